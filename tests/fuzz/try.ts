import { runCase } from './kind';
import { kinds } from './kinds';
const [, , name, count, seedText, atText] = process.argv;
const seed = Number(seedText ?? 1);
for (const kind of kinds.filter(k => name === 'all' || k.name === name)) {
  const seen = new Map<string, number>();
  const t = process.cpuUsage().user; let slow = 0;
  const first = Number(atText ?? 0);
  for (let at = first; at < first + Number(count); at++) {
    const t0 = process.cpuUsage().user;
    const wrong = await runCase(kind, seed, at);
    const dt = (process.cpuUsage().user - t0)/1000;
    if (dt > slow && dt > 300) { slow = dt; console.log(kind.name, at, 'slow', Math.round(dt)); }
    if (wrong) {
      const key = wrong.message.split('\n').slice(0, 1).join('').replace(/\d+/g,'#').slice(0, 120);
      const n = (seen.get(key) ?? 0) + 1; seen.set(key, n);
      if ((n === 1 || process.env.ALL) && seen.size < 7) console.log(kind.name, at, wrong.message.slice(0, 900));
    }
  }
  console.log(`== ${kind.name}: ${count} cases, ${Math.round((process.cpuUsage().user - t) / 1000)} ms cpu`, [...seen].slice(0,6), seen.size);
}
