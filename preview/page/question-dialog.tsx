/** A question that a run puts: a line to type, and whether to go on. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answered } from '../shapes';

/** What is asked, and who takes the answer. */
interface Props {
  readonly question: string;
  readonly answer: (answered: Answered) => void;
}

/** Closing it is an answer too. */
export function QuestionDialog({ question, answer }: Props): JSX.Element {
  const [text, setText] = useState('');
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const close = (): void => {
    answer({ button: dialog.current?.returnValue === 'OK' ? 'OK' : 'CANCEL', text });
  };
  return (
    <dialog ref={dialog} onClose={close} aria-labelledby="question-title">
      <h2 id="question-title">실적 취합</h2>
      <form method="dialog">
        <label class="message">
          {question}
          <input value={text} onInput={event => setText(event.currentTarget.value)} />
        </label>
        <p class="buttons">
          <button type="submit" value="OK" class="main">
            확인
          </button>
          <button type="submit" value="CANCEL">
            취소
          </button>
        </p>
      </form>
    </dialog>
  );
}
