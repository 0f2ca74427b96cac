/** What the page knows, and how it learns more: one thing runs at a time, and everybody sees how far it is. */
import { createContext } from 'preact';
import { useCallback, useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Calls, CheckOutcome, Doing, Opened, Place, ReportOutcome, Told } from '../apps-script/shapes';
import { ask, type Given, type Got } from './script';

/** Something that is being done. */
export interface Running {
  /** `점검하는`: said with `중` behind it. */
  readonly what: string;
  /** How far it is; `null` until the script tells. */
  readonly doing: Doing | null;
}

/** Something that did not work, and how to try it again. */
export interface Trouble {
  readonly told: Told;
  readonly again: () => void;
}

/** What is known. */
export interface Known {
  readonly opened: Opened | null;
  /** What the last check of this page found. */
  readonly checked: CheckOutcome | null;
  readonly report: ReportOutcome | null;
  readonly running: Running | null;
  readonly trouble: Trouble | null;
  /** The last thing that was said, for those who listen to the page. */
  readonly said: string;
}

/** What can be done; none of it ever changes. */
export interface Doer {
  /** Runs a function of the script; trouble is told, and trying again ends in the same `done`. */
  run<Name extends keyof Calls>(
    what: string,
    name: Name,
    given: Given<Name>,
    done: (got: Got<Name>) => void,
  ): void;
  /** Learns anew who is there and how far everybody is. */
  open(): void;
  goTo(place: Place): void;
  /** Takes in what a check found. */
  learn(outcome: CheckOutcome): void;
  learnReport(report: ReportOutcome): void;
  say(text: string): void;
  dismiss(): void;
}

/** How often the script is asked how far it is, in ms. */
const EVERY = 1200;

/** While something runs, asks how far it is. */
function useProgress(running: Running | null, tell: (doing: Doing | null) => void): void {
  const busy = running !== null;
  useEffect(() => {
    if (!busy) return undefined;
    let timer = 0;
    let over = false;
    const look = async (): Promise<void> => {
      const answer = await ask('progress', null);
      if (over) return;
      if (answer.ok) tell(answer.value);
      timer = window.setTimeout(look, EVERY);
    };
    timer = window.setTimeout(look, EVERY / 2);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [busy, tell]);
}

const START: Known = { opened: null, checked: null, report: null, running: null, trouble: null, said: '' };

/** The page's knowledge and its hands. */
export function useOffice(): { readonly known: Known; readonly doer: Doer } {
  const [known, setKnown] = useState<Known>(START);
  const busy = useRef(false);
  const add = useCallback((some: Partial<Known>) => setKnown(before => ({ ...before, ...some })), []);
  const tell = useCallback(
    (doing: Doing | null) =>
      setKnown(before => (before.running ? { ...before, running: { ...before.running, doing } } : before)),
    [],
  );
  const doer = useMemo(() => doerOf(add, setKnown, busy), [add]);
  useProgress(known.running, tell);
  return { known, doer };
}

type SetKnown = (change: (before: Known) => Known) => void;

function doerOf(add: (some: Partial<Known>) => void, setKnown: SetKnown, busy: { current: boolean }): Doer {
  const run: Doer['run'] = async (what, name, given, done) => {
    if (busy.current) return;
    busy.current = true;
    add({ running: { what, doing: null }, trouble: null, said: `${what} 중입니다` });
    const answer = await ask(name, given);
    busy.current = false;
    add({ running: null, said: '' });
    if (answer.ok) done(answer.value);
    else add({ trouble: { told: answer.error, again: () => run(what, name, given, done) } });
  };
  const doer: Doer = {
    run,
    open: () => run('불러오는', 'open', null, opened => add({ opened })),
    goTo: async ({ tab, cell }) => {
      const answer = await ask('goTo', { tab, cell });
      if (answer.ok) add({ said: `${tab} ${cell} 칸으로 갔습니다`, trouble: null });
      else add({ trouble: { told: answer.error, again: () => doer.goTo({ tab, cell }) } });
    },
    learn: checked =>
      setKnown(before => ({
        ...before,
        checked,
        opened: before.opened && { ...before.opened, divisions: checked.divisions },
      })),
    learnReport: report => add({ report }),
    say: said => add({ said }),
    dismiss: () => add({ trouble: null }),
  };
  return doer;
}

/** Hands the page's hands down to its parts. */
export const DoerContext = createContext<Doer | null>(null);

/** Whether something runs, so that nothing else is begun. */
export const BusyContext = createContext(false);

/** The page's hands. */
export const useDoer = (): Doer => useContext(DoerContext)!;
