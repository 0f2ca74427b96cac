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
