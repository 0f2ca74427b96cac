import { terminal } from '../../src/cli/desk';

describe('progress on the terminal', () => {
  let written = '';
  let now = 0;
  const isTTY = process.stderr.isTTY;

  beforeEach(() => {
    written = '';
    now = 0;
    jest.spyOn(performance, 'now').mockImplementation(() => now);
    const keep = (text: unknown): boolean => {
      written += String(text);
      return true;
    };
    jest.spyOn(process.stderr, 'write').mockImplementation(keep);
    jest.spyOn(process.stdout, 'write').mockImplementation(keep);
    process.stderr.isTTY = true;
  });

  afterEach(() => {
    jest.restoreAllMocks();
    process.stdout.removeAllListeners('error');
    process.stderr.isTTY = isTTY;
  });

  it('is silent in a short run', () => {
    const desk = terminal();
    desk.progress.step('여는 중', 0, 2);
    now = 400;
    desk.progress.step('점검하는 중', 1, 2);
    expect(written).toBe('');
  });

  it('tells what a run does that will take over a second, and gives way to its result', () => {
    const desk = terminal();
    now = 600;
    desk.progress.step('점검하는 중', 1, 2);
    desk.say('오류 0');
    expect(written).toBe('[2/2] 점검하는 중 …\r\u001b[K오류 0\n');
  });

  it('is silent where nobody watches', () => {
    process.stderr.isTTY = false;
    const desk = terminal();
    now = 1500;
    desk.progress.step('점검하는 중', 1, 2);
    desk.warn('chwihap: …');
    expect(written).toBe('chwihap: …\n');
  });
});
