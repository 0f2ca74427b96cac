/** What would become of a pasted text, with every line that found no place. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PastePreview } from '../apps-script/shapes';
import { Button } from './button';
import { Sign } from './signs';

function Titles({
  says,
  titles,
}: {
  readonly says: string;
  readonly titles: readonly string[];
}): JSX.Element | null {
  if (titles.length === 0) return null;
  const numbered = titles.map((title, number) => ({ title, number }));
  return (
    <details>
      <summary>
        {says} {titles.length}
      </summary>
      <ol class="titles">
        {numbered.map(({ title, number }) => (
          <li key={number}>{title || '(제목 없음)'}</li>
        ))}
      </ol>
    </details>
  );
}

function Leftovers({ leftovers }: Pick<PastePreview, 'leftovers'>): JSX.Element | null {
  if (leftovers.length === 0) return null;
  return (
    <details open class="leftovers">
      <summary>못 옮긴 줄 {leftovers.length}</summary>
      <ul>
        {leftovers.map(({ line, text }) => (
          <li key={line}>
            <span class="number">{line}번째 줄</span> <span class="written">{text}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What the preview is shown with. */
interface Props {
  readonly preview: PastePreview;
  readonly put: (replace: boolean) => void;
  readonly cancel: () => void;
}

/** Tabs in which somebody has typed give way only to whoever says so. */
export function PastedPreview({ preview, put, cancel }: Props): JSX.Element {
  const { projects, tables, leftovers, occupied } = preview;
  const [replaces, setReplaces] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const isEmpty = projects.length + tables.length === 0;
  const mayPut = !isEmpty && (occupied.length === 0 || replaces);
  return (
    <div class="card">
      <h3 ref={heading} tabIndex={-1} class="sum">
        사업 {projects.length} · 표 {tables.length} · <span class="whole">못 옮긴 줄 {leftovers.length}</span>
      </h3>
      <Titles says="사업" titles={projects} />
      <Titles says="표" titles={tables} />
      <Leftovers leftovers={leftovers} />
      {isEmpty && (
        <p class="missing">옮길 사업이나 표를 찾지 못했습니다. 과 전체를 복사했는지 보아 주세요.</p>
      )}
      {!isEmpty && occupied.length > 0 && (
        <div class="occupied">
          <p>
            <Sign of="warning" /> 이미 적은 것이 있는 탭: {occupied.join(', ')}
          </p>
          <label class="check">
            <input
              type="checkbox"
              checked={replaces}
              onChange={event => setReplaces(event.currentTarget.checked)}
            />
            적혀 있던 것을 지우고 바꿔 넣습니다
          </label>
          {!replaces && <p>여기에 표시하면 ‘넣기’가 나옵니다.</p>}
        </div>
      )}
      <div class="row">
        {mayPut && (
          <Button kind="main" press={() => put(replaces)}>
            넣기
          </Button>
        )}
        <Button always press={cancel}>
          그만두기
        </Button>
      </div>
    </div>
  );
}
