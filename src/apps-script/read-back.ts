/** The Google Doc read back: whether it says every number of the workbook, told by cell where it does not. */
import type { Records } from '../model/records';
import { certifyText } from '../pipeline';
import type { ReadBack } from './shapes';

/** Holds the text that a converted document was exported as against the records that it was made of. */
export function readBack(records: Records, text: string): ReadBack {
  const { all, found, missing, foreign } = certifyText(records, text);
  return {
    all,
    found,
    lost: missing.map(({ at, number }) => (at ? `${at.tab} ${at.cell} ${number}` : number)),
    foreign: foreign.map(({ number }) => number),
  };
}
