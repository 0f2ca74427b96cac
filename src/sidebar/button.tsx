/** A button that waits while something runs, without losing the keyboard's place. */
import type { ComponentChildren, JSX, Ref } from 'preact';
import { useContext } from 'preact/hooks';
import { BusyContext } from './office';

/** What a button says and does. */
interface Props {
  readonly press: () => void;
  readonly children: ComponentChildren;
  readonly kind?: 'main' | 'plain' | 'quiet' | 'icon';
  /** What is heard, where the words that are seen are too few. */
  readonly label?: string;
  /** Whether it may be pressed while something runs: what only changes the page. */
  readonly always?: boolean;
  readonly expanded?: boolean;
  readonly pressed?: boolean;
  readonly at?: Ref<HTMLButtonElement>;
}

/** A disabled button would drop the focus: this one only says that it waits. */
export function Button(props: Props): JSX.Element {
  const { press, children, kind = 'plain', label, always = false, expanded, pressed, at } = props;
  const waits = useContext(BusyContext) && !always;
  return (
    <button
      ref={at}
      type="button"
      class={`button ${kind}`}
      aria-label={label}
      aria-disabled={waits || undefined}
      aria-expanded={expanded}
      aria-pressed={pressed}
      onClick={() => {
        if (!waits) press();
      }}
    >
      {children}
    </button>
  );
}
