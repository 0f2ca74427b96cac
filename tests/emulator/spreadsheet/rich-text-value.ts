/** RichTextValue: a text with links on parts of it. */
import { Emulated } from '../execution/emulated';
import type { Execution } from '../execution/execution';
import type { Cell, Link } from '../store/workbook';
import { RichTextValueBuilder } from './rich-text-value-builder';

export class RichTextValue extends Emulated {
  override get declaredAs(): string {
    return 'Spreadsheet.RichTextValue';
  }
  /** What a cell holds after this was written to it; no method, for a script cannot call it. */
  readonly content: () => Pick<Cell, 'value' | 'links'>;

  constructor(
    run: Execution,
    readonly text: string,
    readonly links: readonly Link[],
  ) {
    super(run);
    this.content = () => (text === '' ? {} : { value: text, links: links.length > 0 ? links : undefined });
  }

  getText(): string {
    return this.text;
  }

  /** The link over all of the text, or over a part; none when the links differ. */
  getLinkUrl(start = 0, end = this.text.length): string | null {
    return this.links.find(link => link.from <= start && end <= link.to)?.url ?? null;
  }

  copy(): RichTextValueBuilder {
    return new RichTextValueBuilder(this.run, this.text, this.links);
  }
}
