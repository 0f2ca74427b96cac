/** What a tab may be called. */
import { PlatformError } from '../execution/failure';
import type { Platform } from '../store/platform';
import type { Tab } from '../store/workbook';

/** Throws, in Google's words, when a name is taken, empty or too long. */
export function checkName({ workbook, limits }: Platform, name: string, own?: Tab): void {
  const taken = workbook.tabs.some(tab => tab !== own && tab.name.toLowerCase() === name.toLowerCase());
  if (taken) {
    throw new PlatformError(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
  if (name === '') throw new PlatformError('Sheet name cannot be empty.');
  if (name.length > limits.sheetName) {
    throw new PlatformError(`Sheet name cannot be longer than ${limits.sheetName} characters.`);
  }
}
