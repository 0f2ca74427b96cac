/** The made document: as a page, and as files to download. */
import type { JSX } from 'preact';
import type { MadeDocument } from '../shapes';
import { Dialog } from './dialog';

/** A document with its page. */
export type ShownDocument = MadeDocument & { readonly html: string };

/** What Google Docs would show. */
export function DocumentDialog(props: {
  readonly made: ShownDocument;
  readonly close: () => void;
}): JSX.Element {
  const { made, close } = props;
  return (
    <Dialog title={made.name} close={close} wide>
      <p class="files">
        {made.files.map(({ id, name }) => (
          <a key={id} href={`/file/${encodeURIComponent(id)}`} download={name}>
            {name.replace(/^.*\./, '.')} 내려받기
          </a>
        ))}
      </p>
      <iframe title={made.name} srcdoc={made.html} sandbox="" />
    </Dialog>
  );
}
