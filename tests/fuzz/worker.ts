/** Runs cases in a thread of its own, telling before each which it is: so that one that hangs can be ended. */
import { parentPort, workerData } from 'node:worker_threads';
import { runCase } from './kind';
import { kinds } from './kinds';

/** What a thread is to run. */
interface Work {
  readonly kind: string;
  readonly seed: number;
  readonly from: number;
  readonly to: number;
}

const { kind: name, seed, from, to } = workerData as Work;
const kind = kinds.find(one => one.name === name)!;

for (let at = from; at < to; at++) {
  parentPort!.postMessage({ at });
  const wrong = await runCase(kind, seed, at);
  if (wrong) parentPort!.postMessage({ wrong });
}
