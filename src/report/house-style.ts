/** What 국 기준 says of headings: how they are numbered, and between which signs a table's title stands. */
import type { Setup } from '../model/setup';

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const ROMAN = 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ';
const SYLLABLES = '가나다라마바사아자차카타파하';

/** A number in the way of a numbering: `3` as `1)` is `3)`, as `①` `③`, as `1-1.` `2-3.` in the second division. */
function numeral(numbering: string, number: number, division: number): string {
  const end = numbering.slice(1);
  switch (numbering[0]) {
    case '①':
      return CIRCLED[number - 1] ?? `${number}.`;
    case 'Ⅰ':
      return (ROMAN[number - 1] ?? String(number)) + end;
    case '가':
      return (SYLLABLES[number - 1] ?? String(number)) + end;
    case '□':
      return '□';
    case '(':
      return `(${number})`;
    default:
      return numbering === '1-1.' ? `${division}-${number}.` : number + end;
  }
}

/** A project's title behind its number; `division` is the place of its division. */
export function numberedProject(title: string, number: number, division: number, setup: Setup): string {
  return `${numeral(setup.houseRules.projectNumber?.value ?? '1.', number, division)} ${title}`;
}

/** A division's name as its heading prints it. */
export function numberedDivision(name: string, place: number, setup: Setup): string {
  const numbering = setup.houseRules.divisionNumber?.value ?? '없음';
  return numbering === '없음' ? name : `${numeral(numbering, place, place)} ${name}`;
}

/** The title of a table as the house sets it apart; between the usual 【 】 it is left as it is. */
export function captionOf(title: string, { houseRules }: Setup): string {
  const [open, close] = (houseRules.caption?.value ?? '【 】').split(' ') as [string, string?];
  if (open === '【') return title;
  return close ? `${open} ${title} ${close}` : `${open} ${title}`;
}
