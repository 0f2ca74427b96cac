/** A file in Drive. */
export interface DriveFile {
  readonly id: string;
  name: string;
  mimeType: string;
  readonly owner: string;
  parents: readonly string[];
  /** The content as uploaded; none for a folder. */
  bytes: Uint8Array | undefined;
  /** What a Google Doc says, read from the .docx it was made of. */
  text: string | undefined;
  trashed: boolean;
  description: string | undefined;
  appProperties: Readonly<Record<string, string>>;
  readonly createdTime: number;
  modifiedTime: number;
}
