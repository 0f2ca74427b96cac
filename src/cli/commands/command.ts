/** What every command of `chwihap` is. */
import type { Desk } from '../desk';

/** A command: told what was typed behind its name, it gives its exit code (0 well, 1 오류 found). */
export interface Command {
  /** What it does, in one line for the list of commands. */
  readonly summary: string;
  /** How it is used, in Korean. */
  readonly help: string;
  readonly run: (args: readonly string[], desk: Desk) => Promise<number>;
}
