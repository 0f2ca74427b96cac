/** What the styles are called, as people know them from Hancom's own list. */
import { type StyleName, styleOf } from '../styles';

const known: Partial<Record<StyleName, readonly [string, string]>> = {
  body: ['바탕글', 'Normal'],
  part: ['개요 1', 'Outline 1'],
  division: ['개요 2', 'Outline 2'],
  project: ['개요 3', 'Outline 3'],
  contentsTitle: ['차례 제목', 'TOC Heading'],
  contents1: ['차례 1', 'TOC 1'],
  contents2: ['차례 2', 'TOC 2'],
  contents3: ['차례 3', 'TOC 3'],
  footer: ['쪽 번호', 'Page Number'],
};

/** The Korean and the English name of a style. */
export function hancomNames(style: StyleName): readonly [string, string] {
  return known[style] ?? [styleOf(style).name, style];
}
