/** The add-on with what the tests need beside it: tabs laid out from plans, and all tabs as they are read. */
import { openWorkbook } from '../../src/apps-script/workbook';

export * from '../../src/main';

const open = () => openWorkbook(SpreadsheetApp.getActiveSpreadsheet());

export function addTabs(plans) {
  let behind;
  for (const plan of JSON.parse(plans)) {
    open().addTab(plan, behind);
    behind = plan.name;
  }
}

export function readTabs() {
  return JSON.stringify(open().readTabs());
}
