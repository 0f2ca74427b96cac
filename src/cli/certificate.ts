/** What a person is told of a document that was held against its workbook. */
import type { certifyReport } from '../pipeline';
import type { Desk } from './desk';

type Certificate = ReturnType<typeof certifyReport>;

/** More than this is no list any more. */
const MOST_TOLD = 20;

/** Says how many numbers stand in the document; what is missing or foreign is a warning, a line each. */
export function tellCertificate({ found, all, missing, foreign }: Certificate, desk: Desk): void {
  desk.say(`${found.toLocaleString('en')}/${all.toLocaleString('en')} 대조됨`);
  const faults = [...missing, ...foreign].map(({ message }) => message);
  for (const fault of faults.slice(0, MOST_TOLD)) desk.warn(`  ${fault}`);
  if (faults.length > MOST_TOLD)
    desk.warn(`  그 밖에 ${faults.length - MOST_TOLD}건 (--json으로 모두 볼 수 있습니다)`);
}
