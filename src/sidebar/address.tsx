/** Who somebody is: an e-mail address, that breaks before its @ where the line is too short. */
import type { JSX } from 'preact';

/** The address, or whatever stands in its place. */
export function Address({ of }: { readonly of: string }): JSX.Element {
  const at = of.indexOf('@');
  if (at < 1) return <>{of}</>;
  return (
    <>
      {of.slice(0, at)}
      <wbr />
      {of.slice(at)}
    </>
  );
}
