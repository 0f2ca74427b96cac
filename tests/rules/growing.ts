/** Whether work grows with a text and no faster, told by the work itself: how long a machine takes is not asked. */

const SIZE = 12_500;
const TIMES = 4;
/** Four times the text is four times the work; sixteen times would be work that grows with its square. */
const MOST = 10;
/** Below this a clock tells nothing, in ms. */
const UNHEARD = 25;
const TRIES = 6;

/** What the processor worked for it, in ms, whoever else it works for. */
function workOf(work: (text: string) => void, text: string): number {
  const before = process.cpuUsage();
  work(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Expects that four times the pieces cost about four times the work; what else the machine does may spoil a try. */
export function expectLinear(work: (text: string) => void, piece: string): void {
  const textOf = (size: number): string => `${piece.repeat(Math.ceil(size / piece.length))}끝 3명`;
  const [short, long] = [textOf(SIZE), textOf(TIMES * SIZE)];
  let [least, most] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let i = 0; i < TRIES; i++) {
    least = Math.min(least, workOf(work, short));
    most = Math.min(most, workOf(work, long));
    if (most < UNHEARD || most < MOST * least) return;
  }
  expect(most / least).toBeLessThan(MOST);
}
