/** What a newcomer tries first, in three steps. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';

/** A strip that can be put away. */
export function Guide(): JSX.Element | null {
  const [isOpen, setOpen] = useState(true);
  if (!isOpen) return null;
  return (
    <div class="guide">
      <ol>
        <li>
          오른쪽 사이드바에서 <strong>점검하고 취합</strong>을 누릅니다.
        </li>
        <li>
          지적의 <strong>이동</strong>을 눌러 그 칸을 고쳐 봅니다. 칸에는 바로 입력할 수 있습니다.
        </li>
        <li>
          <strong>보고서 만들기</strong>를 누르면 구글 문서와 .docx, .hwpx가 나옵니다.
        </li>
        <li>
          <strong>보는 사람</strong>을 과 담당자로 바꾸면 과에서 보는 모습이 됩니다.
        </li>
      </ol>
      <button type="button" aria-label="안내 접기" onClick={() => setOpen(false)}>
        ×
      </button>
    </div>
  );
}
