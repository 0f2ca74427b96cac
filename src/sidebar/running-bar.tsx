/** How far a run is: a bar that moves by its steps. */
import type { JSX } from 'preact';
import type { Running } from './office';

/** The step that is being done, and how many there are. */
export function RunningBar({ running }: { readonly running: Running }): JSX.Element {
  const { what, doing } = running;
  const words = `${doing?.doing ?? what} 중`;
  return (
    <section class="running" aria-label="하고 있는 일">
      <p>
        <span>{words}</span>
        {doing && doing.all > 1 && (
          <span class="number">
            {doing.done + 1}/{doing.all}
          </span>
        )}
      </p>
      {doing && doing.all > 1 ? (
        <progress aria-label={words} value={doing.done + 0.5} max={doing.all} />
      ) : (
        <progress aria-label={words} />
      )}
    </section>
  );
}
