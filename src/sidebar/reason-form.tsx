/** Asks why, in its place: for what must not be done without a reason. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from './button';

/** What is asked, and what becomes of the answer. */
interface Props {
  readonly question: string;
  /** What the button says that does it. */
  readonly verb: string;
  readonly hint?: string;
  readonly give: (reason: string) => void;
  readonly cancel: () => void;
}

/** A field for a reason; the keyboard starts in it, and Escape leaves it. */
export function ReasonForm({ question, verb, hint, give, cancel }: Props): JSX.Element {
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const done = (): void => {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') field.current?.focus();
    else give(reason.trim());
  };
  return (
    <form
      class="reason"
      onSubmit={event => {
        event.preventDefault();
        done();
      }}
      onKeyDown={event => {
        if (event.key === 'Escape') cancel();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) done();
      }}
    >
      <label>
        {question}
        <textarea
          ref={field}
          rows={2}
          value={reason}
          aria-invalid={isMissing || undefined}
          onInput={event => setReason(event.currentTarget.value)}
        />
      </label>
      {isMissing && (
        <p class="missing" role="alert">
          까닭을 적어 주세요.
        </p>
      )}
      {hint && <p class="hint">{hint}</p>}
      <div class="row">
        <Button kind="main" press={done}>
          {verb}
        </Button>
        <Button press={cancel} always>
          그만두기
        </Button>
      </div>
    </form>
  );
}
