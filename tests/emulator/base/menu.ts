/** Menu: what a person finds above the workbook. */
import { Emulated } from '../execution/emulated';
import type { Execution } from '../execution/execution';
import { PlatformError } from '../execution/failure';
import type { MenuItem } from '../store/screen';

export class Menu extends Emulated {
  override get declaredAs(): string {
    return 'Base.Menu';
  }

  private readonly items: MenuItem[] = [];

  constructor(
    run: Execution,
    readonly caption: string,
  ) {
    super(run);
  }

  /** Google finds out at the click that a function is missing; here it shows at once. */
  addItem(caption: string, functionName: string): this {
    if (!this.run.platform.script.current?.declared.has(functionName)) {
      throw new PlatformError(`Script function not found: ${functionName}`);
    }
    this.items.push({ caption, calls: functionName });
    return this;
  }

  addSeparator(): this {
    this.items.push({ caption: '-' });
    return this;
  }

  addSubMenu(menu: Menu): this {
    this.items.push({ caption: menu.caption, items: menu.items });
    return this;
  }

  addToUi(): void {
    const screen = this.run.platform.screens.get(this.run.user.email)!;
    const others = screen.menus.filter(menu => menu.caption !== this.caption);
    screen.menus = [...others, { caption: this.caption, items: [...this.items] }];
  }
}
