/** All kinds of cases. */
import { damagedFiles, editedDocuments } from './files';
import { grids } from './grids';
import type { Kind } from './kind';
import { lines } from './lines';
import { prose } from './prose';
import { anyText, texts } from './reports';
import { reports, tabs } from './tabs';

/** The kinds, in the order in which they run. */
export const kinds: readonly Kind[] = [
  prose,
  lines,
  grids,
  tabs,
  reports,
  texts,
  anyText,
  damagedFiles,
  editedDocuments,
];
