/** Everything that stands in the tabs of divisions, numbers and what could not be read too, with what names it. */
import { pathOf } from '../model/forms';
import type { Records } from '../model/records';
import { cellOf, type Sourced } from '../model/sourced';
import { tablesOf } from './tables';
import { type WrittenText, writtenTexts } from './texts';

/** A text, whose it is, and what names it: the header above it and the words in the cell before. */
export interface NamedText extends WrittenText {
  readonly named: string;
}

type Text = Pick<NamedText, 'division' | 'source'>;

/** `연락처 │ 010-…` is named by its header, and by 연락처 where that stands in the cell before. */
function textsOfTables(records: Records): NamedText[] {
  return tablesOf(records).flatMap(({ division, form, table }) =>
    table.rows.flatMap(({ cells }) =>
      cells.flatMap((source, i): NamedText[] => {
        if (!source) return [];
        const header = pathOf(form.columns[i]?.path.value ?? '').join(' ');
        return [{ division, source, named: `${header} ${cells[i - 1]?.text ?? ''}` }];
      }),
    ),
  );
}

function otherTexts({ divisions, troubles }: Records): Text[] {
  const own = divisions.flatMap(({ division, teams, absences }) => {
    const sources: readonly Sourced<unknown>[] = [...teams, ...absences.rows.map(({ reason }) => reason)];
    return sources.map((source): Text => ({ division: division.name.value, source }));
  });
  const unread = troubles.flatMap(({ division, at, text }): Text[] =>
    division === undefined || text === '' ? [] : [{ division, source: { value: text, text, at } }],
  );
  return [...own, ...unread];
}

/** All texts of the divisions' tabs and of 기존 총괄, each cell's once. */
export function namedTexts(records: Records): NamedText[] {
  const fixed = new Map(writtenTexts(records).map(text => [text.source, text.isFixed]));
  const plain = [...writtenTexts(records), ...otherTexts(records)].map(text => ({ ...text, named: '' }));
  const seen = new Set<string>();
  return [...textsOfTables(records), ...plain].flatMap(text => {
    const { tab, cell } = cellOf(text.source);
    const key = `${tab}|${cell}|${text.source.text}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [fixed.get(text.source) ? { ...text, isFixed: true } : text];
  });
}
