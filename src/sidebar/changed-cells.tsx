/** 제출 후 변경됨: the cells that are no longer what was submitted. */
import type { JSX } from 'preact';
import type { ChangedPlace } from '../apps-script/shapes';
import { useDoer } from './office';

/** So many are shown; the rest are counted. */
const MOST = 20;

const shown = (text: string): string => (text === '' ? '(빈칸)' : text);

/** Each cell with what it was and what it is. */
export function ChangedCells({ changed }: { readonly changed: readonly ChangedPlace[] }): JSX.Element | null {
  const doer = useDoer();
  if (changed.length === 0) return null;
  return (
    <details class="changed">
      <summary>제출 후 변경됨 {changed.length}칸</summary>
      <ul>
        {changed.slice(0, MOST).map(({ tab, cell, was, is }) => (
          <li key={`${tab}!${cell}`}>
            <button
              type="button"
              class="cell"
              aria-label={`바뀐 칸 ${tab} ${cell} 이동`}
              onClick={() => doer.goTo({ tab, cell })}
            >
              {tab} {cell}
            </button>
            <span>
              <del>{shown(was)}</del> <span aria-hidden="true">→</span>
              <span class="hidden">에서</span> <ins>{shown(is)}</ins>
            </span>
          </li>
        ))}
      </ul>
      {changed.length > MOST && <p class="hint">그 밖에 {changed.length - MOST}칸</p>}
    </details>
  );
}
