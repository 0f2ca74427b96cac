/** Tabs with anything in any cell. */
import type { Cell, Tab } from '../../src/model/grid';
import { EMPTY } from '../../src/model/grid';
import { fixedTabs } from '../../src/template/names';
import { anyCell, isLabel } from './cells';
import type { Chance } from './chance';
import type { Kind } from './kind';
import { readWhole } from './read';
import { shortLine } from './texts';

const NAMES = [...Object.values(fixedTabs), '가과 현황', '가과 사업', '가과 사업비', '__proto__', "’'!", ''];

/** The first words of a tab are its title, which nobody reads. */
const titleOf = ({ rows }: Tab): Cell[] =>
  rows
    .flat()
    .filter(({ value }) => value !== null && String(value).trim() !== '')
    .slice(0, 1);

/** Tabs that are read whatever stands in them; what a tab of any other name holds is nobody's but its owner's. */
const OURS: readonly string[] = [fixedTabs.setup, fixedTabs.forms, fixedTabs.published];

export function grid(chance: Chance): Tab {
  const width = 1 + chance.below(12);
  const rows = chance.many(chance.below(25), () =>
    chance.many(chance.below(width + 1), () => (chance.once(2) ? EMPTY : anyCell(chance))),
  );
  return { name: chance.once(5) ? shortLine(chance).slice(0, 30) : chance.pick(NAMES), rows };
}

/** A workbook has no two tabs of a name. */
export const oneOfAName = (tabs: readonly Tab[]): Tab[] =>
  tabs.filter(({ name }, at) => tabs.findIndex(tab => tab.name === name) === at);

/** Random grids. */
export const grids: Kind = {
  name: 'grids',
  title: '아무 칸에 아무것이나 든 탭',
  isFile: false,
  share: 15_000,
  run: chance => {
    const tabs = oneOfAName(chance.many(1 + chance.below(5), () => grid(chance)));
    readWhole(
      tabs,
      new Set(tabs.flatMap(tab => [...titleOf(tab), ...tab.rows.flat().filter(isLabel)])),
      tabs.filter(({ name }) => OURS.includes(name)),
    );
  },
};
