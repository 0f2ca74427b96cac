/** Whether work grows with a text and no faster, told by the work itself: how long a machine takes is not asked. */

const SIZE = 25000;
/** Twice the text is twice the work; four times would be work that grows with its square. */
const MOST = 3.2;
/** Below this a clock tells nothing. */
const UNHEARD = 25;
const TRIES = 4;

function timeOf(work: (text: string) => void, text: string): number {
  const started = performance.now();
  work(text);
  return performance.now() - started;
}

/** Expects that twice the pieces cost about twice the time; what else the machine does may spoil a try or two. */
export function expectLinear(work: (text: string) => void, piece: string): void {
  const textOf = (size: number): string => `${piece.repeat(Math.ceil(size / piece.length))}끝 3명`;
  const [short, long] = [textOf(SIZE), textOf(2 * SIZE)];
  let [least, most] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let i = 0; i < TRIES; i++) {
    least = Math.min(least, timeOf(work, short));
    most = Math.min(most, timeOf(work, long));
    if (most < UNHEARD || most < MOST * least) return;
  }
  expect(most / least).toBeLessThan(MOST);
}
