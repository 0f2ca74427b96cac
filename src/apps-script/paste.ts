/** A division's text, pasted into the page: what would become of it, and its tabs filled from it. */
import * as upkeep from '../upkeep/paste';
import { outcomeOf } from './check';
import { askedAt, atDesk } from './desk';
import type { CheckOutcome, Pasted, PastePreview } from './shapes';
import { doneOf } from './steps';

/** Tells what would become of a text; nothing is written. */
export function previewPaste(given: Pasted): PastePreview {
  return atDesk(desk => {
    desk.progress.step('붙여 넣은 글을 읽는', 0, 1);
    return doneOf(upkeep.previewPaste(desk.workbook, askedAt(desk), given));
  });
}

/** Fills the division's tabs from a text. */
export function putPaste(given: Pasted & { readonly replace: boolean }): CheckOutcome {
  return atDesk(desk => {
    desk.progress.step('붙여 넣은 글을 탭에 옮기는', 0, 1);
    return outcomeOf(doneOf(upkeep.putPaste(desk.workbook, askedAt(desk), given)));
  });
}
