/** What was submitted, cut into pieces that fit into cells, and put together again. */
import { type KeptPiece, keptKinds, type TypedRows, type TypedTexts } from '../model/submissions';
import { fingerprintOf } from './typed-texts';

/** A cell of a file holds 32,767 characters. */
const LONGEST = 30_000;

/** A blank before a cut, or behind it a blank or a sign that a cell may take as its own (`=`, `+`, `'`), could be lost. */
const UNSAFE = /^(?:\s.|.[\s=+'@-])/;

/** Where a piece that begins at `from` ends: as late as can be, but where nothing is lost. */
function cutAfter(whole: string, from: number): number {
  const latest = from + LONGEST;
  if (latest >= whole.length) return whole.length;
  for (let at = latest; at > from; at--) if (!UNSAFE.test(whole.slice(at - 1, at + 1))) return at;
  return latest;
}

/** A text in pieces that fit into cells. */
function cut(whole: string): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < whole.length; ) {
    const end = cutAfter(whole, from);
    pieces.push(whole.slice(from, end));
    from = end;
  }
  return pieces;
}

/** The pieces of a division's texts; `when` tells people when they were kept. */
export function piecesOf(texts: TypedTexts, code: string, when: string): KeptPiece[] {
  const fingerprint = fingerprintOf(texts);
  return keptKinds.flatMap(kind => {
    const pieces = cut(JSON.stringify(texts[kind]));
    return pieces.map((text, i): KeptPiece => ({ when, code, fingerprint, kind, ordinal: i + 1, text }));
  });
}

const isRows = (value: unknown): value is TypedRows =>
  Array.isArray(value) &&
  value.every(row => Array.isArray(row) && row.every(text => typeof text === 'string'));

function rowsOf(pieces: readonly KeptPiece[]): TypedRows | undefined {
  const own = [...pieces].sort((a, b) => a.ordinal - b.ordinal);
  const text = own.filter((piece, i) => piece.ordinal !== own[i - 1]?.ordinal).map(piece => piece.text);
  try {
    const parsed: unknown = JSON.parse(text.join(''));
    return isRows(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

/** What was kept under a fingerprint; none where it is not whole any more, so that it is never misread. */
export function keptTexts(
  pieces: readonly KeptPiece[],
  code: string,
  fingerprint: string,
): TypedTexts | undefined {
  const own = pieces.filter(piece => piece.code === code && piece.fingerprint === fingerprint);
  const [status, projects, budget] = keptKinds.map(kind => rowsOf(own.filter(piece => piece.kind === kind)));
  if (!status || !projects || !budget) return undefined;
  const texts = { status, projects, budget };
  return fingerprintOf(texts) === fingerprint ? texts : undefined;
}
