/** Which steps are offered and why others are refused, for a division's part in all its states. */
import type { Standing } from '../../src/model/progress';
import { refusalOf, type Situation, stepsFor } from '../../src/workflow/decide';

const standing: Standing = {
  state: '작성중',
  since: '',
  by: '',
  reason: '',
  fingerprint: '',
  submitter: '',
  isTakenIn: false,
  isHalfPasted: false,
};

const rights = {
  isSupervisor: true,
  isMine: () => false,
  isReviewer: () => false,
} as unknown as Situation['rights'];

const situation: Situation = {
  code: 'a',
  name: '가과',
  standing,
  rights,
  needsReview: false,
  isChanged: false,
  hasErrors: false,
  ownErrors: [],
  sharedErrors: [],
};

const finding = { at: { tab: '가과 사업비', cell: 'D7' } } as Situation['ownErrors'][number];
const withErrors: Situation = { ...situation, hasErrors: true, ownErrors: [finding] };

describe('오류 남은 채 접수', () => {
  it('is offered for a part with 오류, and taken', () => {
    expect(stepsFor(withErrors)).toContain('takeIn');
    expect(refusalOf('takeIn', '기한이 지남', withErrors)).toBeUndefined();
  });

  it('is refused for a part without, which can be submitted', () => {
    expect(stepsFor(situation)).not.toContain('takeIn');
    expect(refusalOf('takeIn', '기한이 지남', situation)).toMatchObject({
      code: 'state',
      message: '가과에는 남은 오류가 없습니다.',
    });
    expect(refusalOf('submit', '', situation)).toBeUndefined();
  });

  it('wants a reason', () => {
    expect(refusalOf('takeIn', ' ', withErrors)).toMatchObject({ code: 'input' });
  });

  it('takes in a part that nobody confirmed', () => {
    const unconfirmed = { ...situation, needsReview: true };
    expect(refusalOf('submit', '', unconfirmed)).toMatchObject({ code: 'state' });
    expect(refusalOf('takeIn', '확인자 부재', unconfirmed)).toBeUndefined();
  });
});
