/** The checksums of a zip: unpacking alone does not notice a bit that fell over, and a number would be another. */

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  return sum;
});

/** CRC-32 of a part, as zips hold it. */
export function checksumOf(part: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of part) sum = TABLE[(sum ^ byte) & 255]! ^ (sum >>> 8);
  return ~sum >>> 0;
}

const LIST_END = [0x50, 0x4b, 5, 6];
const LIST_END_LENGTH = 22;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
/** Stands where a number is told elsewhere, in very large files. */
const ELSEWHERE = 0xffffffff;

/**
 * The checksums that the list at a zip's end tells of its parts, in its order; it ends where the list cannot be
 * followed. None of a file so large that its list is of another kind.
 */
export function toldChecksums(zip: Uint8Array): readonly number[] | undefined {
  let end = zip.length - LIST_END_LENGTH;
  while (end >= 0 && !LIST_END.every((byte, i) => zip[end + i] === byte)) end--;
  if (end < 0) return [];
  const view = new DataView(zip.buffer, zip.byteOffset, zip.length);
  const sums: number[] = [];
  let at = view.getUint32(end + 16, true);
  if (at === ELSEWHERE) return undefined;
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + ENTRY_LENGTH > zip.length || view.getUint32(at, true) !== ENTRY) break;
    sums.push(view.getUint32(at + 16, true));
    const [name, extra, comment] = [28, 30, 32].map(field => view.getUint16(at + field, true));
    at += ENTRY_LENGTH + name! + extra! + comment!;
  }
  return sums;
}
