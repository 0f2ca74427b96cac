import type { Remark } from '../model/findings';
import type { Records } from '../model/records';
import { withParticle } from '../prose/particles';
import { squeeze } from '../prose/words';
import { COST, isSameCell, type NamedFigure, namedFigures, wordsOf } from './named-figures';
import { remarkOn } from './remarks';
import type { Rule } from './rule';
import { isSlip } from './slips';

/** Syllables from which a word is the name of one thing, and a whole label is no everyday one. */
const RARE_WORD = 4;
const RARE_LABEL = 5;
/** Two lines of one name; across divisions only where the name is long. */
function namesOne(a: NamedFigure, b: NamedFigure): boolean {
  const label = squeeze(a.label);
  if (label === COST) return false;
  const needed = a.division === b.division ? RARE_WORD : RARE_LABEL + 2;
  return label === squeeze(b.label) && label.length >= needed;
}

/** A line and a table of its project, or of 현황, that share the name of one thing and are alike in another word. */
function standsInTable(line: NamedFigure, table: NamedFigure): boolean {
  if (line.division !== table.division) return false;
  const isOwn = table.place === line.place;
  if (line.label === COST) return isOwn && squeeze(table.label).endsWith(COST);
  const words = wordsOf(line.label);
  const shared = words.filter(word => squeeze(table.label).includes(word));
  const isWhole = shared.length === words.length;
  const isTitle = isWhole && words.length > 1 && words.join('').length >= RARE_LABEL;
  return isTitle || (shared.some(word => word.length >= RARE_WORD) && (isOwn || isWhole));
}

function isSecondStatement(a: NamedFigure, b: NamedFigure): boolean {
  if (![a.unit, a.noun].includes(b.unit) || a.when !== b.when || isSameCell(a, b)) return false;
  return b.kind === 'line' ? namesOne(a, b) : standsInTable(a, b);
}

function placeInWords({ division, kind, label, place }: NamedFigure): string {
  return kind === 'line'
    ? `${division} ${place}번 사업의 ‘${label}’`
    : `${division ?? '일반 현황'}의 표 ‘${label}’`;
}

const nameOf = ({ label }: NamedFigure): string => `줄 ${squeeze(label)}`;

/** Where the lines of a name and the tables of a division stand: only these can say a figure again. */
function placesByName(figures: readonly NamedFigure[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  figures.forEach((figure, i) => {
    const name = figure.kind === 'line' ? nameOf(figure) : `표 ${figure.division}`;
    const same = places.get(name);
    if (same) same.push(i);
    else places.set(name, [i]);
  });
  return places;
}

function remarksOn(records: Records): Remark[] {
  const figures = namedFigures(records);
  const places = placesByName(figures);
  return figures.flatMap((a, i) => {
    if (a.kind !== 'line') return [];
    const others = [...(places.get(nameOf(a)) ?? []), ...(places.get(`표 ${a.division}`) ?? [])]
      .filter(at => at > i && isSecondStatement(a, figures[at]!))
      .sort((one, other) => one - other)
      .map(at => figures[at]!);
    if (others.some(b => b.value === a.value)) return [];
    const b = others.find(other => isSlip(a.value, other.value));
    if (!b) return [];
    const message = `${withParticle(`‘${a.label}’`, '이/가')} 여기에는 ${a.written}인데, ${placeInWords(b)}에는 ${b.written}입니다. 같은 것을 센 것이면 어느 쪽이 맞는지 확인해 주십시오.`;
    const division = a.division === b.division ? a.division : null;
    const { source: at, value: found } = a;
    return [remarkOn({ division, at, message, found, expected: b.value, others: [b.source] })];
  });
}

/** A figure stated twice, where one of the two was changed or mistyped. */
export const sameFiguresAgree: Rule = {
  id: 'same-figures-agree',
  title: '같은 수를 두 번 적으면 같게 적는다',
  severity: 'warning',
  why: '한쪽만 고치면 보고서의 두 곳이 서로 다른 수를 말합니다. 이름과 단위가 같고 숫자 하나만 다를 때에만 묻습니다.',
  examples: {
    pass: [
      {
        done: [
          '문자알림 가입자: 36,546명',
          '문자알림 가입자: 36,546명',
          '여권접수: 48,775건',
          '여권발급: 49,446건',
        ],
      },
      {
        done: ['문자알림 가입자: 36,546명', '2022년 문자알림 가입자: 36,456명', '교육: 120명', '교육: 130명'],
      },
    ],
    fail: [
      { lines: ['문자알림 가입자: 36,546명'], done: ['문자알림 가입자: 36,564명'] },
      {
        done: ['현황표 장비: 483대'],
        table: ['구분 | 장비', '본소 | 214', '분소 | 224', '계 | 438'],
        unit: '대, 일',
      },
      { lines: ['사업대상: 문자알림 가입자 36,546명'], done: ['지원대상: 문자알림 가입자 36,564명'] },
      {
        done: ['투자협약 인원: 3개사, 1,970명'],
        table: ['투자협약 인원 | 비고', '1,870 | '],
        unit: '명',
      },
    ],
  },
  check: remarksOn,
};
