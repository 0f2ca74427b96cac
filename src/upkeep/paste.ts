/** A division's text, pasted: what would become of it, and its tabs filled from it. */
import { readDivisionText } from '../intake/division-text';
import type { TabPlan } from '../model/plan';
import { plannedTab } from '../model/planned-tab';
import type { DivisionRecords, Records } from '../model/records';
import { type KeptKind, pasteMarks, type Refusal } from '../model/submissions';
import type { SharedWorkbook } from '../ports';
import { divisionTabKind } from '../template/names';
import { layOutDivision } from '../template/tabs';
import { type Asked, isSeen, type Look, look, type Shown } from './look';
import type { Part } from './parts';
import { checkShared, keep, noteStep, type Outcome, partNamed } from './upkeep';

/** A text for a division, by its code. */
export interface Pasted {
  readonly division: string;
  readonly text: string;
}

/** What the intake makes of a pasted text. */
export interface Preview {
  readonly projects: readonly string[];
  readonly tables: readonly string[];
  readonly leftovers: readonly { readonly line: number; readonly text: string }[];
  /** Tabs of the division in which somebody has typed already. */
  readonly occupied: readonly string[];
}

/** A pasted text as read, for a part of the workbook. */
interface Read extends Preview {
  readonly seen: Look;
  readonly part: Part;
  readonly plans: readonly (TabPlan & { readonly fills: KeptKind })[];
}

const refuse = (code: Refusal['code'], message: string, next: string): { readonly refused: Refusal } => ({
  refused: { code, message, next },
});

/** Whether somebody typed anything that was read as a record. */
const holds: Readonly<Record<KeptKind, (records: DivisionRecords) => boolean>> = {
  status: ({ teams, headcount, absences, tables }) =>
    teams.length + headcount.rows.flatMap(row => row.counts).length + absences.rows.length > 0 ||
    tables.some(({ rows, lines }) => lines.length > 0 || rows.some(row => hasValue(row.cells))),
  projects: ({ projects }) => projects.length > 0,
  budget: ({ projects }) => projects.some(({ budget }) => budget.length > 0),
};

const hasValue = (cells: readonly (object | undefined)[]): boolean => cells.some(cell => cell !== undefined);

/** Typed, whether as records or where nothing reads it. */
function isOccupied(part: Part, kind: KeptKind, { troubles }: Records): boolean {
  const name = part.tabs[kind]?.name;
  return (
    holds[kind](part.records) || troubles.some(({ kind: of, at }) => of === 'unplaced' && at.tab === name)
  );
}

/** What the division has, with what the text tells in its place. */
function merged(old: DivisionRecords, pasted: DivisionRecords): DivisionRecords {
  const { teams, headcount, absences, tables, projects } = pasted;
  return {
    ...old,
    teams: teams.length > 0 ? teams : old.teams,
    headcount: headcount.rows.length > 0 ? headcount : old.headcount,
    absences: absences.rows.length > 0 || absences.wording ? absences : old.absences,
    tables: old.tables.map(own => tables.find(({ form }) => form === own.form) ?? own),
    projects: projects.length > 0 ? projects : old.projects,
  };
}

function plansFor(part: Part, pasted: DivisionRecords, { setup }: Records): Read['plans'] {
  const names = {
    status: part.tabs.status?.name ?? '',
    projects: part.tabs.projects?.name ?? '',
    budget: part.tabs.budget?.name ?? '',
  };
  return layOutDivision(names, merged(part.records, pasted), setup).flatMap(plan => {
    const fills = divisionTabKind(plannedTab(plan));
    return fills && names[fills] !== '' && holds[fills](pasted) ? [{ ...plan, fills }] : [];
  });
}

function read(workbook: SharedWorkbook, asked: Asked, { division, text }: Pasted): Outcome<Read> {
  const seen = look(workbook, asked);
  const named = partNamed(seen, division);
  if ('refused' in named) return named;
  const part = named.done;
  const { records } = seen.checked;
  if (!isSeen(seen.rights, part.code)) {
    const next = '자기 과를 골라 붙여 넣거나, 국 취합 담당자에게 맡겨 주세요.';
    return refuse('permission', `${part.owner.name}의 담당자가 아닙니다.`, next);
  }
  const found = readDivisionText(text, records.setup, records.forms, part.records.division);
  if ('unread' in found) {
    if (found.unread === 'several')
      return refuse(
        'input',
        `여러 과의 글이 들어 있습니다(${found.names.join(', ')}).`,
        '한 과의 글만 붙여 넣어 주세요.',
      );
    const next = '【조직】이나 사업 제목부터 사업 끝까지 복사했는지 확인해 주세요.';
    return refuse('input', '과의 현황이나 사업으로 읽을 것이 없습니다.', next);
  }
  const plans = plansFor(part, found.records, records);
  if (plans.length === 0) {
    const next = '【조직】이나 사업 제목부터 사업 끝까지 복사했는지 확인해 주세요.';
    return refuse('input', '탭에 옮길 것을 찾지 못했습니다.', next);
  }
  const occupied = plans.filter(({ fills }) => isOccupied(part, fills, records)).map(({ name }) => name);
  return {
    done: {
      seen,
      part,
      plans,
      occupied,
      projects: found.records.projects.map(({ title }) => title.value),
      tables: found.records.tables.map(({ form }) => form.title.value),
      leftovers: found.leftovers,
    },
  };
}

/** What would become of a pasted text; nothing is written. */
export function previewPaste(workbook: SharedWorkbook, asked: Asked, pasted: Pasted): Outcome<Preview> {
  const found = read(workbook, asked, pasted);
  if ('refused' in found) return found;
  const { projects, tables, leftovers, occupied } = found.done;
  return { done: { projects, tables, leftovers, occupied } };
}

/**
 * Fills the tabs that the text tells something for, each in one write of its contents. What stands there gives
 * way only with `replace`, and is kept in 제출본 first. Cut off between two tabs, 진행 says so, and the same paste
 * finishes it.
 */
export function putPaste(
  workbook: SharedWorkbook,
  asked: Asked,
  { replace, ...pasted }: Pasted & { readonly replace: boolean },
): Outcome<Shown> {
  const found = read(workbook, asked, pasted);
  if ('refused' in found) return found;
  const { seen, part, plans, occupied } = found.done;
  const written = plans.filter(({ name }) => replace || !occupied.includes(name));
  if (written.length === 0) {
    const next = '바꾸어도 되면 ‘덮어쓰기’를 골라 다시 눌러 주세요. 지금 적힌 것은 ‘제출본’ 탭에 남습니다.';
    return refuse('state', `이미 적힌 것이 있어 그대로 두었습니다(${occupied.join(', ')}).`, next);
  }
  if (occupied.length > 0) keep(workbook, part, seen, asked.now);
  const into = written.map(({ name }) => name).join(', ');
  noteStep(workbook, asked, part, pasteMarks.begun, into);
  workbook.rewriteTabs(written.map(({ fills: _fills, ...plan }) => plan));
  noteStep(workbook, asked, part, pasteMarks.done, into);
  return { done: checkShared(workbook, asked) };
}
