/** A desk that keeps what a command says. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';

/** What a command said, and how it ended. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command in this process. */
export async function chwihap(...args: string[]): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, {
    say: line => out.push(line),
    warn: line => err.push(line),
    progress: { step: () => undefined },
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** A folder of its own for a test's files. */
export function aFolder(): string {
  return mkdtempSync(join(tmpdir(), 'chwihap-test-'));
}
