/** RichTextValueBuilder: makes texts with links. */
import { Emulated } from '../execution/emulated';
import type { Execution } from '../execution/execution';
import { PlatformError } from '../execution/failure';
import type { Link } from '../store/workbook';
import { RichTextValue } from './rich-text-value';

export class RichTextValueBuilder extends Emulated {
  override get declaredAs(): string {
    return 'Spreadsheet.RichTextValueBuilder';
  }

  constructor(
    run: Execution,
    private text = '',
    private links: readonly Link[] = [],
  ) {
    super(run);
  }

  setText(text: string): this {
    this.text = text;
    this.links = [];
    return this;
  }

  setLinkUrl(...given: [url: string | null] | [start: number, end: number, url: string | null]): this {
    const [from, to, url] = given.length === 1 ? [0, this.text.length, given[0]] : given;
    if (from < 0 || from >= to || to > this.text.length) throw new PlatformError('Illegal argument.');
    const others = this.links.filter(link => link.to <= from || to <= link.from);
    this.links = url === null ? others : [...others, { from, to, url }];
    return this;
  }

  build(): RichTextValue {
    return new RichTextValue(this.run, this.text, this.links);
  }
}
