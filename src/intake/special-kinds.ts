/**
 * The special kinds of service that headcount tables set apart in brackets. The bureau's table has their short
 * names (`6 (별정1)`), a division's has none (`2(1)`) and names them in its remarks (`(별정직)`).
 */
import type { HeadcountKind } from '../model/records';
import type { Setup } from '../model/setup';
import { fromLines } from '../model/sourced';
import { squeeze } from '../prose/words';
import { type PeopleTable, specialNamed } from './headcount';

/** Where neither a remark nor a note tells who stands in the brackets. */
const UNTOLD = '괄호';
const FULL_NAMES: Readonly<Record<string, string>> = {
  별정: '별정직',
  임기: '임기제',
  시간: '시간선택제',
  개방: '개방형직위',
};

interface Mention {
  readonly word: string;
  readonly line: number;
}

function mentionsOf(table: PeopleTable): Mention[] {
  const remarks = table.remarks.map(({ text, line }) => ({
    word: specialNamed(text) ?? '',
    line: line.number,
  }));
  const cells = table.cells.flatMap(cell =>
    cell.specials.map(({ kind }) => ({ word: kind, line: cell.line.number })),
  );
  return [...remarks, ...cells].filter(({ word }) => word !== '');
}

const isShortOf = (short: string, name: string): boolean => name !== short && name.indexOf(short) === 0;

/** The special kinds of all tables: a short name and the full one it begins are one kind. */
export function inferSpecialKinds(tables: readonly PeopleTable[]): Setup['specialKinds'] {
  const mentions = tables.flatMap(mentionsOf);
  const words = mentions.map(({ word }) => word).filter((word, i, all) => all.indexOf(word) === i);
  const unnamed = tables.some(table =>
    table.cells.some(cell => cell.specials.some(({ kind }) => kind === '')),
  );
  const names = words.filter(word => !words.some(other => isShortOf(word, other)));
  const kinds = names.map(word => {
    const short = words.find(other => isShortOf(other, word)) ?? word.replace(/^(..+)(?:직|제)$/, '$1');
    const lines = mentions
      .filter(mention => mention.word === word || mention.word === short)
      .map(({ line }) => line);
    const name = word === short ? (FULL_NAMES[word] ?? word) : word;
    return { name: fromLines(name, name, ...lines), short: fromLines(short, short, ...lines) };
  });
  if (kinds.length > 0 || !unnamed) return kinds;
  const cells = tables.flatMap(table => table.cells);
  const lines = cells.filter(cell => cell.specials.length > 0).map(cell => cell.line.number);
  return [{ name: fromLines(UNTOLD, UNTOLD, ...lines), short: fromLines(UNTOLD, UNTOLD, ...lines) }];
}

/** The kind that a cell's brackets mean: as named there, in the row's remark, in a note, or the only one there is. */
export function kindMeant(
  written: string,
  kind: HeadcountKind,
  table: PeopleTable,
  notes: readonly string[],
  kinds: Setup['specialKinds'],
): string {
  const remark = table.remarks.find(one => one.kind === kind) ?? table.remarks[0];
  const words = [written, remark ? specialNamed(remark.text) : undefined, ...notes.map(specialNamed)];
  for (const word of words) {
    const found =
      word && kinds.find(({ name, short }) => name.value === squeeze(word) || short.value === squeeze(word));
    if (found) return found.name.value;
  }
  return kinds[0]?.name.value ?? UNTOLD;
}
