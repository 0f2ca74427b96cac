/** The text of a published report, in whichever encoding an office saved it. */
import { failure } from './failure';

const TEXT_WANTED = '글만 복사해 .txt 파일로 저장한 뒤 다시 실행해 주세요.';

/** How files of other kinds begin. */
const foreign: readonly (readonly [signature: string, name: string])[] = [
  ['PK\u0003\u0004', '문서나 압축'],
  ['\u00d0\u00cf\u0011\u00e0', '한글(.hwp)이나 옛 Office'],
  ['%PDF', 'PDF'],
  ['{\\rtf', 'RTF'],
];

/** UTF-16 by its mark, or by zero bytes, which no other text holds: beside its spaces and digits. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  for (let i = 0; i < Math.min(bytes.length, 4096); i++) if (bytes[i] === 0) zeros[i % 2]!++;
  if (zeros[0] === zeros[1]) return undefined;
  return zeros[1]! > zeros[0]! ? 'utf-16le' : 'utf-16be';
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Reads UTF-8, UTF-16 or CP949 text; `path` is what a failure calls the file. Line ends become `\n`. */
export function readText(bytes: Uint8Array, path: string): string {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  const kind = foreign.find(([signature]) => head.startsWith(signature));
  if (kind) throw failure(`${path}: ${kind[1]} 파일입니다. ${TEXT_WANTED}`);
  const wide = utf16Of(bytes);
  const text = wide ? decode(bytes, wide) : (decode(bytes, 'utf-8') ?? decode(bytes, 'euc-kr'));
  if (text === undefined || text.includes('\0'))
    throw failure(`${path}: 글로 읽을 수 없는 파일입니다. ${TEXT_WANTED}`);
  if (text.trim() === '')
    throw failure(`${path}: 내용이 없는 파일입니다. 보고서의 글이 든 파일을 지정해 주세요.`);
  return text.replace(/\r\n?/g, '\n');
}
