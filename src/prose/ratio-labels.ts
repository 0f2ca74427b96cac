/** Labels of what is no number of things: shares, rates, means and so much each, which add up to nothing. */

const RATIO =
  /비율|비중|구성비|평균|[율률](?:[(（[]|$)|[%％]|(?:\d|세대|가구|[인명건회대호원]|개소|㎡|시간|학급)당(?!선|사자|첨)/;

/** Whether a label of a column or a row, without spaces, names a share, a rate or a mean. */
export const isRatio = (label: string): boolean => RATIO.test(label);
