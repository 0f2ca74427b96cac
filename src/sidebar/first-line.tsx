/** The supervisor's first question answered: who has not handed in yet. */
import { Fragment, type JSX } from 'preact';
import type { DivisionProgress } from '../apps-script/shapes';

const isIn = ({ state }: DivisionProgress): boolean => state === '제출' || state === '확정';

function said({ name, state, counts }: DivisionProgress): string {
  const why = [state === '반려' ? '반려' : '', counts.error > 0 ? `오류 ${counts.error}` : ''].filter(
    Boolean,
  );
  return why.length > 0 ? `${name}(${why.join(', ')})` : name;
}

/** `미제출 2과: 홍보미디어과(오류 3), …`, or that all are in. */
export function FirstLine({ divisions }: { readonly divisions: readonly DivisionProgress[] }): JSX.Element {
  const out = divisions.filter(division => !isIn(division));
  const approved = divisions.filter(({ state }) => state === '확정').length;
  if (divisions.length === 0) return <p class="first">설정에 과가 없습니다.</p>;
  if (out.length === 0)
    return (
      <p class="first">
        <strong>
          {divisions.length}과 모두 {approved === divisions.length ? '확정' : '제출'}
        </strong>
        {approved > 0 && approved < divisions.length && `, ${approved}과 확정`}
      </p>
    );
  return (
    <p class="first">
      <strong>미제출 {out.length}과</strong>:{' '}
      {out.map((division, i) => (
        <Fragment key={division.code}>
          <span class="whole">
            {said(division)}
            {i < out.length - 1 && ','}
          </span>{' '}
        </Fragment>
      ))}
    </p>
  );
}
