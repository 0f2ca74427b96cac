/** Every rule over lines, tables and sentences with anything in them. */
import { cellPosition } from '../../src/model/grid';
import { check } from '../../src/pipeline';
import type { Sketch } from '../../src/rules/rule';
import { recordsOf } from '../rules/build';
import type { Chance } from './chance';
import { demand, type Kind } from './kind';
import { line, shortLine } from './texts';

/** A word that a sketch can hold: the sketch's own signs are left out. */
const inSketch = (text: string): string => text.replace(/[|\n\r\u2028]/g, ' ').trim();

const texts = (chance: Chance): string[] =>
  chance.many(1 + chance.below(5), () => `${chance.pick(['', '', '  ', '    '])}${inSketch(line(chance))}가`);

function table(chance: Chance): string[] {
  const columns = 2 + chance.below(4);
  const row = (): string => chance.many(columns, () => inSketch(shortLine(chance))).join(' | ');
  const header = chance
    .many(columns, at => (at === columns - 1 && chance.once(2) ? '계 = 열0 + 열1' : `열${at}`))
    .join(' | ');
  return [header, ...chance.many(1 + chance.below(5), row)];
}

const sketch = (chance: Chance): Sketch => ({
  lines: texts(chance),
  done: texts(chance),
  plans: texts(chance),
  budget: [`1 | 천원 | 국비 ${chance.below(1000)} | 구비 ${chance.below(1000)} | 계 ${chance.below(2000)}`],
  budgetNote: inSketch(line(chance)),
  absenceNote: inSketch(line(chance)),
  note: inSketch(line(chance)),
  table: table(chance),
  otherTable: table(chance),
  projectTable: table(chance),
});

/** Rules over random lines. */
export const lines: Kind = {
  name: 'lines',
  title: '점검 규칙 전부를 아무 문장과 표에',
  isFile: false,
  share: 7000,
  run: chance => {
    for (const { message, at, rule } of check(recordsOf(sketch(chance))).open)
      demand(
        /[가-힣]/.test(message) && (at.cell === '' || cellPosition(at.cell) !== undefined),
        () => `${rule} at ${at.tab}!${at.cell} says ‘${message}’`,
      );
  },
};
