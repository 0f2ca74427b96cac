/** The contents list: text, a dotted step to the right, and a number that follows its heading. */
import type { Block } from '../../report/blocks';
import { type ContentsLine, contentsLines } from '../contents-lines';
import { textWidthOf } from '../measure';
import { styleOf, textWidth } from '../styles';
import { escapeXml } from '../xml';
import { lineXml, paragraphXml, runXml, tabXml, type Writing, wordsXml } from './elements';
import { units } from './letters';

/** Room between the text and the number, so that the dots touch neither. */
const SPARE = 16;

/** A reference to the page of a heading, with the number that it shows until it is renewed. */
function pageReference(page: string, target: number, { resources }: Writing): string {
  const [field, begin] = [resources.nextObject(), resources.nextObject()];
  const command = `?#${target};5;0;0;0;`;
  const said = (name: string, text: string): string =>
    `<hp:stringParam name="${name}">${text}</hp:stringParam>`;
  const parameters = [
    '<hp:booleanParam name="Fiexde">1</hp:booleanParam><hp:integerParam name="Prop">0</hp:integerParam>',
    said('Command', command),
    said('RefPath', `?#${target};`),
    said('RefType', 'TARGET_OUTLINE'),
    said('RefContentType', 'OBJECT_TYPE_PAGE'),
    '<hp:booleanParam name="RefHyperLink">true</hp:booleanParam>',
    said('RefOpenType', 'HWPHYPERLINK_JUMP_CURRENTTAB'),
  ];
  return (
    `<hp:ctrl><hp:fieldBegin id="${begin}" type="CROSSREF" name="" editable="0" dirty="0" zorder="-1" ` +
    `fieldid="${field}"><hp:parameters cnt="${parameters.length + 1}" name="">${parameters.join('')}</hp:parameters>` +
    `</hp:fieldBegin></hp:ctrl><hp:t>${escapeXml(page)}</hp:t>` +
    `<hp:ctrl><hp:fieldEnd beginIDRef="${begin}" fieldid="${field}"/></hp:ctrl>`
  );
}

function entryXml({ style, text, page, target, tabs, keepNext }: ContentsLine, writing: Writing): string {
  const look = styleOf(style);
  const { size, font, left = 0 } = look;
  const room = textWidth - left - textWidthOf(text, size, font) - textWidthOf(page, size, font) - SPARE;
  const [{ align, leader }] = tabs;
  const step = `<hp:t>${tabXml(units(Math.max(SPARE, room)), align, leader)}</hp:t>`;
  const anchor = writing.anchors[target];
  const number = anchor === undefined ? wordsXml(page) : pageReference(page, anchor, writing);
  const runs = runXml(wordsXml(text), look, writing) + runXml(step, look, writing);
  return paragraphXml(style, runs + runXml(number, look, writing), { ...look, tabs, keepNext }, {}, writing);
}

/** Spells the list on a page of its own. */
export function contentsXml(contents: Block & { readonly kind: 'contents' }, writing: Writing): string {
  const heading = lineXml({ style: 'contentsTitle', spans: [{ text: contents.title }] }, writing);
  const list = contentsLines(contents, writing.pages).map(line => entryXml(line, writing));
  return heading + list.join('');
}
