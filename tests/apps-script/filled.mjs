/** The add-on with what the tests need beside it: tabs laid out from plans, and all tabs as they are read. */
import { tabMaker } from '../../src/apps-script/new-tabs';
import { openWorkbook } from '../../src/apps-script/workbook';

export * from '../../src/main';

export function addTabs(given) {
  const plans = JSON.parse(given);
  const maker = tabMaker(SpreadsheetApp.getActiveSpreadsheet(), plans);
  plans.forEach((plan, i) => {
    maker.add(plan, plans[i - 1]?.name);
  });
  maker.finish();
}

export function readTabs() {
  return JSON.stringify(openWorkbook(SpreadsheetApp.getActiveSpreadsheet()).readTabs());
}
