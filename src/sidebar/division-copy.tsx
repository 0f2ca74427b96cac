/** 과별 제출본: the division's part alone, as files. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from './button';
import { FileLinks, type LinkedFile } from './file-links';
import { useDoer } from './office';

/** A button that makes the files, and their links below it. */
export function DivisionCopy({ code, name }: { readonly code: string; readonly name: string }): JSX.Element {
  const doer = useDoer();
  const [files, setFiles] = useState<readonly LinkedFile[]>([]);
  const make = (): void =>
    doer.run('제출본을 만드는', 'divisionCopy', { division: code }, made => {
      setFiles(made);
      doer.say(`${name} 제출본을 만들었습니다`);
    });
  return (
    <>
      <Button press={make} label={`${name} 과별 제출본`}>
        과별 제출본
      </Button>
      <FileLinks files={files} />
    </>
  );
}
