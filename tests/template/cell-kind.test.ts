import type { FormColumnSetup } from '../../src/model/forms';
import { withSources } from '../../src/model/sourced';
import { cellKind } from '../../src/template/cell-kind';

const numbers = cellKind(withSources({ path: '수', kind: '수' as const }) as FormColumnSetup);

test('a large number in words is no number, while one with its unit is', () => {
  for (const typed of ['2천', '3만', '1억', '3만 명', '5천만']) expect(numbers.read(typed)).toBeUndefined();
  expect(['1,234', '36,746㎡ (2/12)', '12명', '2천원'].map(numbers.read)).toEqual([1234, 36746, 12, 2]);
});
