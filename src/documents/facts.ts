/** What a document says of itself, whatever its format. */
import type { FontTarget } from './style-shapes';

/** What the file says of itself, and what it is made for. */
export interface DocumentFacts {
  readonly title: string;
  readonly author: string;
  /** The year reported on. */
  readonly year: number;
  /** Where it will be opened; the format's usual place unless told. */
  readonly target?: FontTarget;
  /** The true page of each heading by its id, where a layout engine has told; else they are estimated. */
  readonly pages?: Readonly<Record<string, number>>;
  /** What stands behind the number at the foot of every page: the fingerprint of a division's copy. */
  readonly foot?: string;
}

/** What is written behind the page's number. */
export function behindNumber({ foot }: DocumentFacts): string {
  return foot === undefined ? '' : `   ${foot}`;
}
