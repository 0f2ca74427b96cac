/** The reports that damage is done to, and their workbooks as they were laid out. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { importReport } from '../../src/pipeline';
import { type LaidOut, laidOut } from '../damage/laid-out';
import type { Chance } from './chance';

const root = resolve(__dirname, '../..');

const textsIn = (folder: string): string[] =>
  readdirSync(join(root, folder))
    .filter(name => name.endsWith('.txt'))
    .sort()
    .map(name => readFileSync(join(root, folder, name), 'utf8'));

/** The published report, which is long, and the shorter ones of other offices. */
export const [long, short] = [textsIn('seeds'), textsIn('tests/fixtures/reports')] as const;

/** The shortest of them, for what is tried many times. */
export const small = [...short].sort((one, other) => one.length - other.length)[0]!;

/** The published report once in fifteen times, else one of the others: cases are many. */
export const anyReport = (chance: Chance): string => chance.pick(chance.once(15) ? long : short);

const known = new Map<string, LaidOut>();

/** A report's workbook, laid out once. */
export function workbookOf(text: string): LaidOut {
  const whole = known.get(text) ?? laidOut(importReport(text).plans);
  known.set(text, whole);
  return whole;
}
