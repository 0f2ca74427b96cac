import type { Doubts } from '../store/platform';
import { createWorld } from '../world';
import { doubts, type Question } from './doubts';

const cases = doubts.flatMap(doubt => doubt.answers.map(answer => ({ doubt, answer, asks: doubt.asks })));

function ask({ body }: Question, settled: Partial<Doubts>): unknown {
  const world = createWorld({ doubts: settled });
  world.load(`function ask() { var sheet = SpreadsheetApp.getActiveSheet(); ${body} }`);
  return world.run('ask');
}

test.each(cases)('$asks $answer', ({ doubt, answer }) => {
  expect(ask(doubt, { [doubt.about]: answer })).toBe(answer);
});
