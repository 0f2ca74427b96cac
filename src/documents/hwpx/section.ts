/** Sections: paper, margins, the numbering of pages, and the number at their foot. */
import { page, styleOf } from '../styles';
import { escapeXml } from '../xml';
import { borderId } from './borders';
import { paragraphXml, runXml, type Writing } from './elements';
import { units } from './letters';

/** Notes are never used, but every section must say how they would look. */
function notesXml(kind: 'footNotePr' | 'endNotePr', place: string): string {
  return (
    `<hp:${kind}><hp:autoNumFormat type="DIGIT" userChar="" prefixChar="" suffixChar=")" supscript="0"/>` +
    '<hp:noteLine length="-1" type="SOLID" width="0.12 mm" color="#000000"/>' +
    '<hp:noteSpacing betweenNotes="283" belowLine="567" aboveLine="850"/>' +
    `<hp:numbering type="CONTINUOUS" newNum="1"/><hp:placement place="${place}" beneathText="0"/></hp:${kind}>`
  );
}

function pageBordersXml(none: number): string {
  const edges = ['BOTH', 'EVEN', 'ODD'].map(
    type =>
      `<hp:pageBorderFill type="${type}" borderFillIDRef="${none}" textBorder="PAPER" headerInside="0" ` +
      'footerInside="0" fillArea="PAPER"><hp:offset left="1417" right="1417" top="1417" bottom="1417"/></hp:pageBorderFill>',
  );
  return edges.join('');
}

/** The foot lies within the lower margin: the format counts both from the edge of the paper. */
function paperXml(): string {
  const margins = [
    `header="0" footer="${units(page.bottom - page.footer)}" gutter="0"`,
    `left="${units(page.left)}" right="${units(page.right)}"`,
    `top="${units(page.top)}" bottom="${units(page.footer)}"`,
  ];
  return (
    `<hp:pagePr landscape="WIDELY" width="${units(page.width)}" height="${units(page.height)}" ` +
    `gutterType="LEFT_ONLY"><hp:margin ${margins.join(' ')}/></hp:pagePr>`
  );
}

function propertiesXml(isNumbered: boolean, { resources }: Writing): string {
  return (
    '<hp:secPr id="" textDirection="HORIZONTAL" spaceColumns="1134" tabStop="4000" tabStopVal="4000" ' +
    'tabStopUnit="HWPUNIT" outlineShapeIDRef="1" memoShapeIDRef="0" textVerticalWidthHead="0" masterPageCnt="0">' +
    '<hp:grid lineGrid="0" charGrid="0" wonggojiFormat="0"/>' +
    `<hp:startNum pageStartsOn="BOTH" page="${isNumbered ? 1 : 0}" pic="0" tbl="0" equation="0"/>` +
    '<hp:visibility hideFirstHeader="0" hideFirstFooter="0" hideFirstMasterPage="0" border="SHOW_ALL" ' +
    'fill="SHOW_ALL" hideFirstPageNum="0" hideFirstEmptyLine="0" showLineNumber="0"/>' +
    '<hp:lineNumberShape restartType="0" countBy="0" distance="0" startNumber="0"/>' +
    paperXml() +
    notesXml('footNotePr', 'EACH_COLUMN') +
    notesXml('endNotePr', 'END_OF_DOCUMENT') +
    `${pageBordersXml(borderId(resources, {}))}</hp:secPr>`
  );
}

/** `- 3 -` at the foot of every page, and what is to stand behind it; the numbers start anew. */
function footerXml(writing: Writing): string {
  const look = styleOf('footer');
  const number =
    '<hp:t>- </hp:t><hp:ctrl><hp:autoNum num="1" numType="PAGE"><hp:autoNumFormat type="DIGIT" userChar="" ' +
    'prefixChar="" suffixChar="" supscript="0"/></hp:autoNum></hp:ctrl>' +
    `<hp:t> -${escapeXml(writing.foot)}</hp:t>`;
  const line = paragraphXml('footer', runXml(number, look, writing), look, {}, writing);
  const size = `textWidth="${units(page.width - page.left - page.right)}" textHeight="${units(page.bottom - page.footer)}"`;
  return (
    '<hp:ctrl><hp:newNum num="1" numType="PAGE"/></hp:ctrl>' +
    '<hp:ctrl><hp:footer id="1" applyPageType="BOTH"><hp:subList id="" textDirection="HORIZONTAL" ' +
    'lineWrap="BREAK" vertAlign="BOTTOM" linkListIDRef="0" linkListNextIDRef="0" ' +
    `${size} hasTextRef="0" hasNumRef="0">${line}</hp:subList></hp:footer></hp:ctrl>`
  );
}

/** The run that opens the first paragraph of a section. */
export function sectionStart(isNumbered: boolean, writing: Writing): string {
  const column =
    '<hp:ctrl><hp:colPr id="" type="NEWSPAPER" layout="LEFT" colCount="1" sameSz="1" sameGap="0"/></hp:ctrl>';
  const content = propertiesXml(isNumbered, writing) + column + (isNumbered ? footerXml(writing) : '');
  return runXml(content, styleOf('body'), writing);
}
