/** Ways to call Apps Script that work live although the types lack them, each with its source. */
import { type Parameter, Reader, readParameters } from './type-text';

interface Exception {
  readonly of: string;
  readonly member: string;
  readonly takes: string;
  readonly source: string;
}

/** The short list; whatever is emulated and stands neither here nor in the types is a defect. */
export const exceptions: readonly Exception[] = [
  {
    of: 'Drive_v3.Drive.V3.Collection.FilesCollection',
    member: 'export',
    takes: '(fileId: string, mimeType: string, optionalArgs: Record<string, any>)',
    source:
      'issuetracker.google.com/issues/468534237: live, the third argument {alt: "media"} has to be given',
  },
];

/** The further ways to call a member. */
export function exceptionalOverloads(of: string, member: string): readonly (readonly Parameter[])[] {
  return exceptions
    .filter(exception => exception.of === of && exception.member === member)
    .map(exception => readParameters(new Reader(exception.takes), of));
}
