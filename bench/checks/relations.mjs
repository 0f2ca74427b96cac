/**
 * Whether a number stands in a relation, told without any rule: by trying sums and shares of what stands beside it
 * in its line, its row, its column and under its bullet. A chance hit makes it too strict, never too kind.
 */

const numberOf = text => {
  const match = /^[△▲-]?\d[\d,]*(?:\.\d+)?/.exec(String(text).trim());
  return match ? Number(match[0].replace(/[△▲,]/g, '')) : undefined;
};
const amountIn = cell =>
  cell === undefined || cell.formula !== undefined
    ? undefined
    : typeof cell.value === 'number'
      ? cell.value
      : numberOf(cell.shown);

/** Numbers too small to tell a sum from chance. */
const SMALL = 10;

/** Whether the number at a place is the sum of a run beside it, or is part of a run that adds up to one beside it. */
function standsInSum(numbers, at) {
  for (let from = 0; from < numbers.length; from++) {
    let sum = 0;
    for (let to = from; to < numbers.length; to++) {
      sum += numbers[to];
      if (to === from || sum < SMALL) continue;
      const isIn = at >= from && at <= to;
      if (!isIn && Math.abs(numbers[at] - sum) < 1e-6) return true;
      const total = [from - 1, to + 1].find(
        i => numbers[i] !== undefined && Math.abs(numbers[i] - sum) < 1e-6,
      );
      if (isIn && total !== undefined) return true;
    }
  }
  return false;
}

/** Whether a share of the line is made of it, and no longer is after the change: 67.4% of 13,091 and 19,427. */
function standsInShare(text, numbers, at, other) {
  const shares = [...text.matchAll(/(\d+(?:\.\d+)?)\s*%/g)].map(match => Number(match[1]));
  const slack = share => 0.51 / 10 ** (String(share).split('.')[1] ?? '').length;
  const fits = (part, whole, share) =>
    whole >= SMALL && Math.abs((part / whole) * 100 - share) < slack(share);
  const pairs = numbers.flatMap((whole, i) => numbers.map((part, j) => ({ whole, part, i, j })));
  return pairs.some(({ whole, part, i, j }) =>
    shares.some(share => {
      if (i === j || !fits(part, whole, share)) return false;
      if (numbers[at] === share && i !== at && j !== at) return true;
      return (i === at || j === at) && !fits(j === at ? other : part, i === at ? other : whole, share);
    }),
  );
}

/** Whether it is the difference of two others, or they its: who came, who did not, and all. */
function standsInDifference(numbers, at) {
  const own = numbers[at];
  if (own < SMALL) return false;
  const others = numbers.filter((number, i) => i !== at && number >= SMALL);
  return others.some((a, i) =>
    others.some(
      (b, j) => i !== j && a !== b && (Math.abs(a - b - own) < 1e-6 || Math.abs(a - own - b) < 1e-6),
    ),
  );
}

/** Whether it is so many percent of, or more than, another, as a third says: rates and changes in a row. */
function standsInRate(numbers, at) {
  const isRate = (rate, part, whole) =>
    whole >= SMALL &&
    rate !== 0 &&
    String(rate).includes('.') &&
    [part / whole, (part - whole) / whole].some(
      share => Math.abs(Math.abs(share) * 100 - Math.abs(rate)) < 0.051,
    );
  return numbers.some((rate, r) =>
    numbers.some((part, p) =>
      numbers.some(
        (whole, w) => r !== p && p !== w && r !== w && [r, p, w].includes(at) && isRate(rate, part, whole),
      ),
    ),
  );
}

const plain = written => Number(String(written).replace(/,/g, ''));

/** Whether a change of a number in a text should be noticed by what stands in the same text. */
function inText(text, index, changed) {
  const pattern = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g;
  const found = [...text.matchAll(pattern)];
  const numbers = found.map(([written]) => plain(written));
  const at = found.findIndex(match => match.index === index);
  const other = plain([...changed.matchAll(pattern)][at]?.[0] ?? 0);
  const isBeside = standsInSum(numbers, at) || standsInDifference(numbers, at);
  return at >= 0 && (isBeside || standsInShare(text, numbers, at, other));
}

/** Whether a change is no more than rounding explains: decimals, or money in 백만원 and more. */
function isRounding(tab, row, numbers, change) {
  const delta = Math.abs(plain(change.value ?? /[\d,.]+/.exec(change.text)?.[0]) - plain(change.written));
  const places = Math.max(...numbers.map(number => (String(number).split('.')[1] ?? '').length));
  const above = tab.rows.slice(Math.max(0, row - 8), row + 1).flat();
  const isCoarse = above.some(({ shown }) => /백만원|억원/.test(shown));
  return (places > 0 || isCoarse) && delta <= (numbers.length * 0.5) / 10 ** places + 1e-9;
}

/** The numbers of a row or column up to the next blank or word on each side, and which of them is the cell's. */
function runThrough(cells, at) {
  let [from, to] = [at, at];
  while (amountIn(cells[from - 1]) !== undefined) from--;
  while (amountIn(cells[to + 1]) !== undefined) to++;
  return { numbers: cells.slice(from, to + 1).map(amountIn), at: at - from };
}

/** Whether a number stands in a rate of its row, and no longer does once it is changed. */
function isMoved(numbers, at, { value, text }) {
  const other = value ?? numberOf(text);
  return (
    standsInRate(numbers, at) &&
    !standsInRate(
      numbers.map((number, i) => (i === at ? other : number)),
      at,
    )
  );
}

/** Whether a number stands in a relation of its line, row or column. */
export function isRelated(tab, row, col, change) {
  const { kind, at, written } = change;
  if (kind === 'unit') return !/당|평균|이내/.test(written);
  if (kind !== 'number') return true;
  const cell = tab.rows[row][col];
  const text = typeof cell.value === 'number' ? String(cell.value) : cell.shown;
  if (typeof cell.value === 'string' && inText(text, at, change.text)) return true;
  if (at !== 0 || numberOf(text) !== Number(written.replace(/,/g, ''))) return false;
  const all = tab.rows[row].map(amountIn);
  const inRow = all.flatMap((number, i) => (number === undefined ? [] : [i]));
  const rates = inRow.map(i => all[i]);
  const here = inRow.indexOf(col);
  const isTotalled = tab.rows[row].some(({ formula }) => formula !== undefined);
  if ((!isTotalled && standsInDifference(rates, here)) || isMoved(rates, here, change)) return true;
  const lines = [
    ...(isTotalled ? [] : [runThrough(tab.rows[row], col)]),
    runThrough(
      tab.rows.map(own => own[col]),
      row,
    ),
  ];
  return lines.some(
    ({ numbers, at: own }) =>
      numbers[own] !== undefined && standsInSum(numbers, own) && !isRounding(tab, row, numbers, change),
  );
}
