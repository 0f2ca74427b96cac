/** SpreadsheetApp: where a script finds the workbook that it is opened in. */
import { Ui } from '../base/ui';
import { Emulated } from '../execution/emulated';
import { PlatformError } from '../execution/failure';
import { DataValidationBuilder } from './data-validation-builder';
import type { Range } from './range';
import { RichTextValueBuilder } from './rich-text-value-builder';
import type { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';

export class SpreadsheetApp extends Emulated {
  override get declaredAs(): string {
    return 'Spreadsheet.SpreadsheetApp';
  }

  getActive(): Spreadsheet {
    return new Spreadsheet(this.run);
  }

  getActiveSpreadsheet(): Spreadsheet {
    return new Spreadsheet(this.run);
  }

  getActiveSheet(): Sheet {
    return new Spreadsheet(this.run).getActiveSheet();
  }

  getActiveRange(): Range {
    return new Spreadsheet(this.run).getActiveRange();
  }

  setActiveSheet(sheet: Sheet): Sheet {
    return sheet.activate();
  }

  setActiveRange(range: Range): Range {
    return range.activate();
  }

  /** Needs the scope for all spreadsheets; with it, only the one that is open is there to be found. */
  openById(id: string): Spreadsheet {
    if (id !== this.run.platform.workbook.id) {
      throw new PlatformError('Unexpected error while getting the method or property openById.');
    }
    return new Spreadsheet(this.run);
  }

  flush(): void {
    this.run.view.flush();
  }

  getUi(): Ui {
    return new Ui(this.run);
  }

  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder(this.run);
  }

  newRichTextValue(): RichTextValueBuilder {
    return new RichTextValueBuilder(this.run);
  }
}
