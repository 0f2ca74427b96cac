/**
 * Averages in brackets, where what is shared out and among how many stand right before them.
 *
 *     42회, 1,386명(1회 평균 33명)                       sum 1,386명, count 42회, average 33명
 *     강사 28명, 63,000천원(1인 평균 2,250천원)
 *     12기, 516명(기당 43명)
 *     281명(1인 평균 226천원) · 49,446건(일평균 241건)    no sum, or no count, stands there
 */
import { wholesBefore } from './breakdowns';
import { isSign, levelsOf, type Node, nodesOf, textOf } from './nodes';
import type { Measure } from './quantities';
import { readUnit } from './units';

/** A sum, among how many it is shared out, and what each is said to get. */
export interface Average {
  readonly sum: Measure;
  readonly count: Measure;
  readonly average: Measure;
}

/** Words that make of an average a bound or a guess. */
const LOOSE = /약|여\s|이내|이하|이상|미만|최대|최소|한도|내외|정도/;
const EACH = /^(.{0,4}?)(?:당|당\s?평균|\s?평균)$/;

/** What an average is told of each of: `회` for `1회 평균`, `1회당` and `회당`; a word that is no unit as it stands. */
function eachOf(nodes: readonly Node[]): string | undefined {
  const [first, ...rest] = nodes;
  if (first?.kind === 'measure')
    return first.value === 1 && rest.every(node => node.kind === 'word' && EACH.test(node.text))
      ? first.unit
      : undefined;
  const words = nodes.map(node => (node.kind === 'word' ? node.text : '')).join(' ');
  const match = nodes.every(node => node.kind === 'word') ? EACH.exec(words) : null;
  const word = match?.[1] ?? '';
  const unit = readUnit(word, false);
  return unit?.length === word.length ? unit.unit : word;
}

/** Whether a quantity counts what an average is told of: `12농가`, `62개 마을`. */
function counts(nodes: readonly Node[], measure: Measure, each: string): boolean {
  const next = nodes[nodes.indexOf(measure) + 1];
  return measure.value > 1 && (measure.unit === each || (next?.kind === 'word' && next.text === each));
}

function averageIn(text: string, nodes: readonly Node[], at: number): Average[] {
  const group = nodes[at]!;
  if (group.kind !== 'group' || LOOSE.test(textOf(text, [group]))) return [];
  const told = group.nodes.filter(node => !isSign(node, ':'));
  const average = told[told.length - 1];
  const each = told.length > 1 ? eachOf(told.slice(0, -1)) : undefined;
  if (average?.kind !== 'measure' || average.unit === '' || !each || each === average.unit) return [];
  const wholes = wholesBefore(nodes, at).filter(({ isExact }) => isExact);
  const sums = wholes.filter(({ unit }) => unit === average.unit);
  const among = wholes.filter(whole => counts(nodes, whole, each));
  const [sum, count] = [sums[0], among[0]];
  return sum && count && sums.length === 1 && among.length === 1 ? [{ sum, count, average }] : [];
}

/** All averages of a text whose sum and count stand beside them. */
export function averagesIn(text: string): Average[] {
  return levelsOf(nodesOf(text)).flatMap(nodes => nodes.flatMap((_, at) => averageIn(text, nodes, at)));
}
