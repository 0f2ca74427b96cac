/** HtmlOutput: a page to be shown. */
import { Emulated } from '../execution/emulated';
import type { Execution } from '../execution/execution';

export class HtmlOutput extends Emulated {
  override get declaredAs(): string {
    return 'HTML.HtmlOutput';
  }

  title = '';
  width: number | undefined;
  height: number | undefined;

  constructor(
    run: Execution,
    public content: string,
  ) {
    super(run);
  }

  getContent(): string {
    return this.content;
  }

  setContent(content: string): this {
    this.content = content;
    return this;
  }

  append(content: string): this {
    this.content += content;
    return this;
  }

  getTitle(): string {
    return this.title;
  }

  setTitle(title: string): this {
    this.title = title;
    return this;
  }

  setWidth(width: number): this {
    this.width = width;
    return this;
  }

  setHeight(height: number): this {
    this.height = height;
    return this;
  }
}
