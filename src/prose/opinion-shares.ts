/**
 * Shares of one whole that stand in a row, as the answers to a question do.
 *
 *     624명 응답, 찬성 71%, 반대 18%, 기타 11%
 *     만족도 조사: 1,000명(만족 71.4%, 보통 22.1%, 불만 6.5%)
 *     참여율 45%, 만족도 90%                               no shares of one whole
 */
import { levelsOf, type Node, nodesOf } from './nodes';
import type { Measure } from './quantities';

/** An answer and its share. */
export interface OpinionShare {
  readonly label: string;
  readonly measure: Measure;
}

/** Answers that leave nothing between them, with what else may be answered. */
const FOR = /^(?:매우)?(?:찬성|만족|긍정|동의|좋음|필요|그렇다|알고)/;
const AGAINST = /^(?:매우)?(?:반대|불만|부정|비동의|미동의|나쁨|불필요|아니다|모름|모르)/;
const FEWEST = 2;

const isComma = (node: Node | undefined): boolean => node?.kind === 'mark' && ',·/'.includes(node.text);

/** The shares that follow each other with nothing but a word before each and a comma between. */
function runsIn(nodes: readonly Node[]): OpinionShare[][] {
  const runs: OpinionShare[][] = [];
  let end = -1;
  nodes.forEach((node, at) => {
    const before = nodes[at - 1];
    if (node.kind !== 'measure' || node.unit !== '%' || !node.isExact || before?.kind !== 'word') return;
    let first = at - 1;
    while (nodes[first - 1]?.kind === 'word') first--;
    const share = { label: before.text, measure: node };
    if (end >= 0 && first === end + 2 && isComma(nodes[end + 1])) runs[runs.length - 1]!.push(share);
    else runs.push([share]);
    end = at;
  });
  return runs;
}

/** The answers to each question of a text: all of them, as one is for and another against. */
export function opinionSharesIn(text: string): OpinionShare[][] {
  const runs = levelsOf(nodesOf(text)).flatMap(runsIn);
  return runs.filter(
    run =>
      run.length >= FEWEST &&
      run.some(({ label }) => FOR.test(label)) &&
      run.some(({ label }) => AGAINST.test(label)),
  );
}
