/** The parts of a zipped document that came from outside. */
import { strFromU8, unzipSync } from 'fflate';

/** Why a file cannot be read as the document it should be. */
export type Unreadable = 'no-document' | 'old-hwp' | 'old-word' | 'locked' | 'broken';

/** More than any report: a part beyond it is not unpacked. */
const LARGEST = 100_000_000;

const OLD_FILE = [0xd0, 0xcf, 0x11, 0xe0];

const beginsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte);

/** Words of an old compound file, each letter followed by a zero. */
function names(bytes: Uint8Array, word: string): boolean {
  const wanted = word.split('').map(letter => letter.charCodeAt(0));
  for (let i = 0; i + 2 * wanted.length <= bytes.length; i++)
    if (wanted.every((code, j) => bytes[i + 2 * j] === code && bytes[i + 2 * j + 1] === 0)) return true;
  return false;
}

/** What an old compound file is: a .hwp, a .doc, or a document behind a password. */
function oldKind(bytes: Uint8Array): Unreadable {
  if (names(bytes, 'EncryptedPackage')) return 'locked';
  return names(bytes, 'WordDocument') ? 'old-word' : 'old-hwp';
}

/** The wanted parts as text by their paths; or why there are none. */
export function openParts(
  bytes: Uint8Array,
  isWanted: (path: string) => boolean,
): Readonly<Record<string, string>> | Unreadable {
  if (beginsWith(bytes, OLD_FILE)) return oldKind(bytes);
  if (!beginsWith(bytes, [0x50, 0x4b])) return 'no-document';
  try {
    const filter = ({ name, originalSize }: { name: string; originalSize: number }): boolean =>
      isWanted(name) && originalSize <= LARGEST;
    const files = unzipSync(bytes, { filter });
    const parts: Record<string, string> = {};
    for (const path of Object.keys(files)) parts[path] = strFromU8(files[path]!);
    return parts;
  } catch {
    return 'broken';
  }
}
