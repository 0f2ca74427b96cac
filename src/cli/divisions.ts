/** A workbook in whose 설정 nobody has entered a division has nothing to roll up and nothing to print. */
import type { Records } from '../model/records';
import { failure } from './failure';

/** Stops a run on a workbook, the file `path`, without divisions. */
export function refuseWithoutDivisions(path: string, { divisions }: Records): void {
  if (divisions.length === 0)
    throw failure(`${path}: 과가 없습니다. 설정 탭의 【과】에 과 코드와 과명을 적어 주세요.`);
}
