import { termsAreWrittenOneWay } from '../../src/rules/terms-are-written-one-way';
import { holdsItsExamples, remarksOn } from './examples';

describe('terms-are-written-one-way', () => {
  holdsItsExamples(termsAreWrittenOneWay);

  it('is one finding a pair with all its places, and takes no side', () => {
    const remarks = remarksOn(termsAreWrittenOneWay, {
      lines: ['다목적(방법) CCTV 설치', '방범 CCTV 신설', '방법 CCTV 점검', '교육 방법 개선'],
    });
    expect(remarks.map(({ found, expected, related }) => [found, expected, related.length])).toEqual([
      ['방법', '방범', 2],
    ]);
    expect(remarks[0]!.message).toContain('‘방법’이 가과 2곳, ‘방범’이 가과 1곳');
  });
});
