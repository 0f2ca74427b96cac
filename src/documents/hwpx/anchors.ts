/** The numbers by which references name headings. */
import type { Block } from '../../report/blocks';

/** Numbers of headings start here, so that they are never taken for the id of something else. */
export const FIRST_ANCHOR = 500000001;

/** The number of every heading of the outline, by its id. */
export function anchorsOf(blocks: readonly Block[]): Record<string, number> {
  const anchors: Record<string, number> = {};
  let next = FIRST_ANCHOR;
  for (const block of blocks) if (block.kind === 'heading' && block.level < 4) anchors[block.id] = next++;
  return anchors;
}
