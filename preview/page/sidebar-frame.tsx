/** The sidebar: the add-on's own page, with what it calls passed on to the world. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** What the page within calls. */
export interface FrameHands {
  readonly call: (name: string, given: unknown) => Promise<unknown>;
  readonly openDocument: (id: string) => void;
}

declare global {
  interface Window {
    chwihap?: FrameHands;
  }
}

/** What the frame is shown with. */
interface Props {
  readonly title: string;
  /** Whoever opened it: somebody else has a sidebar of their own. */
  readonly user: string;
  readonly hands: FrameHands;
  readonly close: () => void;
}

/** 300 pixels, as at Google. */
export function SidebarFrame({ title, user, hands, close }: Props): JSX.Element {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    window.chwihap = hands;
  }, [hands]);
  return (
    <aside aria-label={title}>
      <div class="aside-head">
        <h2>{title}</h2>
        <button type="button" aria-label="사이드바 닫기" onClick={close}>
          ×
        </button>
      </div>
      <iframe key={user} ref={frame} title={title} src="/sidebar.html" />
    </aside>
  );
}
