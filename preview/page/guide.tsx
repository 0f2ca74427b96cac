/** What a newcomer tries first, in three steps. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';

/** A strip that can be put away. */
export function Guide(): JSX.Element | null {
  const [isOpen, setOpen] = useState(true);
  if (!isOpen) return null;
  return (
    <section class="guide" aria-label="안내">
      <ol>
        <li>
          오른쪽에서 <strong>점검하고 취합</strong>
        </li>
        <li>
          지적의 <strong>이동</strong>으로 그 칸에 가서 고치기
        </li>
        <li>
          <strong>보고서 만들기</strong>로 구글 문서, .docx, .hwpx 받기
        </li>
        <li>
          <strong>보는 사람</strong>을 과 담당자로 바꿔 보기
        </li>
      </ol>
      <button type="button" aria-label="안내 접기" onClick={() => setOpen(false)}>
        ×
      </button>
    </section>
  );
}
