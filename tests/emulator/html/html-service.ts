/** HtmlService: makes pages of the project's files. */
import { Emulated } from '../execution/emulated';
import { NotEmulated, PlatformError } from '../execution/failure';
import { HtmlOutput } from './html-output';

export class HtmlService extends Emulated {
  override get declaredAs(): string {
    return 'HTML.HtmlService';
  }

  createHtmlOutputFromFile(filename: string): HtmlOutput {
    const content = this.run.platform.script.current?.pages[filename];
    if (content === undefined) throw new PlatformError(`No HTML file named ${filename} was found.`);
    return new HtmlOutput(this.run, content);
  }

  createHtmlOutput(html: string | object = ''): HtmlOutput {
    if (typeof html !== 'string') {
      throw new NotEmulated('HtmlService.createHtmlOutput of a blob is not emulated.');
    }
    return new HtmlOutput(this.run, html);
  }
}
