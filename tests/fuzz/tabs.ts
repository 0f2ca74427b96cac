/** Workbooks of real reports with random damage: read, checked, summed, printed. */
import { walkXml } from '../../src/documents/xml-walk';
import type { Cell, Tab } from '../../src/model/grid';
import { outlineLevels } from '../../src/model/setup';
import { fixTabs, makeReport, type ReportFormat, reportFormats } from '../../src/pipeline';
import { struck } from '../damage/any-damage';
import { partsOf } from '../documents/reading';
import { anyCell } from './cells';
import type { Chance } from './chance';
import { demand, type Kind } from './kind';
import { readWhole } from './read';
import { anyReport, workbookOf } from './whole';

const WAYS = ['type', 'type', 'type', 'type', 'clear', 'row', 'column', 'insert'] as const;

/** A workbook with a few blows. */
export function damagedTabs(chance: Chance) {
  const whole = workbookOf(anyReport(chance));
  const blows = chance.many(1 + chance.below(20), () => ({
    tab: chance.below(1000),
    way: chance.pick(WAYS),
    row: chance.below(chance.pick([6, 70, 300])),
    col: chance.below(12),
    cell: anyCell(chance),
  }));
  return { tabs: struck(whole, blows), made: whole.made };
}

const nothing = { open: () => undefined, close: () => undefined };

/** A document of the tabs; .hwpx is held to every reader's demands by the renderer itself. */
export function printed(tabs: readonly Tab[], format: ReportFormat): Uint8Array | string {
  const { body } = makeReport(
    { readTabs: () => tabs, writeTabs: () => undefined, writeCells: () => undefined },
    format,
  );
  if (typeof body === 'string') {
    demand(!/<script|javascript:[^<]*"/i.test(body) || format === 'txt', () => 'a script in the page');
    return body;
  }
  for (const [path, xml] of Object.entries(partsOf(body)))
    if (/\.(xml|hpf|rels)$/.test(path)) walkXml(xml, nothing);
  return body;
}

/** A cell that shows nothing, or only a 단계: what stands beside it is what it is of. */
const saysNothing = ({ shown }: Cell): boolean =>
  shown.trim() === '' || outlineLevels.some(level => level === shown.trim() && !/\d/.test(level));

/** Damaged workbooks, read and checked; now and then the safe fixes are applied. */
export const tabs: Kind = {
  name: 'tabs',
  title: '손상된 취합 문서: 읽기·점검·합계',
  isFile: false,
  share: 3000,
  run: chance => {
    const { tabs: all, made } = damagedTabs(chance);
    const unsaid = all.flatMap(({ rows }) => rows.flat().filter(saysNothing));
    readWhole(all, new Set([...made, ...unsaid]));
    if (chance.once(8)) fixTabs(all, () => true);
  },
};

/** Damaged workbooks, printed. */
export const reports: Kind = {
  name: 'reports',
  title: '손상된 취합 문서 → 보고서(.docx, .hwpx, .html, .txt)',
  isFile: true,
  share: 1000,
  run: chance => {
    printed(damagedTabs(chance).tabs, chance.pick(reportFormats));
  },
};
