/** Ui: menus, dialogs and the sidebar. */
import { Emulated, type EnumValue, enumValue } from '../execution/emulated';
import type { HtmlOutput } from '../html/html-output';
import type { Page, Screen } from '../store/screen';
import { Menu } from './menu';
import { PromptResponse } from './prompt-response';

/** A sidebar is this wide, whatever its page asks for. */
const SIDEBAR = 300;

type Words = [prompt: string, buttons?: EnumValue] | [title: string, prompt: string, buttons: EnumValue];

export class Ui extends Emulated {
  override get declaredAs(): string {
    return 'Base.Ui';
  }

  createMenu(caption: string): Menu {
    return new Menu(this.run, caption);
  }

  createAddonMenu(): Menu {
    return new Menu(this.run, this.run.platform.addOnName);
  }

  alert(...words: Words): EnumValue {
    return enumValue('Base.Button', ask(screenOf(this), words).button);
  }

  prompt(...words: Words): PromptResponse {
    const { button, text } = ask(screenOf(this), words);
    return new PromptResponse(this.run, button, text);
  }

  showSidebar(output: HtmlOutput): void {
    screenOf(this).sidebar = { ...pageOf(output), width: SIDEBAR };
  }

  showModalDialog(output: HtmlOutput, title: string): void {
    screenOf(this).pages.push({ ...pageOf(output), title });
  }

  showModelessDialog(output: HtmlOutput, title: string): void {
    screenOf(this).pages.push({ ...pageOf(output), title });
  }
}

const screenOf = ({ run }: Ui): Screen => run.platform.screens.get(run.user.email)!;

const pageOf = ({ title, content, width, height }: HtmlOutput): Page => ({
  title,
  html: content,
  width,
  height,
});

/** Shows a question and takes the next answer that the person has ready; one without a choice needs none. */
function ask(screen: Screen, words: Words): { readonly button: string; readonly text: string } {
  const [title, message, buttons] =
    words.length === 3 ? words : ['', words[0], words[1] ?? enumValue('Base.ButtonSet', 'OK')];
  const onlyOk = buttons.value === 'OK';
  const answer = screen.answers.shift() ?? (onlyOk ? { button: 'OK', text: '' } : undefined);
  if (!answer) throw new Error(`Nobody answered: ${message}`);
  const offered = buttons.value.split('_');
  if (answer.button !== 'CLOSE' && !offered.includes(answer.button)) {
    throw new Error(`${answer.button} is not among ${buttons.value}: ${message}`);
  }
  screen.dialogs.push({ title, message, answer: answer.button });
  return answer;
}
