/** Submitting, returning and approving, with several people in one workbook. */
import { cellOf, divisions, FIRST, SECOND, SUPERVISOR, sharedWorld } from './shared';
import { ask, type Built, built, valueIn } from './world';

let add: Built;

beforeAll(() => {
  add = built('tests/apps-script/filled.mjs');
});

test('explore', () => {
  const world = sharedWorld(add);
  const [first] = divisions;
  console.log(
    JSON.stringify(valueIn(ask(world, 'open', null, FIRST)), null, 1).slice(0, 3000),
    world.calls().byKind,
  );
  const checked = valueIn(ask(world, 'check', null));
  console.log(
    JSON.stringify(checked.counts),
    JSON.stringify(checked.divisions, null, 1).slice(0, 6000),
    world.calls().byKind,
    world.calls().counted,
    world.platform.workbook.tabs.length,
  );
  console.log(
    checked.findings
      .filter(f => f.severity === 'error')
      .map(f => `${f.division} ${f.tab} ${f.cell} ${f.message} [${f.related.map(r => r.tab + '!' + r.cell)}]`)
      .join('\n'),
  );
  console.log(
    world
      .shown('진행')
      .map(r => r.join('|'))
      .join('\n'),
  );
  console.log(
    JSON.stringify(ask(world, 'step', { division: first!.code, step: 'submit', reason: '' }, FIRST)).slice(
      0,
      500,
    ),
  );
  console.log(
    JSON.stringify(
      ask(world, 'step', { division: divisions[1]!.code, step: 'submit', reason: '' }, SECOND),
    ).slice(0, 500),
    world.calls().byKind,
  );
  console.log(
    world
      .shown('제출 이력')
      .map(r => r.join('|'))
      .join('\n'),
  );
  console.log(ask(world, 'reminder', { division: first!.code }));
});
