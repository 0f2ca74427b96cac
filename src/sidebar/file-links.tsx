/** Links to what was made. */
import type { JSX } from 'preact';

/** A file and where it is. */
export interface LinkedFile {
  readonly name: string;
  readonly link: string;
}

/** Only what Google or the preview gives as an address is one: nothing that could run. */
const isAddress = (link: string): boolean => /^(https?:|\/)/.test(link);

/** A list of files; each opens beside the spreadsheet. */
export function FileLinks({ files }: { readonly files: readonly LinkedFile[] }): JSX.Element | null {
  if (files.length === 0) return null;
  return (
    <ul class="links">
      {files.map(({ name, link }) => (
        <li key={link}>
          {isAddress(link) ? (
            <a href={link} target="_blank" rel="noreferrer">
              {name}
              <span class="hidden"> (새 창)</span>
            </a>
          ) : (
            name
          )}
        </li>
      ))}
    </ul>
  );
}
