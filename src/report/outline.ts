/** The lines of a project's section as blocks: bullets by level, notes, and the tables that stand among them. */
import type { OutlineLine, Project, StatusTable } from '../model/records';
import type { Setup } from '../model/setup';
import { squeeze } from '../prose/words';
import type { Block } from './blocks';
import { withBudget } from './budget-sentence';
import { splitBullet, splitNote, symbolOf } from './signs';
import { composeStatusTable } from './status-table';

/** Takes the next table of a title that has not been printed yet; none when there is no more. */
export type TakeTable = (title: string) => StatusTable | undefined;

/** A hand that deals out the tables of a project, each once; `rest` are those that no line called. */
export function dealTables(tables: readonly StatusTable[]): { take: TakeTable; rest: () => StatusTable[] } {
  const left = [...tables];
  const take = (title: string): StatusTable | undefined => {
    const at = left.findIndex(({ form }) => squeeze(form.title.value) === squeeze(title));
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  return { take, rest: () => left.splice(0) };
}

type Depth = 0 | 1 | 2 | 3 | 4;

/** A sub-heading keeps a square that was typed before it, as 2023 reports do inside a section. */
function bulletOf(level: OutlineLine['level'], text: string, setup: Setup): Block {
  const typed = level === '소제목' ? splitBullet(text) : { mark: '', text };
  const mark = typed.mark === '' ? symbolOf(setup, level) : typed.mark;
  return { kind: 'bullet', depth: (level === '소제목' ? 0 : Number(level)) as Depth, mark, text: typed.text };
}

/** Composes the lines of a section. */
export function composeOutline(
  lines: readonly OutlineLine[],
  project: Project,
  take: TakeTable,
  setup: Setup,
): Block[] {
  const blocks: Block[] = [];
  let depth = 1;
  for (const { level, text: source } of lines) {
    const text = withBudget(source.text, project.budget);
    if (text.trim() === '') continue;
    const before = blocks[blocks.length - 1];
    if (level === '표') {
      const table = take(text);
      if (table) blocks.push(...composeStatusTable(table, setup));
    } else if (level === '이어쓰기') {
      blocks.push({ kind: 'continuation', depth, text });
    } else if (level === '※' || level === '*') {
      const typed = splitNote(text);
      const isTableNote = before?.kind === 'table' || (before?.kind === 'note' && before.under === 'table');
      const mark = typed.mark || symbolOf(setup, level);
      blocks.push({ kind: 'note', mark, text: typed.text, under: isTableNote ? 'table' : 'line' });
    } else {
      const bullet = bulletOf(level, text, setup);
      blocks.push(bullet);
      depth = bullet.kind === 'bullet' ? bullet.depth : depth;
    }
  }
  return blocks;
}
