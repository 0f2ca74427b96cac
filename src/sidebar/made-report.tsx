/** The report that was just made: where it is, and whether it says what the workbook says. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ReportOutcome } from '../apps-script/shapes';
import { FileLinks } from './file-links';
import { Sign } from './signs';

/** Few enough to be read. */
const MOST = 12;

function Numbers({
  says,
  numbers,
}: {
  readonly says: string;
  readonly numbers: readonly string[];
}): JSX.Element | null {
  if (numbers.length === 0) return null;
  const rest = numbers.length - MOST;
  return (
    <p class="missing">
      {says}: {numbers.slice(0, MOST).join(', ')}
      {rest > 0 && ` 밖에 ${rest}개`}
    </p>
  );
}

/** The keyboard goes on at the links. */
export function MadeReport({ report }: { readonly report: ReportOutcome }): JSX.Element {
  const { found, all, lost, foreign } = report.numbers;
  const card = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (report) card.current?.focus();
  }, [report]);
  const isTied = lost.length + foreign.length === 0;
  return (
    <section class="card made" tabIndex={-1} ref={card} aria-label="만든 보고서">
      <h2>
        <Sign of={isTied ? 'approved' : 'warning'} />
        보고서를 만들었습니다
      </h2>
      <FileLinks files={[{ name: '구글 문서 열기', link: report.link }, ...report.files]} />
      <p class="number">
        숫자 {found.toLocaleString('ko')}/{all.toLocaleString('ko')} 대조됨
      </p>
      <Numbers says="문서에 없는 수" numbers={lost} />
      <Numbers says="통합 문서에 없는 수" numbers={foreign} />
    </section>
  );
}
