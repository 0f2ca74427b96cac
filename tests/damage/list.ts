/** What people do to a workbook and what comes of it, as a document: written by `npm run generate`. */
import type { Finding } from '../../src/model/findings';
import type { Damage } from './damage';
import { placesDamaged } from './places';
import { textsDamaged } from './texts';
import { typingDamaged } from './typing';
import { type Whole, wholeOf } from './workbook';

/** Every kind of damage that is tried, by what it is done to. */
export const damages: Readonly<Record<string, readonly Damage[]>> = {
  '줄과 열, 블록과 탭의 자리': placesDamaged,
  '머리글과 수, 계산식': typingDamaged,
  '글과 메모, 사업 번호, 설정': textsDamaged,
};

/** A finding in short, as the lists of damage name it. */
export const inShort = ({ rule, at, text, expected }: Finding): string =>
  `${rule} ${at.tab}!${at.cell} ${text || expected}`;

const inCell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\s+/g, ' ').trim();

function rowOf({ name, to, isSame, tells }: Damage, whole: Whole): string {
  const { told } = whole.outcomeOf(to(whole.tabs));
  const named = told.filter(finding => tells.includes(inShort(finding)));
  const said = named.map(({ at, message }) => `**${at.tab} ${at.cell}** ${message}`).join('<br>');
  const read = isSame ? '그대로 읽음' : tells.length > 0 ? '빠진 것을 알림' : '적은 대로 읽음';
  return `| ${inCell(name)} | ${read} | ${inCell(said)} |`;
}

/** The table of docs/손상 시험.md, of the workbook that a published text makes. */
export function damageList(published: string): string {
  const whole = wholeOf(published);
  const all = Object.values(damages).flat();
  const same = all.filter(({ isSame }) => isSame).length;
  return [
    '# 손상 시험',
    '',
    `2023년 보고서를 옮긴 통합 문서에 사람이 할 만한 일 ${all.length}가지를 하고 다시 읽은 결과입니다. ${same}가지는 처음과 똑같은 기록으로 읽히고, 나머지는 적은 대로 읽히거나 빠진 것을 그 칸에서 알립니다. 말없이 잃는 것은 없습니다.`,
    '',
    ...Object.entries(damages).flatMap(([title, list]) => [
      `## ${title}`,
      '',
      '| 한 일 | 기록 | 알리는 말 |',
      '|---|---|---|',
      ...list.map(damage => rowOf(damage, whole)),
      '',
    ]),
  ]
    .join('\n')
    .replace(/\n+$/, '\n');
}
