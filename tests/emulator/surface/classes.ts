/** Every class that the emulator has. */
import { Blob } from '../base/blob';
import { Console } from '../base/console';
import { Logger } from '../base/logger';
import { Menu } from '../base/menu';
import { PromptResponse } from '../base/prompt-response';
import { Session } from '../base/session';
import { Ui } from '../base/ui';
import { User } from '../base/user';
import { Cache } from '../cache/cache';
import { CacheService } from '../cache/cache-service';
import { Drive } from '../drive/drive';
import { Files } from '../drive/files';
import type { Emulated } from '../execution/emulated';
import { HtmlOutput } from '../html/html-output';
import { HtmlService } from '../html/html-service';
import { Lock } from '../lock/lock';
import { LockService } from '../lock/lock-service';
import { Properties } from '../properties/properties';
import { PropertiesService } from '../properties/properties-service';
import { AuthorizationInfo } from '../script/authorization-info';
import { ScriptApp } from '../script/script-app';
import { DataValidation } from '../spreadsheet/data-validation';
import { DataValidationBuilder } from '../spreadsheet/data-validation-builder';
import { Protection } from '../spreadsheet/protection';
import { Range } from '../spreadsheet/range';
import { RangeList } from '../spreadsheet/range-list';
import { RichTextValue } from '../spreadsheet/rich-text-value';
import { RichTextValueBuilder } from '../spreadsheet/rich-text-value-builder';
import { Sheet } from '../spreadsheet/sheet';
import { Spreadsheet } from '../spreadsheet/spreadsheet';
import { SpreadsheetApp } from '../spreadsheet/spreadsheet-app';
import { Utilities } from '../utilities/utilities';

/** By what their objects inherit. */
export const emulatedClasses: readonly Emulated[] = [
  SpreadsheetApp.prototype,
  Spreadsheet.prototype,
  Sheet.prototype,
  Range.prototype,
  RangeList.prototype,
  Protection.prototype,
  DataValidation.prototype,
  DataValidationBuilder.prototype,
  RichTextValue.prototype,
  RichTextValueBuilder.prototype,
  Ui.prototype,
  Menu.prototype,
  PromptResponse.prototype,
  HtmlService.prototype,
  HtmlOutput.prototype,
  PropertiesService.prototype,
  Properties.prototype,
  CacheService.prototype,
  Cache.prototype,
  LockService.prototype,
  Lock.prototype,
  Session.prototype,
  User.prototype,
  ScriptApp.prototype,
  AuthorizationInfo.prototype,
  Utilities.prototype,
  Blob.prototype,
  Drive.prototype,
  Files.prototype,
  Logger.prototype,
  Console.prototype,
];
