/** The functions that Google sees: each is declared in the built Code.js under the name it has here. */
import { answer } from './apps-script/calls';
import { addMenu } from './apps-script/menu';

export {
  menuCheck,
  menuCheckAndRollUp,
  menuLayOutTabs,
  menuMakeReport,
  openSidebar,
} from './apps-script/menu';
export {
  menuApprove,
  menuConfirm,
  menuFix,
  menuReturn,
  menuSubmit,
  menuTakeIn,
} from './apps-script/menu-steps';

/** When the spreadsheet is opened. */
export function onOpen(): void {
  addMenu();
}

/** When the add-on has just been installed: the menu is wanted at once. */
export function onInstall(): void {
  addMenu();
}

/** What the sidebar calls, by its name in the list of calls. */
export function call(name: unknown, given: unknown): unknown {
  return answer(name, given);
}
