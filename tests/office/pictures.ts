/** Pictures of printed pages, small and grey, and how far two of them are apart. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

/** A picture of a page: rows of grey values, 0 black to 255 white. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly greys: Uint8Array;
}

const RESOLUTION = 60;
const approved = join(__dirname, 'approved');

/** Reads the portable grey map that pdftoppm writes: `P5`, width, height, 255, then a byte a pixel. */
function readPgm(bytes: Buffer): Picture {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 40).toString('latin1'));
  if (!head) throw new Error('not a grey map');
  const greys = new Uint8Array(bytes.subarray(head[0].length));
  return { width: Number(head[1]), height: Number(head[2]), greys };
}

/** A page of a .pdf, counted from 1. */
export function pictureOf(pdf: string, page: number): Buffer {
  const only = ['-f', String(page), '-l', String(page), '-singlefile', '-r', String(RESOLUTION), '-gray'];
  return execFileSync('pdftoppm', [...only, pdf], { maxBuffer: 1 << 26 });
}

/** Greys averaged over squares of so many pixels: letters that moved by a hair are no difference. */
const SQUARE = 4;

function blurred({ width, height, greys }: Picture): number[] {
  const squares: number[] = [];
  for (let top = 0; top + SQUARE <= height; top += SQUARE)
    for (let left = 0; left + SQUARE <= width; left += SQUARE) {
      let sum = 0;
      for (let y = top; y < top + SQUARE; y++)
        for (let x = left; x < left + SQUARE; x++) sum += greys[y * width + x]!;
      squares.push(sum / SQUARE ** 2);
    }
  return squares;
}

/** Squares differ where their grey does by more than this. */
const VISIBLE = 48;

/** The share of two pages that looks different; 1 where they are not of one size. */
export function differenceOf(one: Picture, other: Picture): number {
  if (one.width !== other.width || one.height !== other.height) return 1;
  const [a, b] = [blurred(one), blurred(other)];
  return a.filter((grey, i) => Math.abs(grey - b[i]!) > VISIBLE).length / a.length;
}

/**
 * How far a page is from its approved picture. `UPDATE_APPROVED=1` approves what is there now; a page that was
 * never approved fails.
 */
export function distanceFromApproved(name: string, picture: Buffer): number {
  const file = join(approved, `${name}.pgm.gz`);
  if (process.env['UPDATE_APPROVED'] === '1') {
    mkdirSync(approved, { recursive: true });
    writeFileSync(file, gzipSync(picture, { level: 9 }));
  }
  if (!existsSync(file)) throw new Error(`${file} is not there: look at the page, then UPDATE_APPROVED=1`);
  return differenceOf(readPgm(gunzipSync(readFileSync(file))), readPgm(picture));
}

/** The same picture with a part of it moved down, as a line more above it would move it. */
export function moved(picture: Buffer, rows: number): Picture {
  const { width, height, greys } = readPgm(picture);
  const lower = new Uint8Array(greys.length).fill(255);
  lower.set(greys.subarray(0, width * (height - rows)), width * rows);
  return { width, height, greys: lower };
}

/** A picture as it was read. */
export const asPicture = readPgm;
