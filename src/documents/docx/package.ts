/** The zip around the parts. Same parts, same bytes: no clock is asked. */
import { strToU8, zipSync } from 'fflate';
import { escapeXml } from '../xml';

/** The first line of every part. */
export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The namespaces of the main parts. */
export const MAIN = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${RELATIONS}"`;

/** A time that never changes; the earliest years of the zip format are refused by some readers. */
const FIXED_TIME = '2000-01-01T00:00:00';

/** The parts that a document is made of, as XML. */
export interface Parts {
  readonly document: string;
  readonly styles: string;
  readonly fontTable: string;
  readonly settings: string;
  readonly footer: string;
}

/** What the file says of itself. */
export interface Properties {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
}

const partNames = ['document', 'styles', 'fontTable', 'settings', 'footer'] as const;

/** The relation by which the document calls its footer. */
export const FOOTER_RELATION = 'rId4';

function contentTypes(): string {
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const parts = partNames.map(name => {
    const type = `${word}.${name}${name === 'document' ? '.main' : ''}+xml`;
    return `<Override PartName="/word/${name}.xml" ContentType="${type}"/>`;
  });
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${parts.join('')}` +
    '<Override PartName="/docProps/core.xml" ' +
    'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
  );
}

function relations(targets: readonly { type: string; target: string }[]): string {
  const entries = targets.map(
    ({ type, target }, i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`;
}

function coreProperties({ title, author, subject }: Properties): string {
  return (
    `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject>` +
    `<dc:creator>${escapeXml(author)}</dc:creator></cp:coreProperties>`
  );
}

/** Puts the parts into the file. */
export function packDocx(parts: Parts, properties: Properties): Uint8Array {
  const own = partNames.slice(1).map(name => ({ type: `${RELATIONS}/${name}`, target: `${name}.xml` }));
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relations([
      { type: `${RELATIONS}/officeDocument`, target: 'word/document.xml' },
      { type: `${PACKAGE}/relationships/metadata/core-properties`, target: 'docProps/core.xml' },
    ]),
    'docProps/core.xml': coreProperties(properties),
    'word/_rels/document.xml.rels': relations(own),
  };
  for (const name of partNames) files[`word/${name}.xml`] = parts[name];
  const bytes: Record<string, Uint8Array> = {};
  for (const [path, text] of Object.entries(files)) bytes[path] = strToU8(text);
  return zipSync(bytes, { level: 6, mem: 3, mtime: FIXED_TIME });
}
