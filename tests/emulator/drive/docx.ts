/** What a Google Doc says that was made of a .docx. */
import { Buffer } from 'node:buffer';
import { type Unzipped, unzipSync } from 'fflate';
import { type Element, parseXml } from './xml';

const needed = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];

/** The text of a .docx, a line a paragraph and tabs between the cells of a row; throws when it is none. */
export function readDocx(bytes: Uint8Array): string {
  const files = unzipped(bytes);
  const missing = needed.find(name => !files[name]);
  if (missing) throw new Error(`${missing} is missing`);
  for (const [name, content] of Object.entries(files)) {
    if (/\.(xml|rels)$/.test(name)) parsePart(name, content);
  }
  checkTargets(files);
  const body = parsePart('word/document.xml', files['word/document.xml']!);
  return blocksOf(body.children).join('\n');
}

function unzipped(bytes: Uint8Array): Unzipped {
  try {
    return unzipSync(bytes);
  } catch {
    throw new Error('it is not a zip');
  }
}

function parsePart(name: string, content: Uint8Array): Element {
  try {
    return parseXml(Buffer.from(content).toString('utf8'));
  } catch (error) {
    throw new Error(`${name}: ${(error as Error).message}`);
  }
}

/** Every part that a relationship of the document names must be there. */
function checkTargets(files: Unzipped): void {
  const relations = files['word/_rels/document.xml.rels'];
  if (!relations) return;
  for (const one of parsePart('document.xml.rels', relations).children) {
    if (typeof one === 'string' || one.attributes['TargetMode'] === 'External') continue;
    const target = one.attributes['Target'] ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `word/${target}`;
    if (!files[path]) throw new Error(`${path} is named but missing`);
  }
}

const isElement = (child: Element | string): child is Element => typeof child !== 'string';

/** The lines that a body, or the like of it, is made of. */
function blocksOf(children: readonly (Element | string)[]): string[] {
  return children.filter(isElement).flatMap(child => {
    if (child.name === 'w:p') return textOf(child).split('\n');
    if (child.name === 'w:tr') return [cellsOf(child).join('\t')];
    return /^w:(document|body|tbl|sdt|sdtContent)$/.test(child.name) ? blocksOf(child.children) : [];
  });
}

const cellsOf = (row: Element): string[] =>
  row.children
    .filter(isElement)
    .filter(cell => cell.name === 'w:tc')
    .map(cell => blocksOf(cell.children).join('\n'));

/** The words of a paragraph: the cached results of its fields, but not their instructions. */
function textOf({ children }: Element): string {
  return children
    .filter(isElement)
    .map(child => {
      if (child.name === 'w:t') return child.children.join('');
      if (child.name === 'w:tab') return '\t';
      if (child.name === 'w:br') return child.attributes['w:type'] === 'page' ? '' : '\n';
      return /^w:(pPr|rPr|instrText|del)$/.test(child.name) ? '' : textOf(child);
    })
    .join('');
}
