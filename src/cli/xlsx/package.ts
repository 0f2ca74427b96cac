/** A workbook file before it is unpacked: refuses what is no workbook or would not fit into memory. */
import { unzipSync, zipSync } from 'fflate';
import { failure, isFailure } from '../failure';
import { checksumOf, toldChecksums } from './checksums';
import { withoutEndlessRows } from './endless-rows';

/** Unpacked size from which a file is refused; a workbook of fifty divisions is far below. */
const LARGEST = 300 * 1024 * 1024;

const CUT_OFF = '파일이 중간에 잘렸거나 손상되었습니다. 다시 저장하거나 다시 받아 주세요.';

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

/** Whether the old container of Office holds an encrypted workbook: its list of streams says so in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}

function refuseForeign(bytes: Uint8Array, path: string): void {
  if (bytes.length === 0) throw failure(`${path}: 빈 파일입니다. 취합 통합 문서(.xlsx)를 지정해 주세요.`);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw failure(
      isEncrypted(bytes)
        ? `${path}: 암호가 걸린 파일입니다. 암호를 풀고 저장한 뒤 다시 실행해 주세요.`
        : `${path}: 옛 형식(.xls, .hwp)의 파일입니다. .xlsx로 저장한 뒤 다시 실행해 주세요.`,
    );
  if (!startsWith(bytes, 0x50, 0x4b))
    throw failure(`${path}: .xlsx 파일이 아닙니다. 취합 통합 문서(.xlsx)를 지정해 주세요.`);
}

/** The sizes that the file itself declares, added up without unpacking anything. */
function declaredSize(bytes: Uint8Array): number {
  let size = 0;
  unzipSync(bytes, {
    filter: part => {
      size += part.originalSize;
      return false;
    },
  });
  return size;
}

/** Parts that would be left without an owner when the workbook is saved again, which Excel calls damaged. */
const ORPHANS = /^(xl\/printerSettings\/|customXml\/|docMetadata\/|docProps\/(?!core|app))|\.vml$/;

/** Names that lead out of the file: no workbook program writes them, and none is to be handed one by us. */
const STRAY = /(?:^|\/)\.\.?(?:\/|$)|^\/|[\\:]/;

/** Unpacks the parts that are wanted; throws where one is not what was packed. */
function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  const told = toldChecksums(bytes);
  const sums = new Map<string, number | undefined>();
  let at = 0;
  const parts = unzipSync(bytes, {
    filter: ({ name }) => {
      if (told) sums.set(name, told[at++]);
      return !ORPHANS.test(name) && !STRAY.test(name);
    },
  });
  for (const [name, part] of Object.entries(parts))
    if (told && checksumOf(part) !== sums.get(name)) throw new Error(`${name} is not what was packed`);
  return parts;
}

/**
 * The file with its parts unpacked and repacked without compression, ready to be read; or a failure that says
 * what is wrong with it. A part that unpacks to more than it declares is refused by the unpacking itself.
 */
export function openPackage(bytes: Uint8Array, path: string): Uint8Array {
  refuseForeign(bytes, path);
  let parts: Record<string, Uint8Array>;
  try {
    if (declaredSize(bytes) > LARGEST)
      throw failure(
        `${path}: 풀면 300MB가 넘는 파일이라 열지 않았습니다. 쓰지 않는 탭과 그림을 지워 주세요.`,
      );
    parts = unpack(bytes);
  } catch (error) {
    throw isFailure(error) ? error : failure(`${path}: ${CUT_OFF}`);
  }
  if (!parts['xl/workbook.xml'])
    throw failure(`${path}: 엑셀 통합 문서가 아닙니다. 취합 통합 문서(.xlsx)를 지정해 주세요.`);
  return zipSync(withoutEndlessRows(parts, path), { level: 0 });
}

/** What to say of a file whose parts are there but cannot be read. */
export function unreadable(path: string): Error {
  return failure(`${path}: ${CUT_OFF}`);
}
