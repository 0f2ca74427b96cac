/** How far a long run is: a toast for whoever clicked, and for every sidebar an entry that it can ask for. */
import type { Progress } from '../ports';
import type { Doing } from './shapes';

const KEY = '진행';
/** Longer than any run, in seconds. */
const LIFE = 420;

/** How far a run is matters less than the run: it goes on where this cannot be told. */
function ifPossible(tell: () => void): void {
  try {
    tell();
  } catch (error) {
    console.warn(Object(error).name);
  }
}

/** What is being done in this document, by whomever; `null` when nothing is. */
export function currentDoing(): Doing | null {
  const kept = CacheService.getDocumentCache()?.get(KEY);
  return kept ? (JSON.parse(kept) as Doing) : null;
}

/** Tells the steps of a run. */
export function toldProgress(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, who: string): Progress {
  return {
    step: (doing, done, all) => {
      const told: Doing = { who, doing, done, all };
      ifPossible(() => {
        CacheService.getDocumentCache()?.put(KEY, JSON.stringify(told), LIFE);
        spreadsheet.toast(`${doing} (${done + 1}/${all})`, '실적 취합');
      });
    },
  };
}

/** Nothing is being done any more. */
export function endProgress(): void {
  ifPossible(() => CacheService.getDocumentCache()?.remove(KEY));
}
