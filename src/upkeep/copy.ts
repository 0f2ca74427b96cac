/** 과별 제출본: a division's part as documents to sign, under the fingerprint of what they were made of. */
import { makeDivisionCopy } from '../pipeline';
import type { SharedWorkbook } from '../ports';
import { type Asked, isSeen, look } from './look';
import { type Outcome, partNamed } from './upkeep';

/** A file of a division's copy. */
export interface CopyFile {
  readonly name: string;
  readonly format: 'hwpx' | 'docx';
  readonly bytes: Uint8Array;
}

const formats = ['hwpx', 'docx'] as const;

/** Makes the files of a division's copy; the fingerprint stands at the foot of every page. */
export function copyOf(workbook: SharedWorkbook, asked: Asked, code: string): Outcome<readonly CopyFile[]> {
  const seen = look(workbook, asked);
  const named = partNamed(seen, code);
  if ('refused' in named) return named;
  const { owner, seen: now, standing } = named.done;
  if (!isSeen(seen.rights, code)) {
    const next = '자기 과의 것만 만들 수 있습니다. 다른 과의 것은 국 취합 담당자에게 맡겨 주세요.';
    return { refused: { code: 'permission', message: `${owner.name}의 담당자가 아닙니다.`, next } };
  }
  const foot = `${owner.name} ${standing.state} · 지문 ${now.fingerprint} · ${asked.now.replace('T', ' ')}`;
  const name = `${owner.name} 제출본 (${now.fingerprint.slice(0, 8)})`;
  const files = formats.flatMap((format): CopyFile[] => {
    const bytes = makeDivisionCopy(seen.checked.records, code, format, foot);
    return bytes instanceof Uint8Array ? [{ name: `${name}.${format}`, format, bytes }] : [];
  });
  return { done: files };
}
