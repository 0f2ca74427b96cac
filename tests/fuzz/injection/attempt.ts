/** Something tried on purpose: what was put where, and what came of it. docs/입력 방어.md is the table of these. */

/** An attempt. */
export interface Attempt {
  /** 자리: where it was put, in Korean. */
  readonly where: string;
  /** 넣은 것. */
  readonly what: string;
  /** 결과: in Korean, held by `run`. */
  readonly outcome: string;
  /** Throws where it was not inert. */
  readonly run: () => void | Promise<void>;
}

/** Texts that a spreadsheet takes for formulas where it is let: by their first letter, and behind a tab or a return. */
export const formulas: readonly string[] = [
  '=1+1',
  '=HYPERLINK("https://example.com","누르세요")',
  '=IMPORTXML("https://example.com","//a")',
  '+1+1',
  '-1+1',
  '@SUM(1,1)',
  '\t=1+1',
  '\r=1+1',
  "=cmd|' /C calc'!A0",
  '=DDE("cmd","/C calc","A0")',
  '＝1+1',
];

/** Texts that a page of html or an XML part would take for its own. */
export const markup: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</style><script>alert(1)</script>',
  '</w:t></w:r><w:r><w:instrText>DDEAUTO c:\\\\cmd "/C calc"</w:instrText>',
  '</hp:t></hp:run></hp:p>',
  ']]><!ENTITY x SYSTEM "file:///etc/passwd">&x;',
  '&amp;lt;&#0;&#xD800;',
  'javascript:alert(1)',
  '<a href="javascript:alert(1)">누르세요</a>',
];

/** A text as a cell of the table shows it. */
export const shown = (text: string): string =>
  `\`${text
    .replace(/\t/g, '⇥')
    .replace(/[\r\n]/g, '↵')
    .replace(/\|/g, '\\|')}\``;
