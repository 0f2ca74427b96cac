/** The contents list: text, a dotted step to the right, and a number that follows its heading. */
import type { Block } from '../../report/blocks';
import { type ContentsLine, contentsLines } from '../contents-lines';
import { headingSpans } from '../paragraphs';
import { styleOf } from '../styles';
import { escapeXml } from '../xml';
import { lineXml, paragraphXml, runXml, stopXml, type Writing, wordsXml } from './elements';

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

function entryXml(entry: ContentsLine, afterAbove: number, writing: Writing): string {
  const { style, text, page, target, tabs, keepNext } = entry;
  const look = styleOf(style);
  const before = Math.max(0, (look.before ?? 0) - afterAbove);
  const anchor = writing.anchors[target];
  const number = anchor === undefined ? wordsXml(page) : pageReference(page, anchor, writing);
  const words = headingSpans(text, look.size).map(span =>
    runXml(wordsXml(span.text), { ...look, ...span }, writing),
  );
  const runs = [
    ...words,
    runXml(`<hp:t>${stopXml(tabs[0])}</hp:t>`, look, writing),
    runXml(number, look, writing),
  ];
  return paragraphXml(style, runs.join(''), { ...look, before, tabs, keepNext }, {}, writing);
}

/** Spells the list on a page of its own. */
export function contentsXml(contents: Block & { readonly kind: 'contents' }, writing: Writing): string {
  const heading = lineXml({ style: 'contentsTitle', spans: [{ text: contents.title }] }, writing);
  const lines = contentsLines(contents, writing.pages);
  const list = lines.map((line, i) => {
    const above = lines[i - 1]?.style ?? 'contentsTitle';
    return entryXml(line, styleOf(above).after ?? 0, writing);
  });
  return heading + list.join('');
}
