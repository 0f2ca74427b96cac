/** A kind of case: what is thrown at the program, and what must hold whatever it is. */
import { type Chance, chanceOf, seedOf } from './chance';

/** A kind of case. */
export interface Kind {
  readonly name: string;
  /** In Korean, as docs/입력 방어.md names it. */
  readonly title: string;
  /** Whether a case is a whole file. */
  readonly isFile: boolean;
  /** Of a hundred thousand cases, so many are of this kind. */
  readonly share: number;
  /** Runs one case; throws where something does not hold. */
  readonly run: (chance: Chance) => void | Promise<void>;
}

/** A case that went wrong, as it can be run again. */
export interface Wrong {
  readonly kind: string;
  readonly seed: number;
  readonly at: number;
  readonly message: string;
}

/** More time of the processor than this is a hang, ms; a case takes a thousandth. */
export const HANG = 5000;

/** Runs the case of a kind; gives what went wrong. */
export async function runCase(kind: Kind, seed: number, at: number): Promise<Wrong | undefined> {
  const started = process.cpuUsage();
  const wrong = (message: string): Wrong => ({ kind: kind.name, seed, at, message });
  try {
    await kind.run(chanceOf(seedOf(`${kind.name} ${seed} ${at}`)));
  } catch (error) {
    return wrong(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  const { user } = process.cpuUsage(started);
  return user / 1000 > HANG ? wrong(`hang: ${Math.round(user / 1000)} ms`) : undefined;
}

/** Fails a case. */
export function demand(holds: boolean, message: () => string): void {
  if (!holds) throw new Error(message());
}
