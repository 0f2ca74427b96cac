/** The desk a command runs at: where its lines go, and how it tells how far it is. */
import type { Progress } from '../ports';

/** What a command may say, and to whom. */
export interface Desk {
  /** A line of the result. */
  readonly say: (line: string) => void;
  /** A line about what went wrong. */
  readonly warn: (line: string) => void;
  /** Told only on a terminal, and only in a run that takes its time. */
  readonly progress: Progress;
}

/** A run that takes its time: more than this many ms, as far as the steps so far let expect. */
const LONG = 1000;

/** A reader who has seen enough (`chwihap check … | head`) is no trouble. */
function outlive(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/** The terminal of this process. Progress is one line of stderr that is wiped as soon as another line comes. */
export function terminal(): Desk {
  const started = performance.now();
  process.stdout.on('error', outlive);
  let shown = false;
  const wipe = (): void => {
    if (shown) process.stderr.write('\r\u001b[K');
    shown = false;
  };
  return {
    say: line => {
      wipe();
      process.stdout.write(`${line}\n`);
    },
    warn: line => {
      wipe();
      process.stderr.write(`${line}\n`);
    },
    progress: {
      step: (doing, done, all) => {
        wipe();
        const expected = ((performance.now() - started) * all) / done;
        shown = process.stderr.isTTY === true && done > 0 && expected > LONG;
        if (shown) process.stderr.write(`[${done + 1}/${all}] ${doing} …`);
      },
    },
  };
}
