/** What goes wrong in a script: what Apps Script itself would throw, and what the emulator cannot do. */

/** An error of the platform, as the script sees it. */
export class PlatformError extends Error {
  constructor(message: string, name = 'Exception') {
    super(message);
    this.name = name;
  }
}

/** The script asked for something that is not emulated; it ends the run even if the script catches it. */
export class NotEmulated extends Error {
  override readonly name = 'NotEmulated';
}

/** A run that failed: the name and the message of what the script threw. */
export class ScriptFailure extends Error {
  constructor(
    override readonly name: string,
    message: string,
    readonly scriptStack = '',
  ) {
    super(message);
  }
}

/** The error of a call to the Drive API. */
export function driveError(method: string, message: string): PlatformError {
  return new PlatformError(
    `API call to drive.files.${method} failed with error: ${message}`,
    'GoogleJsonResponseException',
  );
}
