/** Words as offices write them: full-width forms, letter-spaced titles, spaces that mean nothing. */

/** Full-width digits, letters and brackets to their plain forms; Hangul, 「」 and 【】 stay. */
export function plainWidth(text: string): string {
  return text
    .replace(/[！-～]/g, c => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ');
}

/** Without any white space: how labels are compared (`구 분` is `구분`). */
export function squeeze(text: string): string {
  return plainWidth(text).replace(/\s+/g, '');
}

/** White space folded to single spaces, none at the ends. */
export function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Words that end in 등 and leave nothing open: lamps, schools, grades. */
const NOT_OPEN =
  /(?:신호|가로|보안|조명|경관|유도|비상|점멸|형광|투광|수은|램프|지주|전조|후미|초|고|균|평|우|열|차|하|상|대|동|강|감|[일이삼])등$/;

/** Whether a word says that there is more than is told: 등, 병원등. */
export function isEtc(word: string): boolean {
  return word.endsWith('등') && !NOT_OPEN.test(word);
}

/** Letter-spaced words closed up: `구 분` → `구분`, `기 록 연구사` → `기록 연구사`, `4급 이상` stays. */
export function closeUp(text: string): string {
  const words = fold(text).split(' ');
  let closed = '';
  words.forEach((word, i) => {
    const joins = i > 0 && isSyllable(word) && isSyllable(words[i - 1]!);
    closed += (i === 0 || joins ? '' : ' ') + word;
  });
  return closed;
}

function isSyllable(word: string): boolean {
  return /^[가-힣]$/.test(word);
}
