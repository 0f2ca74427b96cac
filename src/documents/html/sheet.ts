/** The table of styles as a style sheet, for the screen and for paper. */
import { LINE_HEIGHT } from '../measure';
import type { FontRole, Rule, TextStyle } from '../style-shapes';
import { charts, colours, fonts, page, type StyleName, styleOf, styles, tables } from '../styles';
import { points } from './elements';

const line = (width: number, colour: string): string => `${points(width)} solid #${colour}`;

function fontOf(role: FontRole): string {
  const names = [fonts.hancom[role].name, fonts.google[role].name, fonts.desk[role].name];
  const own = [...names, fonts.desk[role].fallback].map(name => `'${name}'`);
  return [...own, role === 'sans' ? 'sans-serif' : 'serif'].join(', ');
}

function rulesOf(rules: TextStyle['rules']): string[] {
  return Object.entries(rules ?? {}).map(
    ([side, { width, colour, space }]: [string, Rule]) =>
      `border-${side}: ${line(width, colour)}; padding-${side}: ${points(space)}`,
  );
}

/** A framed paragraph stands within the text; a hanging one begins where its sign does. */
function styleRule(name: StyleName): string {
  const style = styleOf(name);
  const { left = 0, right = 0, hanging = 0, rules } = style;
  const isFramed = rules?.left !== undefined;
  const declarations = [
    `font: ${style.bold ? 'bold ' : ''}${points(style.size)}/${((style.line ?? 1) * LINE_HEIGHT).toFixed(3)} ${fontOf(style.font)}`,
    `margin: ${points(style.before ?? 0)} 0 ${points(style.after ?? 0)}`,
    `text-align: ${style.align === 'both' ? 'justify' : (style.align ?? 'left')}`,
    ...rulesOf(rules),
    `padding-left: ${points(left)}; padding-right: ${points(right)}`,
    ...(hanging > 0 && !isFramed ? [`text-indent: ${points(-hanging)}`] : []),
    ...(style.colour ? [`color: #${style.colour}`] : []),
    ...(style.tracking ? [`letter-spacing: ${points(style.tracking)}`] : []),
    ...(style.fill ? [`background: #${style.fill}`] : []),
    ...(style.keepNext ? ['break-after: avoid'] : []),
  ];
  return `.${name} { ${declarations.join('; ')} }`;
}

const paper = `
@page { size: A4; margin: ${points(page.top)} ${points(page.right)} ${points(page.bottom)} ${points(page.left)};
  @bottom-center { content: '- ' counter(page) ' -'; font: ${points(styles.footer.size)} ${fontOf('sans')} } }
@page front { counter-increment: page 0; @bottom-center { content: none } }
@media print {
  .page { break-before: page }
  .page:first-child { break-before: auto }
  .front { page: front }
}
@media screen {
  body { background: #d9d9d9 }
  .page { box-sizing: border-box; width: ${points(page.width)}; min-height: ${points(page.height)}; margin: 12pt auto;
    padding: ${points(page.top)} ${points(page.right)} ${points(page.bottom)} ${points(page.left)};
    background: #fff; box-shadow: 0 1pt 4pt #0006 }
}`;

const tableRules = `
table { border-collapse: collapse; table-layout: fixed; width: 100%; font-family: ${fontOf('sans')};
  line-height: ${(styles.cell.line * LINE_HEIGHT).toFixed(3)}; text-align: center;
  border-top: ${line(tables.outer, colours.ink)}; border-bottom: ${line(tables.outer, colours.ink)} }
th, td { border: ${line(tables.inner, colours.rule)}; padding: ${points(tables.paddingAbove)} var(--beside) }
th { background: #${colours.head} }
.label { background: #${colours.label} }
thead { border-bottom: ${line(tables.headed, colours.ink)} }
th:first-child, td:first-child { border-left: 0 }
th:last-child, td:last-child { border-right: 0 }
tr, table.kept { break-inside: avoid }
table.chart { --chart: ${line(charts.line, colours.ink)}; margin: 0 auto; border: 0; break-inside: avoid }
.chart td { border: 0; padding: 0; font-size: 1pt }`;

/** The boxes of a chart carry the styles of their text, but no margins of paragraphs. */
const boxRules = (['chartRoot', 'chartBox', 'chartLeaf'] as const).map(name => {
  const { size, bold = false } = styleOf(name);
  const padding = `padding: ${points(charts.padding)} 1pt`;
  return `.chart .${name} { font-size: ${points(size)}; font-weight: ${bold ? 'bold' : 'normal'}; ${padding} }`;
});

/** The style sheet of the page. */
export function styleSheet(): string {
  const names = (Object.keys(styles) as StyleName[]).filter(name => !/^(chart|cell|gap|footer)/.test(name));
  return [
    `body { margin: 0; color: #${colours.ink}; word-break: keep-all; overflow-wrap: break-word }`,
    ...names.map(styleRule),
    '.sign { display: inline-block; text-indent: 0 }',
    '.beside { float: right }',
    'nav a { display: flex; align-items: baseline; color: inherit; text-decoration: none }',
    '.leader { flex: 1; margin: 0 4pt; border-bottom: 1pt dotted }',
    tableRules,
    ...boxRules,
    paper,
  ].join('\n');
}
