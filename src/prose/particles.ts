/** Korean particles that fit the end of the word or number before them. */

/** Digits that end in a consonant when read aloud: 영 일 삼 육 칠 팔; a round number ends in 십, 백, 천 or 만. */
const CLOSED_DIGITS = ['0', '1', '3', '6', '7', '8'];
/** ㄹ at the end takes 로, as a vowel does: 일 칠 팔. */
const RIEUL_DIGITS = ['1', '7', '8'];
const RIEUL = 8;
/** What stands in brackets at the end: the particle fits the word before it. */
const IN_BRACKETS = /\s*[(（][^()（）]*[)）]$/;

/** As much of a word as its end is looked for in. */
const LONGEST = 80;

/** A word or number with the particle that fits its end: `계는`, `합계 10이`, `날짜(예: 10. 31.)를`. */
export function withParticle(
  word: string,
  particles: '은/는' | '이/가' | '을/를' | '과/와' | '으로/로',
): string {
  const [closed, open] = particles.split('/') as [string, string];
  const spoken = word.slice(-LONGEST).replace(/[^0-9A-Za-z가-힣()（）]+$/, '');
  const before = spoken.replace(IN_BRACKETS, '');
  const bare = /[0-9A-Za-z가-힣]/.test(before) ? before : spoken;
  const last = bare.replace(/[^0-9A-Za-z가-힣]+$/, '').slice(-1);
  const syllable = last.charCodeAt(0) - 0xac00;
  const isSyllable = syllable >= 0 && syllable < 11172;
  const final = isSyllable ? syllable % 28 : 0;
  const isRieul = isSyllable ? final === RIEUL : RIEUL_DIGITS.includes(last);
  const isClosed = isSyllable ? final > 0 : CLOSED_DIGITS.includes(last);
  return word + (isClosed && !(open === '로' && isRieul) ? closed : open);
}
