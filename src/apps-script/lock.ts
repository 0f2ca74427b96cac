/** Keeps two people's runs from writing to one document at once. */
import type { Lock } from '../ports';
import { failure } from './failure';
import { currentDoing, endProgress } from './progress';

/** How long a second run waits, in ms. */
const PATIENCE = 5_000;

/** The lock of the document; a run's writes are all out before another may begin. */
export const documentLock: Lock = {
  alone: work => {
    const lock = LockService.getDocumentLock();
    if (!lock.tryLock(PATIENCE)) {
      const other = currentDoing();
      const who = other?.who ? `${other.who} 님이` : '다른 분이';
      throw failure(
        'busy',
        `지금 ${who} ${other?.doing ?? '작업'} 중입니다.`,
        '끝난 뒤(보통 1분 안) 다시 눌러 주세요.',
      );
    }
    try {
      return work();
    } finally {
      try {
        SpreadsheetApp.flush();
      } finally {
        endProgress();
        lock.releaseLock();
      }
    }
  },
};
