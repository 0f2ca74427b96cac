/** A planned tab as a sheet of a workbook file. */
import type { Cell, CellStyle, ConditionalRule, Sheet } from 'hucre/xlsx';
import { liesIn, rectanglesOf } from '../../model/areas';
import { type Area, areaName, cellName, columnName } from '../../model/grid';
import { looks, type PlannedCell, type TabKind, type TabPlan } from '../../model/plan';
import { type ChoiceLists, choicesOf } from './choices';
import { lockedStyles, openStyles } from './looks';
import type { Results } from './results';
import { quoted } from './sheet-names';
import { refuseTooLong } from './text';

/**
 * What the machine makes. A desk knows no accounts, so nobody can be told from a supervisor there: only these
 * tabs are protected, without a password; all others stay open to whoever works on the file.
 */
const machineMade: readonly TabKind[] = ['findings', 'totals'];

/** What the machine tells of a cell: the beginning of a text that fills pages says enough. */
const TOLD = 1000;

function shortened(planned: PlannedCell): PlannedCell {
  const { value } = planned;
  if (typeof value !== 'string' || value.length <= TOLD) return planned;
  return { ...planned, value: `${value.slice(0, TOLD)}…` };
}

const protection: Sheet['protection'] = {
  sheet: true,
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatCells: true,
  formatColumns: true,
  formatRows: true,
  sort: true,
  autoFilter: true,
};

function contentOf(planned: PlannedCell, result: number | undefined): Partial<Cell> & Pick<Cell, 'value'> {
  const { value = null, formula } = planned;
  if (formula === undefined) return { value };
  return { value: null, formula, ...(result !== undefined && { formulaResult: result }) };
}

function madeCell(planned: PlannedCell, style: CellStyle, result: number | undefined): Cell {
  const { note, link } = planned;
  const content = contentOf(planned, result);
  return {
    type: content.formula !== undefined ? 'formula' : typeof content.value === 'number' ? 'number' : 'string',
    ...content,
    style,
    ...(note && { comment: { text: note } }),
    ...(link?.tab &&
      link.cell && { hyperlink: { target: '', location: `${quoted(link.tab)}!${link.cell}` } }),
  };
}

function cellsOf(plan: TabPlan, results: Results): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  const open = plan.guard?.open ?? [];
  for (const planned of plan.cells) {
    const { row, col, look } = planned;
    const styles = liesIn(open, planned) ? openStyles : lockedStyles;
    const fitted = machineMade.includes(plan.kind) ? shortened(planned) : planned;
    if (typeof fitted.value === 'string') refuseTooLong(fitted.value, plan.name, cellName(row, col));
    cells.set(`${row},${col}`, madeCell(fitted, styles[look], results(plan.name, row, col)));
  }
  fillMerged(cells, plan.merges);
  return cells;
}

/** Cells added to a sheet that is there, open to all, as its own are. */
export function addedCells(planned: readonly PlannedCell[], tab: string): ReadonlyMap<string, Cell> {
  return new Map(
    planned.map(cell => {
      if (typeof cell.value === 'string') refuseTooLong(cell.value, tab, cellName(cell.row, cell.col));
      return [`${cell.row},${cell.col}`, madeCell(cell, openStyles[cell.look], undefined)];
    }),
  );
}

/** Gives the covered cells of a merged one its style: else its border ends after the first. */
function fillMerged(cells: Map<string, Cell>, merges: readonly Area[]): void {
  for (const { row, col, lastRow, lastCol } of merges) {
    const style = cells.get(`${row},${col}`)?.style;
    for (let r = row; r <= lastRow; r++)
      for (let c = col; c <= lastCol; c++)
        if (style && !cells.has(`${r},${c}`)) cells.set(`${r},${c}`, { value: null, type: 'empty', style });
  }
}

/** Shows whole numbers without the point that `#,##0.###` would leave behind them. */
function wholeNumbers(plan: TabPlan): ConditionalRule[] {
  const formats = [...new Set(plan.cells.map(cell => looks[cell.look].format))];
  const areas = formats
    .filter(format => format.includes('.###'))
    .flatMap(format => {
      const cells = plan.cells.filter(cell => looks[cell.look].format === format);
      return rectanglesOf(cells).map(area => ({ area, whole: format.replace(/\.###/g, '') }));
    });
  return areas.map(({ area, whole }, i) => {
    const first = cellName(area.row, area.col);
    return {
      type: 'expression',
      priority: i + 1,
      formula: `AND(ISNUMBER(${first}),${first}=INT(${first}))`,
      style: { numFmt: whole },
      range: areaName(area),
    };
  });
}

/** Pixels to the width of so many digits, as files measure columns. */
const inCharacters = (pixels: number): number => Math.max(1, Math.round(((pixels - 5) / 7) * 100) / 100);

/** Columns as wide as planned, or as their longest number needs: one that does not fit is shown as `###`. */
function columnsOf(plan: TabPlan, results: Results): { width: number }[] {
  const columns = plan.widths.map(pixels => ({ width: inCharacters(pixels) }));
  for (const { row, col, value, formula } of plan.cells) {
    const number = formula === undefined ? value : results(plan.name, row, col);
    const column = columns[col];
    if (typeof number !== 'number' || !column) continue;
    const letters = number.toLocaleString('en', { maximumFractionDigits: 3 }).length;
    column.width = Math.max(column.width, letters * BOLD + 1);
  }
  return columns;
}

/** Width of a bold digit, in plain ones. */
const BOLD = 1.2;

/** All cells and no more: a text that runs on over its neighbours would else shrink the page to its own width. */
function printedArea({ cells, widths }: TabPlan): string {
  const last = cells.reduce((most, { row }) => Math.max(most, row), 0);
  return `$A$1:$${columnName(Math.max(0, widths.length - 1))}$${last + 1}`;
}

/** How the tab lies on paper: as wide as a page of A4, its frozen rows on top of every page. */
function paperOf(plan: TabPlan): Pick<Sheet, 'pageSetup' | 'headerFooter'> {
  return {
    pageSetup: {
      paperSize: 'a4',
      orientation: plan.landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
      ...(plan.frozenRows > 0 && { printTitlesRow: `$1:$${plan.frozenRows}` }),
      ...(machineMade.includes(plan.kind) && { printArea: printedArea(plan) }),
    },
    headerFooter: { oddFooter: '&C&A - &P / &N' },
  };
}

/** The sheet of a plan. `lists` takes in the choices that are too long to stand in the cells themselves. */
export function madeSheet(plan: TabPlan, lists: ChoiceLists, results: Results): Sheet {
  const { frozenRows, frozenColumns } = plan;
  const validations = plan.choices.map(choice => choicesOf(choice, lists));
  return {
    name: plan.name,
    rows: [],
    cells: cellsOf(plan, results),
    columns: columnsOf(plan, results),
    merges: plan.merges.map(area => ({
      startRow: area.row,
      startCol: area.col,
      endRow: area.lastRow,
      endCol: area.lastCol,
    })),
    dataValidations: validations,
    conditionalRules: wholeNumbers(plan),
    ...(frozenRows + frozenColumns > 0 && { freezePane: { rows: frozenRows, columns: frozenColumns } }),
    ...(plan.guard?.by === 'supervisors' && machineMade.includes(plan.kind) && { protection }),
    ...paperOf(plan),
    ...(plan.colour && { view: { tabColor: { rgb: plan.colour } } }),
  };
}
