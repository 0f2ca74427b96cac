/** Paragraphs and the contents list, spelled in html. */
import type { Block } from '../../report/blocks';
import { contentsLines } from '../contents-lines';
import { LINE_HEIGHT } from '../measure';
import { type Paragraph, type Span, TAB } from '../paragraphs';
import { type StyleName, styleOf } from '../styles';
import { escapeXml } from '../xml';
import { look, points, pointsIfAny, words } from './elements';

/** What a paragraph changes of its style. */
function placeOf({ style, before, after, line, size, hanging }: Paragraph): string {
  const { left = 0 } = styleOf(style);
  return look({
    'margin-top': pointsIfAny(before),
    'margin-bottom': pointsIfAny(after),
    'line-height': line === undefined ? undefined : (line * LINE_HEIGHT).toFixed(3),
    'font-size': pointsIfAny(size),
    'padding-left': hanging === undefined ? undefined : points(left),
    'text-indent': hanging === undefined ? undefined : points(-hanging),
  });
}

function spanHtml({ text, size, bold, colour, tracking }: Span, role = ''): string {
  const own = look({
    'font-size': pointsIfAny(size),
    'font-weight': bold === undefined ? undefined : bold ? 'bold' : 'normal',
    color: colour && `#${colour}`,
    'letter-spacing': pointsIfAny(tracking),
  });
  return role === '' && own === '' ? words(text) : `<span${role}${own}>${words(text)}</span>`;
}

/** A sign is as wide as its line hangs; what stands behind the step to a tab stop stands at the right. */
function spansHtml(line: Paragraph): string {
  const spans = line.spans.map((span, i) => {
    if (span === TAB) return '';
    if (line.tabs) return spanHtml(span, line.spans[i - 1] === TAB ? ' class="beside"' : '');
    if (line.spans[i + 1] !== TAB) return spanHtml(span);
    const width = pointsIfAny(line.hanging ?? styleOf(line.style).hanging);
    return spanHtml(span, ` class="sign"${look({ width })}`);
  });
  return spans.join('');
}

const tags: Partial<Record<StyleName, string>> = { part: 'h1', division: 'h2', project: 'h3', section: 'h4' };

/** Spells a paragraph; a heading is what the contents list leads to. */
export function lineHtml(line: Paragraph): string {
  const tag = tags[line.style] ?? 'p';
  const id = line.anchor === undefined ? '' : ` id="${escapeXml(line.anchor)}"`;
  return `<${tag} class="${line.style}"${id}${placeOf(line)}>${spansHtml(line)}</${tag}>\n`;
}

/** Spells the contents list, each line leading to its heading. */
export function contentsHtml(
  contents: Block & { readonly kind: 'contents' },
  pages: Readonly<Record<string, number>>,
): string {
  const list = contentsLines(contents, pages).map(
    ({ style, text, page, target }) =>
      `<p class="${style}"><a href="#${escapeXml(target)}"><span>${words(text)}</span>` +
      `<span class="leader"></span><span>${page}</span></a></p>\n`,
  );
  return `${lineHtml({ style: 'contentsTitle', spans: [{ text: contents.title }] })}<nav>${list.join('')}</nav>\n`;
}
