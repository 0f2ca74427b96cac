/** A tab after something was added to it. */
import { withRows, withTexts } from '../../src/model/fixes';
import type { Tab } from '../../src/model/grid';
import type { Addition } from '../../src/template/append';

/** The tab with an addition in it. */
export function withAddition(tab: Tab, { heads, rows }: Addition): Tab {
  return withRows(withTexts([tab], heads)[0]!, rows);
}
