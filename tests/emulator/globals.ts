/** What a script finds in its global scope without asking. */
import { Console } from './base/console';
import { Logger } from './base/logger';
import { Session } from './base/session';
import { CacheService } from './cache/cache-service';
import type { Emulated } from './execution/emulated';
import type { Execution } from './execution/execution';
import { HtmlService } from './html/html-service';
import { LockService } from './lock/lock-service';
import { PropertiesService } from './properties/properties-service';
import { ScriptApp } from './script/script-app';
import { SpreadsheetApp } from './spreadsheet/spreadsheet-app';
import { Utilities } from './utilities/utilities';

/** Services that exist but are not emulated: to touch one is to fail by its name, even by `typeof`. */
export const missingServices: readonly string[] = [
  'Browser',
  'CalendarApp',
  'CardService',
  'Charts',
  'ContactsApp',
  'ContentService',
  'DocumentApp',
  'DriveApp',
  'FormApp',
  'GmailApp',
  'GroupsApp',
  'Jdbc',
  'LanguageApp',
  'MailApp',
  'Maps',
  'MimeType',
  'SlidesApp',
  'UrlFetchApp',
  'XmlService',
];

/** The services by name; an advanced service comes from the manifest and stands under the name given there. */
export const globals: Readonly<Record<string, (run: Execution) => Emulated>> = {
  CacheService: run => new CacheService(run),
  HtmlService: run => new HtmlService(run),
  LockService: run => new LockService(run),
  Logger: run => new Logger(run),
  PropertiesService: run => new PropertiesService(run),
  ScriptApp: run => new ScriptApp(run),
  Session: run => new Session(run),
  SpreadsheetApp: run => new SpreadsheetApp(run),
  Utilities: run => new Utilities(run),
  console: run => new Console(run),
};
