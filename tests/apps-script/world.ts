/** The built add-on in the emulated Google Sheets. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Answer, Calls } from '../../src/apps-script/shapes';
import {
  usualBullets,
  usualFunds,
  usualRanks,
  usualSections,
  usualSpecialKinds,
} from '../../src/model/defaults';
import type { Tab } from '../../src/model/grid';
import type { TabPlan } from '../../src/model/plan';
import { newWorkbook } from '../../src/pipeline';
import type { WorldOptions } from '../emulator/new-platform';
import { createWorld, type World } from '../emulator/world';

const root = resolve(__dirname, '../..');

/** The 2023 report, and the year it is about. */
export const seed = readFileSync(join(root, 'seeds/2023-행정지원국-주요업무추진실적.txt'), 'utf8');

export interface Built {
  readonly code: string;
  readonly sidebar: string;
  readonly manifest: string;
}

/** Builds the add-on as `npm run build` does; `filled` adds what the tests need. */
export function built(entry: 'src/main.ts' | 'tests/apps-script/filled.mjs'): Built {
  const folder = mkdtempSync(join(tmpdir(), 'chwihap-add-on-'));
  try {
    execFileSync(process.execPath, [join(root, 'build/apps-script.mjs'), join(root, entry), folder]);
    const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
    return { code: read('Code.js'), sidebar: read('sidebar.html'), manifest: read('appsscript.json') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A world with the add-on pushed into it and the workbook opened. */
export function openWorld({ code, sidebar, manifest }: Built, options: WorldOptions = {}): World {
  const world = createWorld({ manifest: JSON.parse(manifest), ...options });
  world.load(code, { sidebar });
  for (const user of world.platform.users.keys()) world.open({ user });
  return world;
}

/** Calls as the sidebar does. */
export function ask<Name extends keyof Calls>(
  world: World,
  name: Name,
  given: Parameters<Calls[Name]>[0],
  user?: string,
): Answer<ReturnType<Calls[Name]>> {
  const answer = world.clientRun('call', [name, given], user);
  if (!answer.ok) throw new Error(answer.message);
  return answer.value as Answer<ReturnType<Calls[Name]>>;
}

/** The value of an answer that must be one. */
export function valueIn<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(`${answer.error.code}: ${answer.error.message}`);
  return answer.value;
}

/** Lays plans out with the add-on's own hand, however long it takes. */
export function layOutPlans(world: World, plans: readonly TabPlan[]): void {
  const { limits } = world.platform;
  const { execution } = limits;
  Object.assign(limits, { execution: Number.POSITIVE_INFINITY });
  world.run('addTabs', { args: [JSON.stringify(plans)] });
  Object.assign(limits, { execution });
}

/** All tabs as the add-on reads them. */
export function tabsIn(world: World): readonly Tab[] {
  return JSON.parse(world.run('readTabs') as string);
}

/** The tabs of a bureau of so many divisions, which nobody has filled in yet. */
export function plansOf(divisions: number): readonly TabPlan[] {
  const made = newWorkbook({
    report: { bureau: '국', year: 2023, title: '2023년도 주요업무 추진실적', asOf: '2023-10-31' },
    divisions: Array.from({ length: divisions }, (_, i) => ({ code: `D${i}`, name: `제${i}과` })),
    ranks: usualRanks,
    specialKinds: usualSpecialKinds,
    funds: usualFunds,
    sections: usualSections,
    bullets: usualBullets,
    houseRules: { zero: '-' },
  });
  if ('problem' in made) throw new Error(made.problem);
  return made.plans;
}
