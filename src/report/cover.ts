/** The cover: slogan, title, session, time and bureau, all as the supervisor wrote them. */
import type { Setup } from '../model/setup';
import type { Sourced } from '../model/sourced';
import type { Block } from './blocks';

const written = (fact: Sourced<unknown> | undefined): string | undefined => fact?.text.trim() || undefined;

/** Composes the cover from the report facts; what was left blank is left out. */
export function composeCover({ report }: Setup): Block {
  return {
    kind: 'cover',
    slogan: written(report.slogan),
    title: report.title.text,
    session: written(report.session),
    submitted: written(report.submitted),
    bureau: report.bureau.text,
  };
}
