/** The script with which a person tries all of this on Google itself; it stands in live-check.gs. */
import { type Behaviour, checkOf, prelude } from './behaviour';
import type { Question } from './doubts';

const HEAD = `// To be pasted into the script of an empty Korean spreadsheet, with the project's appsscript.json.
// liveCheck() says of each behaviour whether Google does what the emulator does, and stops before its time is over;
// liveDoubts() answers what no source settles. Written by UPDATE_EMULATED=1 npx jest tests/emulator/contract.
`;

const RUN = `
function tryOne(row) {
  try { row[1](); return 'ok    ' + row[0]; } catch (error) { return 'FAILS ' + row[0] + ': ' + error.message; }
}
function checkAll() { return CHECKS.map(tryOne); }
function liveCheck() {
  var kept = PropertiesService.getScriptProperties();
  var at = Number(kept.getProperty('liveCheck') || 0);
  var enough = Date.now() + 240000;
  while (at < CHECKS.length && Date.now() < enough) {
    console.log((at + 1) + '/' + CHECKS.length + ' ' + tryOne(CHECKS[at]));
    at++;
  }
  if (at < CHECKS.length) {
    kept.setProperty('liveCheck', String(at));
    console.log('Run liveCheck again: it goes on where it stopped.');
  } else {
    kept.deleteProperty('liveCheck');
    console.log('All tried. What begins with FAILS is to be looked at.');
  }
}
function askAll() {
  return QUESTIONS.map(function (row) {
    var answer;
    within(function (book, sheet) { answer = row[1](sheet); });
    return row[0] + ' ' + answer;
  });
}
function liveDoubts() { askAll().forEach(function (line) { console.log(line); }); }
`;

/** One script with every behaviour and every question. */
export function liveScript(behaviours: readonly Behaviour[], questions: readonly Question[]): string {
  const checks = behaviours.map(({ says }, i) => `  [${JSON.stringify(says)}, check${i}],`);
  const asked = questions.map(
    ({ asks, body }) => `  [${JSON.stringify(asks)}, function (sheet) { ${body} }],`,
  );
  return `${HEAD}${prelude}
${behaviours.map(checkOf).join('\n')}

var CHECKS = [
${checks.join('\n')}
];
var QUESTIONS = [
${asked.join('\n')}
];
${RUN}`;
}
