/** 독촉 문구 복사: one line for the messenger. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from './button';
import { useDoer } from './office';

/** The frame that Google puts the page in may forbid the clipboard: then the old way, and else by hand. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    document.body.appendChild(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    return done;
  }
}

/** A button that copies; what was copied is shown. */
export function Reminder({ code, name }: { readonly code: string; readonly name: string }): JSX.Element {
  const doer = useDoer();
  const [line, setLine] = useState<{ readonly text: string; readonly isCopied: boolean } | null>(null);
  const copy = (): void =>
    doer.run('독촉 문구를 쓰는', 'reminder', { division: code }, async text => {
      const isCopied = await copied(text);
      setLine({ text, isCopied });
      doer.say(isCopied ? '독촉 문구를 복사했습니다' : '문구를 골라 복사해 주세요');
    });
  return (
    <>
      <Button press={copy} label={`${name} 독촉 문구 복사`}>
        독촉 문구 복사
      </Button>
      {line && (
        <p class="reminder">
          <span class="quiet-word">{line.isCopied ? '복사했습니다' : '골라서 복사해 주세요'}</span>
          <span class="written">{line.text}</span>
        </p>
      )}
    </>
  );
}
