/** What a line counts as a whole, its brackets left aside: `특례보증: 214개소(신규 포함), 5,840백만원` two things. */
import { type Group, isSign, nodesOf } from './nodes';
import type { Measure } from './quantities';
import { isName } from './units';

/** A quantity of a line, and the words it stands behind, up to a comma. */
export interface Counted {
  readonly label: string;
  readonly measure: Measure;
}

/** What a quantity is of, from the text before it: without the colon, 총 or 계 that lead over to the number. */
export function labelIn(before: string): string {
  const bare = before.trimEnd().replace(/(^|[\s:：])(?:총|계|금|약|각)$/, '$1');
  return bare
    .trimEnd()
    .replace(/[:：]$/, '')
    .trimEnd();
}

/** The quantities of a line outside its brackets. */
export function countsOf(text: string): Counted[] {
  const counts: Counted[] = [];
  let from = 0;
  for (const node of nodesOf(text)) {
    if (isSign(node, ',·/')) from = node.end;
    if (node.kind !== 'measure' || isName(node.unit)) continue;
    counts.push({ label: labelIn(text.slice(from, node.start)).trim(), measure: node });
    from = node.end;
  }
  return counts;
}

/** Where a line counts nothing outside its brackets, what each of them counts: `접수(5건), 처리(3건)`. */
export function bracketedCountsOf(text: string): Counted[] {
  const nodes = nodesOf(text);
  return nodes.flatMap((node, i) => {
    const measures =
      node.kind === 'group' ? (node as Group).nodes.filter(inner => inner.kind === 'measure') : [];
    const [only] = measures;
    const before = nodes[i - 1];
    if (measures.length !== 1 || only?.kind !== 'measure' || before?.kind !== 'word') return [];
    return [{ label: before.text, measure: only }];
  });
}
