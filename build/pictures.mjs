/**
 * `npm run pictures`: draws the pages of the gallery docs/보고서 모양.md from what `npm start` made in out/. Needs
 * LibreOffice and poppler; the pictures are kept in docs/images.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const images = join(root, 'docs/images');
const room = mkdtempSync(join(tmpdir(), 'pictures-'));

/** The first page that says all of the words. */
function pageWith(pdf, words) {
  const texts = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f');
  const close = text => text.replace(/\s+/g, '');
  const found = texts.findIndex(text => words.every(word => close(text).includes(close(word))));
  if (found < 0) throw new Error(`no page of ${pdf} says ${words.join(', ')}`);
  return found + 1;
}

function draw(pdf, page, name) {
  const only = ['-f', String(page), '-l', String(page), '-singlefile'];
  execFileSync('pdftoppm', ['-png', '-r', '72', ...only, pdf, join(images, name)]);
}

const made = extension =>
  join(
    root,
    'out',
    readdirSync(join(root, 'out')).find(file => file.endsWith(extension)),
  );

mkdirSync(images, { recursive: true });
const command = join(root, 'build/bin/chwihap.mjs');
const report = join(room, 'report.pdf');
execFileSync(process.execPath, [command, 'report', made('.xlsx'), '-o', report]);

/** The pages of the gallery: the words by which each is found, its picture, and what is to be seen. */
const gallery = [
  [['정례회'], 'report-cover', '표지', '표어, 제목 띠, 회의, 시기, 국. 쪽번호를 매기지 않습니다.'],
  [['순 서'], 'report-contents', '순서', '점선과 쪽번호. 쪽번호는 실제로 조판한 쪽과 같습니다.'],
  [
    ['기 구', '인 력', '정 원'],
    'report-page',
    '일반 현황',
    '조직도는 그림이 아니라 칸이라 글을 고칠 수 있고, 인력 총괄은 과별 표에서 계산한 합계입니다.',
  ],
  [
    ['인력현황', '연령별'],
    'report-status',
    '과 현황',
    '여러 단 머리글은 병합하고, 열 너비는 글에 맞춥니다. 단위는 제목 줄 오른쪽에, 주석은 표 바로 아래에 둡니다.',
  ],
  [
    ['추진실적', '향후 추진계획', '기대효과'],
    'report-project',
    '사업',
    '사업 하나가 한 쪽에서 시작하고 한 쪽에 맞습니다. 둘째 줄은 글머리 안쪽에 맞추고, 숫자와 단위는 되도록 한 줄에 둡니다.',
  ],
  [
    ['사업개요', '(단위:', '업무명'],
    'report-table',
    '사업 안의 표',
    '행 묶음은 병합하고, 숫자는 자릿수를 맞춥니다. 쪽을 넘는 표는 머리글을 되풀이합니다.',
  ],
];
const shown = gallery.map(([words, name, title, text]) => {
  draw(report, pageWith(report, words), name);
  return `## ${title}\n\n${text}\n\n![${title}](images/${name}.png)\n`;
});
writeFileSync(
  join(root, 'docs/보고서 모양.md'),
  `# 보고서 모양

\`npm start\`로 만든 보고서를 \`.pdf\`로 낸 쪽들입니다(\`npm run pictures\`로 다시 그립니다). \`.hwpx\`와 \`.docx\`도 같은 모양입니다.
글꼴, 크기, 간격, 색은 \`src/documents/styles.ts\` 한 표에 있고, 흑백으로 복사해도 구분됩니다.

${shown.join('\n')}`,
);
rmSync(room, { recursive: true, force: true });
