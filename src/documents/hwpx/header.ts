/** `Contents/header.xml`: fonts, definitions and styles that the sections refer to. */
import { fonts, type StyleName, styleOf, styles } from '../styles';
import { escapeXml } from '../xml';
import { fontOrder, lettersId, scripts } from './letters';
import { hancomNames } from './names';
import { HEAD, NAMESPACES } from './namespaces';
import { paragraphId } from './paragraph-looks';
import type { Resources } from './resources';

const LEVELS = 10;

function fontsXml(): string {
  const all = fontOrder.map((role, id) => {
    const { name, fallback } = fonts.hancom[role];
    const substitute = `<hh:substFont face="${fallback}" type="TTF" isEmbedded="0" binaryItemIDRef=""/>`;
    return `<hh:font id="${id}" face="${name}" type="TTF" isEmbedded="0">${substitute}</hh:font>`;
  });
  const faces = scripts.map(
    script => `<hh:fontface lang="${script}" fontCnt="${all.length}">${all.join('')}</hh:fontface>`,
  );
  return `<hh:fontfaces itemCnt="${faces.length}">${faces.join('')}</hh:fontfaces>`;
}

/** Headings bring their own numbers, so the outline gives them none. */
function numberingXml(): string {
  const levels = Array.from(
    { length: LEVELS },
    (_, i) =>
      `<hh:paraHead start="1" level="${i + 1}" align="LEFT" useInstWidth="1" autoIndent="1" widthAdjust="0" ` +
      'textOffsetType="PERCENT" textOffset="50" numFormat="DIGIT" charPrIDRef="4294967295" checkable="0"/>',
  );
  return `<hh:numberings itemCnt="1"><hh:numbering id="1" start="0">${levels.join('')}</hh:numbering></hh:numberings>`;
}

function stylesXml(resources: Resources): string {
  const names = Object.keys(styles) as StyleName[];
  const all = names.map((name, id) => {
    const look = styleOf(name);
    const [korean, english] = hancomNames(name);
    return (
      `<hh:style id="${id}" type="PARA" name="${escapeXml(korean)}" engName="${escapeXml(english)}" ` +
      `paraPrIDRef="${paragraphId(resources, look)}" charPrIDRef="${lettersId(resources, look)}" ` +
      `nextStyleIDRef="${id}" langID="1042" lockForm="0"/>`
    );
  });
  return `<hh:styles itemCnt="${all.length}">${all.join('')}</hh:styles>`;
}

/** Spells the header; the styles are written first, for they may add definitions. */
export function headerXml(resources: Resources, sections: number): string {
  const ownStyles = stylesXml(resources);
  const lists = [resources.borders, resources.chars, resources.tabs].map(({ xml }) => xml());
  return (
    `${HEAD}<hh:head ${NAMESPACES} version="1.5" secCnt="${sections}">` +
    '<hh:beginNum page="1" footnote="1" endnote="1" pic="1" tbl="1" equation="1"/>' +
    `<hh:refList>${fontsXml()}${lists.join('')}${numberingXml()}${resources.paras.xml()}${ownStyles}</hh:refList>` +
    '<hh:compatibleDocument targetProgram="HWP201X"><hh:layoutCompatibility/></hh:compatibleDocument>' +
    '<hh:docOption><hh:linkinfo path="" pageInherit="0" footnoteInherit="0"/></hh:docOption>' +
    '<hh:trackchageConfig flags="56"/></hh:head>'
  );
}
