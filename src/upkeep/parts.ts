/** A workbook looked at by divisions: what each typed, where it stands, what it has to mend, what changed. */
import type { Finding } from '../model/findings';
import type { Tab } from '../model/grid';
import type { SeenDivision, Standing, TabProgress } from '../model/progress';
import type { DivisionRecords, Records } from '../model/records';
import { type KeptPiece, keptKinds, type TakenStep, type TypedTexts } from '../model/submissions';
import type { Checked } from '../pipeline';
import { squeeze } from '../prose/words';
import { readKept } from '../template/kept';
import { divisionTabs, findDivisionTabs, findFixed, fixedTabs } from '../template/names';
import { type ProgressRow, readProgress } from '../template/progress';
import { readSteps } from '../template/steps';
import { changesSince } from '../workflow/changes';
import { filledIn } from '../workflow/filled';
import { keptTexts } from '../workflow/kept';
import { concerns, countsOf, isOwn, type Owner } from '../workflow/own-findings';
import { fingerprintOf, type OwnTabs, typedTexts } from '../workflow/typed-texts';
import { standingOf } from '../workflow/way';

/** A division's part of a workbook in this moment. */
export interface Part {
  readonly records: DivisionRecords;
  readonly code: string;
  readonly owner: Owner;
  readonly tabs: OwnTabs;
  readonly texts: TypedTexts;
  readonly standing: Standing;
  readonly seen: SeenDivision;
  readonly ownErrors: readonly Finding[];
  readonly sharedErrors: readonly Finding[];
}

/** What the tabs that are only added to hold, and what 진행 said before. */
export interface Memory {
  readonly steps: readonly TakenStep[];
  /** Read only where something changed since it was kept. */
  kept(): readonly KeptPiece[];
  readonly rows: readonly ProgressRow[];
}

/** Reads what a workbook remembers. */
export function memoryOf(tabs: readonly Tab[], kept: () => Tab | undefined): Memory {
  return {
    steps: readSteps(findFixed(tabs, fixedTabs.steps)),
    kept: () => readKept(kept()),
    rows: readProgress(findFixed(tabs, fixedTabs.progress)),
  };
}

function ownTabs(tabs: readonly Tab[], code: string): OwnTabs {
  const found = findDivisionTabs(tabs).filter(own => own.code === squeeze(code));
  const of = (kind: keyof OwnTabs): Tab | undefined => found.find(own => own.kind === kind)?.tab;
  return { status: of('status'), projects: of('projects'), budget: of('budget') };
}

function tabProgress(records: DivisionRecords, tabs: OwnTabs, checked: OwnFindings): TabProgress[] {
  return keptKinds.flatMap(kind => {
    const tab = tabs[kind]?.name;
    if (tab === undefined) return [];
    const here = (findings: readonly Finding[]): Finding[] => findings.filter(({ at }) => at.tab === tab);
    return [
      { tab, ...filledIn(records, kind), counts: countsOf(here(checked.open), here(checked.accepted)) },
    ];
  });
}

/** Findings that a division itself can mend. */
interface OwnFindings {
  readonly open: readonly Finding[];
  readonly accepted: readonly Finding[];
}

function partOf(
  records: DivisionRecords,
  checked: Checked,
  tabs: readonly Tab[],
  memory: Memory,
  now: string,
): Part {
  const { code, name } = records.division;
  const own = ownTabs(tabs, code.value);
  const names = keptKinds.flatMap(kind => own[kind]?.name ?? []);
  const owner: Owner = { name: name.value, tabs: names };
  const all = new Set(tabs.map(tab => tab.name));
  const isMendable = (finding: Finding): boolean => isOwn(finding, owner, all);
  const mendable = { open: checked.open.filter(isMendable), accepted: checked.accepted.filter(isMendable) };
  const errors = checked.open.filter(({ severity }) => severity === 'error');
  const texts = typedTexts(own);
  const fingerprint = fingerprintOf(texts);
  const standing = standingOf(memory.steps, code.value);
  const before = memory.rows.find(row => row.code === code.value);
  const isSame = before?.fingerprint === fingerprint;
  const kept =
    standing.fingerprint === '' || standing.fingerprint === fingerprint
      ? undefined
      : keptTexts(memory.kept(), code.value, standing.fingerprint);
  const called = (kind: keyof typeof divisionTabs): string => `${name.value} ${divisionTabs[kind]}`;
  const named = { status: called('status'), projects: called('projects'), budget: called('budget') };
  return {
    records,
    code: code.value,
    owner,
    tabs: own,
    texts,
    standing,
    ownErrors: errors.filter(isMendable),
    sharedErrors: errors.filter(finding => !isMendable(finding) && concerns(finding, owner)),
    seen: {
      code: code.value,
      checked: now,
      edited: isSame ? before.edited : before ? now : '',
      fingerprint,
      counts: countsOf(mendable.open, mendable.accepted),
      tabs: tabProgress(records, own, mendable),
      changed: kept ? changesSince(kept, own, named) : [],
    },
  };
}

/** The parts of all divisions at work. */
export function partsOf(
  records: Records,
  checked: Checked,
  tabs: readonly Tab[],
  memory: Memory,
  now: string,
): Part[] {
  return records.divisions.map(own => partOf(own, checked, tabs, memory, now));
}
