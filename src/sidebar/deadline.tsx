/** Until when, and how long that is. */
import type { JSX } from 'preact';
import type { Opened } from '../apps-script/shapes';

/** `기한 2023. 11. 10. 2일 3시간 남음`. */
export function Deadline({ opened }: { readonly opened: Opened }): JSX.Element | null {
  const { deadline, left } = opened;
  if (deadline === '') return null;
  return (
    <p class={/지남/.test(left) ? 'deadline late' : 'deadline'}>
      기한 {deadline} {left && <strong>{left}</strong>}
    </p>
  );
}
