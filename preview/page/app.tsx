/** The page of the preview: the grid, the menu, the sidebar, and whoever one is. */
import { type JSX, render } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Answered, Item, Person, Seen } from '../shapes';
import { askAs, people as everybody, type Reply, startAgain } from './ask';
import { Dialog } from './dialog';
import { DocumentDialog, type ShownDocument } from './document-dialog';
import { type Grid, putGrid, type Typed } from './grid';
import { Guide } from './guide';
import { Menu } from './menu';
import { QuestionDialog } from './question-dialog';
import { type FrameHands, SidebarFrame } from './sidebar-frame';

interface Alert {
  readonly title: string;
  readonly message: string;
  readonly html?: string;
}

/** A click that waits for an answer. */
interface Waiting {
  readonly caption: string;
  readonly question: string;
  readonly answers: readonly Answered[];
}

interface Shown {
  readonly waiting: Waiting | null;
  readonly menu: readonly Item[];
  readonly sidebar: string | null;
  readonly toast: string;
  readonly alerts: readonly Alert[];
  readonly made: ShownDocument | null;
  readonly isBusy: boolean;
}

const NOTHING: Shown = {
  waiting: null,
  menu: [],
  sidebar: null,
  toast: '',
  alerts: [],
  made: null,
  isBusy: true,
};

/** What a person's screen shows of what the world told. */
function onto(shown: Shown, { toasts, alerts, pages, sidebar, menu }: Seen): Shown {
  return {
    ...shown,
    menu,
    isBusy: false,
    sidebar: sidebar?.title ?? shown.sidebar,
    toast: toasts[toasts.length - 1] ?? shown.toast,
    alerts: [...shown.alerts, ...alerts, ...pages.map(({ title, html }) => ({ title, message: '', html }))],
  };
}

/** Everything that can be done in the preview as one person. */
function usePreview(user: string, grid: { current: Grid | null }) {
  const [shown, setShown] = useState<Shown>(NOTHING);
  const change = useCallback((some: Partial<Shown>) => setShown(before => ({ ...before, ...some })), []);
  const take = useCallback(
    ({ seen, error }: Reply): void => {
      if (error !== undefined)
        setShown(before => ({ ...before, alerts: [...before.alerts, refused(error)] }));
      if (!seen) return;
      setShown(before => onto(before, seen));
      grid.current?.show(seen.tabs);
      if (seen.at) setTimeout(() => grid.current?.goTo(seen.at!.id, seen.at!.area), 30);
    },
    [grid],
  );
  const click = useCallback(
    async (caption: string, answers: readonly Answered[] = []): Promise<void> => {
      change({ isBusy: true, waiting: null });
      const reply = await askAs(user, { what: 'click', caption, answers });
      take(reply);
      if (reply.question !== undefined) change({ waiting: { caption, question: reply.question, answers } });
    },
    [user, change, take],
  );
  const type = useCallback(
    async (cells: Typed): Promise<void> => {
      const reply = await askAs(user, { what: 'type', cells });
      if (reply.error !== undefined) grid.current?.restore(cells);
      take(reply);
    },
    [user, grid, take],
  );
  const hands = useMemo<FrameHands>(
    () => ({
      call: async (name, given) => {
        const reply = await askAs(user, { what: 'call', name, given });
        take(reply);
        const answer = reply.answer as { ok: boolean; value?: unknown; message?: string };
        if (!answer?.ok) throw new Error(answer?.message ?? reply.error);
        return answer.value;
      },
      openDocument: async id => {
        const { answer } = await askAs(user, { what: 'document', id });
        change({ made: answer as ShownDocument });
      },
    }),
    [user, take, change],
  );
  const see = useCallback(async (): Promise<void> => {
    setShown(NOTHING);
    take(await askAs(user, { what: 'see', all: true }));
    take(await askAs(user, { what: 'click', caption: '사이드바 열기', answers: [] }));
  }, [user, take]);
  return { shown, change, click, type, hands, see };
}

/** Google's words for a protected cell, as it says them in Korean. */
const refused = (message: string): Alert => ({
  title: '문제가 발생했습니다',
  message: /protected cell/.test(message)
    ? `보호된 셀 또는 개체를 수정하려고 합니다. 수정해야 하는 경우 스프레드시트 소유자에게 보호를 해제해 달라고 요청하세요.\n\n${message}`
    : message,
});

function Preview({ people }: { readonly people: readonly Person[] }): JSX.Element {
  const [user, setUser] = useState(people[0]!.email);
  const place = useRef<HTMLDivElement>(null);
  const grid = useRef<Grid | null>(null);
  const { shown, change, click, type, hands, see } = usePreview(user, grid);
  const typing = useRef(type);
  typing.current = type;
  useEffect(() => {
    grid.current = putGrid(place.current!, typed => void typing.current(typed));
  }, []);
  useEffect(() => void see(), [see]);
  const hasSidebar = shown.sidebar !== null;
  useEffect(() => {
    const width = hasSidebar ? 'narrow' : 'whole';
    place.current!.dataset['width'] = width;
    window.dispatchEvent(new Event('resize'));
  }, [hasSidebar]);
  useEffect(() => {
    if (shown.toast === '') return undefined;
    const timer = setTimeout(() => change({ toast: '' }), 4000);
    return () => clearTimeout(timer);
  }, [shown.toast, change]);
  const alert = shown.alerts[0];
  return (
    <>
      <header>
        <h1 class="name">
          <strong>취합</strong> 미리보기
        </h1>
        <Menu name="실적 취합" items={shown.menu} choose={caption => void click(caption)} />
        <span class="busy" role="status">
          {shown.isBusy ? '하는 중 …' : ''}
        </span>
        <label class="who">
          보는 사람
          <select value={user} onChange={event => setUser(event.currentTarget.value)}>
            {people.map(({ email, name }) => (
              <option key={email} value={email}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button type="button" onClick={() => startAgain().then(() => location.reload())}>
          처음부터
        </button>
      </header>
      <Guide />
      <div class="desk">
        <div class="grid" ref={place} />
        {shown.sidebar !== null && (
          <SidebarFrame
            title={shown.sidebar}
            user={user}
            hands={hands}
            close={() => change({ sidebar: null })}
          />
        )}
      </div>
      {shown.toast !== '' && (
        <p class="toast" role="status">
          {shown.toast}
        </p>
      )}
      {alert && (
        <Dialog
          key={shown.alerts.length}
          title={alert.title || '실적 취합'}
          close={() => change({ alerts: shown.alerts.slice(1) })}
        >
          {alert.html === undefined ? (
            <p class="message">{alert.message}</p>
          ) : (
            <iframe
              class="small"
              title={alert.title}
              srcdoc={`<script src="/google.js"></script>${alert.html}`}
            />
          )}
        </Dialog>
      )}
      {shown.waiting && (
        <QuestionDialog
          key={shown.waiting.answers.length}
          question={shown.waiting.question}
          answer={answered =>
            shown.waiting && void click(shown.waiting.caption, [...shown.waiting.answers, answered])
          }
        />
      )}
      {shown.made && <DocumentDialog made={shown.made} close={() => change({ made: null })} />}
    </>
  );
}

const page = document.getElementById('page')!;
everybody().then(people => {
  page.textContent = '';
  render(<Preview people={people} />, page);
});
