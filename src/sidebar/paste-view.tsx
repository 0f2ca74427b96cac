/** 한글에서 붙여넣기: a division's whole text becomes its tabs, after one has seen what of it. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DivisionProgress, PastePreview } from '../apps-script/shapes';
import { Button } from './button';
import { useDoer } from './office';
import { PastedPreview } from './pasted-preview';

/** What the view is shown with. */
interface Props {
  readonly division: DivisionProgress;
  readonly back: (said: string) => void;
}

/** The text, what would become of it, and only then 넣기. */
export function PasteView({ division, back }: Props): JSX.Element {
  const { code, name } = division;
  const doer = useDoer();
  const [text, setText] = useState('');
  const [preview, setPreview] = useState<PastePreview | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const look = (): void =>
    doer.run('옮길 것을 살펴보는', 'previewPaste', { division: code, text }, found => {
      setPreview(found);
      doer.say(
        `사업 ${found.projects.length}, 표 ${found.tables.length}, 못 옮긴 줄 ${found.leftovers.length}`,
      );
    });
  const put = (replace: boolean): void =>
    doer.run('탭에 넣는', 'putPaste', { division: code, text, replace }, outcome => {
      doer.learn(outcome);
      back(`${name} 탭에 넣었습니다. 오류 ${outcome.counts.error}건`);
    });
  return (
    <section class="paste">
      <div class="headline">
        <h2 ref={heading} tabIndex={-1}>
          {name}: 한글에서 붙여넣기
        </h2>
      </div>
      <label>
        <span class="hint">
          한글에서 과 전체를 복사해(Ctrl+A, Ctrl+C) 아래에 붙여 넣으세요. 표도 그대로 옮겨집니다.
        </span>
        <textarea
          class="large"
          rows={10}
          value={text}
          spellcheck={false}
          placeholder="□ 사업개요 …"
          onInput={event => {
            setText(event.currentTarget.value);
            setPreview(null);
          }}
        />
      </label>
      {preview === null ? (
        <div class="row">
          <Button kind="main" press={() => text.trim() !== '' && look()}>
            미리 보기
          </Button>
          <Button always press={() => back('')}>
            그만두기
          </Button>
        </div>
      ) : (
        <PastedPreview preview={preview} put={put} cancel={() => back('')} />
      )}
    </section>
  );
}
