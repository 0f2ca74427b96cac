/** Trouble that the person at the desk can mend: told in one line, and the command ends with 2. */

const NAME = 'Failure';

/** An error whose message is the whole line a person reads: what, where, what to do. */
export function failure(message: string): Error {
  return Object.assign(new Error(message), { name: NAME });
}

/** Whether an error was made for a person to read, and not by a fault of the program. */
export function isFailure(error: unknown): error is Error {
  return error instanceof Error && error.name === NAME;
}
