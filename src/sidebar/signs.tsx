/** Small signs. Each stands beside its word and differs in shape, never in colour alone. */
import type { JSX } from 'preact';

const paths = {
  /** An octagon: stop. */
  error: 'M5 1h6l4 4v6l-4 4H5l-4-4V5zM7.2 4v5h1.6V4zM7.2 10.4v1.7h1.6v-1.7z',
  /** A triangle: look. */
  warning: 'M8 1l7.5 13.5H.5zM7.2 6v4.2h1.6V6zM7.2 11.3v1.6h1.6v-1.6z',
  /** A ring: by the way. */
  note: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm0 1.6a5.4 5.4 0 1 0 0 10.8A5.4 5.4 0 0 0 8 2.6zM7.2 7h1.6v4.6H7.2zM7.2 4.4h1.6v1.7H7.2z',
  accepted: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zM6.9 11.6l5-5.1-1.2-1.1-3.8 3.9-1.7-1.7L4 8.7z',
  writing: 'M11.3 1.6l3.1 3.1-8.6 8.6L1.9 14.1l.8-3.9zM11.3 3.9l-7.2 7.1-.3 1.2 1.2-.3 7.1-7.2z',
  seen: 'M8 3c3.4 0 5.9 2.6 7 5-1.1 2.4-3.6 5-7 5S2.1 10.4 1 8c1.1-2.4 3.6-5 7-5zm0 2.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6z',
  sent: 'M8 1l5 5.3H9.6V11H6.4V6.3H3zM2 12.6h12V15H2z',
  returned: 'M6 2v3h4a4.5 4.5 0 0 1 0 9H4v-2h6a2.5 2.5 0 0 0 0-5H6v3L1 6z',
  approved: 'M6.3 12.9L1.6 8.2l1.5-1.5 3.2 3.2 6.6-6.6 1.5 1.5z',
  again: 'M8 2.5a5.5 5.5 0 0 1 4.4 2.2V2.5H14v5H9V5.9h2.3A3.9 3.9 0 1 0 11.7 9.5h1.7A5.5 5.5 0 1 1 8 2.5z',
  back: 'M7.5 3L9 4.5 6.1 7.2H14v1.8H6.1L9 11.6 7.5 13 2.5 8.1z',
  open: 'M4.5 6L8 9.5 11.5 6l1.2 1.2L8 12 3.3 7.2z',
} as const;

/** The name of a sign. */
export type SignName = keyof typeof paths;

/** A sign, as large as the letters beside it. */
export function Sign({ of }: { readonly of: SignName }): JSX.Element {
  return (
    <svg class={`sign sign-${of}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path fill-rule="evenodd" d={paths[of]} />
    </svg>
  );
}
