/** `word/styles.xml`: the table of styles, spelled for Word. */
import type { FontTarget, TextStyle } from '../style-shapes';
import { fonts, type StyleName, styleOf, styles } from '../styles';
import { escapeXml } from '../xml';
import { styleId } from './elements';
import { HEAD, MAIN } from './package';
import { paragraphProperties, runProperties } from './properties';

/** The step of fonts and language that all styles start from. */
function defaults(target: FontTarget): string {
  const { font, size } = styles.body;
  const run = `${runProperties({ font, size }, target)}<w:lang w:val="en-US" w:eastAsia="ko-KR" w:bidi="ar-SA"/>`;
  const plain = paragraphProperties({ isClose: true, before: 0, after: 0 });
  return (
    `<w:docDefaults><w:rPrDefault><w:rPr>${run}</w:rPr></w:rPrDefault>` +
    `<w:pPrDefault>${plain}</w:pPrDefault></w:docDefaults>`
  );
}

/** What a style is called in the file's own way: Word's own styles keep their names. */
function headOf(name: StyleName, style: TextStyle): string {
  const kind = name === 'body' ? ' w:default="1"' : '';
  const based = name === 'body' ? '' : '<w:basedOn w:val="Normal"/>';
  const called = name === 'body' ? 'Normal' : style.name;
  const priority = name.startsWith('contents') && /\d$/.test(name) ? '<w:uiPriority w:val="39"/>' : '';
  return (
    `<w:style w:type="paragraph"${kind} w:styleId="${styleId(name)}">` +
    `<w:name w:val="${escapeXml(called)}"/>${based}${priority}<w:qFormat/>`
  );
}

function styleXml(name: StyleName, target: FontTarget): string {
  const style = styleOf(name);
  const base = styleOf('body');
  const paragraph = paragraphProperties({
    ...style,
    isClose: true,
    line: style.line ?? 1,
    align: style.align ?? base.align,
  });
  return `${headOf(name, style)}${paragraph}<w:rPr>${runProperties(style, target)}</w:rPr></w:style>`;
}

/** The plain table every table starts from; borders stand on each table itself. */
const TABLE_STYLE =
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>' +
  '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>' +
  '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>' +
  '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>';

/** The styles part. */
export function stylesXml(target: FontTarget): string {
  const names = Object.keys(styles) as StyleName[];
  const all = names.map(name => styleXml(name, target)).join('');
  return `${HEAD}<w:styles ${MAIN}>${defaults(target)}${all}${TABLE_STYLE}</w:styles>`;
}

/** `word/fontTable.xml`: what to use where a font is missing. */
export function fontTableXml(target: FontTarget): string {
  const entries = Object.values(fonts[target]).map(
    ({ name, fallback }) =>
      `<w:font w:name="${name}"><w:altName w:val="${fallback}"/><w:charset w:val="81"/></w:font>`,
  );
  return `${HEAD}<w:fonts ${MAIN}>${entries.join('')}</w:fonts>`;
}
