/** Reads plain text back: what 취합 wrote itself, or what a converted document was exported as. */
import { type Line, tidy } from './lines';

/** The lines of a plain text. */
export function readText(text: string): readonly Line[] {
  return text
    .split('\n')
    .map(tidy)
    .filter(line => line !== '')
    .map(line => ({ texts: [line] }));
}
