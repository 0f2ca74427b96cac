/** What an item of the menu tells when it is done. */
import { toldOf } from './failure';

/** How the dialogs are headed. */
export const TITLE = '실적 취합';

/** Runs an item of the menu and shows what came of it; trouble is told with what to do next. */
export function tell(work: () => string): void {
  const ui = SpreadsheetApp.getUi();
  let message: string;
  try {
    message = work();
  } catch (error) {
    const told = toldOf(error);
    message = `${told.message}\n\n${told.next}`;
  }
  if (message !== '') ui.alert(TITLE, message, ui.ButtonSet.OK);
}
