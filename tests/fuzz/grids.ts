/** Tabs with anything in any cell. */
import type { Tab } from '../../src/model/grid';
import { EMPTY } from '../../src/model/grid';
import { fixedTabs } from '../../src/template/names';
import { anyCell } from './cells';
import type { Chance } from './chance';
import type { Kind } from './kind';
import { readWhole } from './read';
import { shortLine } from './texts';

const NAMES = [...Object.values(fixedTabs), '가과 현황', '가과 사업', '가과 사업비', '__proto__', "’'!", ''];

function grid(chance: Chance): Tab {
  const width = 1 + chance.below(12);
  const rows = chance.many(chance.below(25), () =>
    chance.many(chance.below(width + 1), () => (chance.once(2) ? EMPTY : anyCell(chance))),
  );
  return { name: chance.once(5) ? shortLine(chance).slice(0, 30) : chance.pick(NAMES), rows };
}

/** A workbook has no two tabs of a name. */
const oneOfAName = (tabs: readonly Tab[]): Tab[] =>
  tabs.filter(({ name }, at) => tabs.findIndex(tab => tab.name === name) === at);

/** Random grids. */
export const grids: Kind = {
  name: 'grids',
  title: '아무 칸에 아무것이나 든 탭',
  isFile: false,
  share: 15_000,
  run: chance => {
    readWhole(oneOfAName(chance.many(1 + chance.below(5), () => grid(chance))), new Set());
  },
};
