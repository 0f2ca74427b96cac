/** How far each tab of a division is: a bar of the cells that have what they want. */
import type { JSX } from 'preact';
import type { TabProgress } from '../apps-script/shapes';
import { useDoer } from './office';
import { CountLine } from './severity';

function Bar({ tab, filled, asked, counts }: TabProgress): JSX.Element {
  const doer = useDoer();
  const share = asked === 0 ? 100 : Math.floor((filled / asked) * 100);
  return (
    <li class="bar">
      <button type="button" class="link" onClick={() => doer.goTo({ tab, cell: 'A1' })}>
        {tab}
      </button>
      <span class="number">
        {asked === 0 ? '채울 곳 없음' : `${filled}/${asked}곳`}
        <span class="hidden"> 채움</span>
      </span>
      <span class="track" aria-hidden="true">
        <span class={share === 100 ? 'fill full' : 'fill'} style={{ width: `${share}%` }} />
      </span>
      {counts.error + counts.warning > 0 && <CountLine counts={{ ...counts, note: 0, accepted: 0 }} />}
    </li>
  );
}

/** The bars of all tabs. */
export function TabBars({ tabs }: { readonly tabs: readonly TabProgress[] }): JSX.Element | null {
  if (tabs.length === 0) return null;
  return (
    <ul class="bars" aria-label="탭별 작성 정도">
      {tabs.map(tab => (
        <Bar key={tab.tab} {...tab} />
      ))}
    </ul>
  );
}
