/** Tabs read, checked and summed, whatever stands in them: what must hold of it. */
import { type Cell, cellPosition, type Tab } from '../../src/model/grid';
import { type Checked, check } from '../../src/pipeline';
import { readRecords } from '../../src/template/tabs';
import { lostCells } from '../damage/nothing-lost';
import { demand } from './kind';

const HANGUL = /[가-힣]/;

/** A finding says in Korean what is wrong, and its place is one. */
function sound({ open }: Checked): void {
  const keys = new Set<string>();
  for (const { at, message, key, rule } of open) {
    demand(HANGUL.test(message), () => `${rule} says ‘${message}’`);
    demand(at.cell === '' || cellPosition(at.cell) !== undefined, () => `${rule} at ${at.tab}!${at.cell}`);
    demand(!keys.has(key), () => `two findings of the key ${key}`);
    keys.add(key);
  }
}

/** Reads and checks; nothing that was typed is lost. `made` are cells that nobody typed, `read` the tabs that are ours. */
export function readWhole(tabs: readonly Tab[], made: ReadonlySet<Cell>, read = tabs): Checked {
  const records = readRecords(tabs);
  const lost = lostCells(read, records, made);
  demand(lost.length === 0, () => `lost: ${JSON.stringify(lost.slice(0, 3)).slice(0, 600)}`);
  const checked = check(records);
  sound(checked);
  return checked;
}
