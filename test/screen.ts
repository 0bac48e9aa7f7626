/** A command and what a terminal shows of it, as a picture that fits light and dark pages. */
export const pictureOf = (command: string, output: string): string => {
  const rows = [`$ ${command}`, ...output.trimEnd().split('\n')];
  const widest = Math.max(...rows.map((row) => plain(row).length));
  const width = MARGIN * 2 + Math.ceil(widest * CELL);
  const height = MARGIN * 2 + rows.length * LINE;
  const texts = rows.map((row, index) => {
    const y = MARGIN + (index + 0.75) * LINE;
    return `<text x="${MARGIN}" y="${y}" xml:space="preserve">${spans(row)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">
<title>${escaped(`$ ${command}`)}</title>
<desc>${escaped(plain(output.trimEnd()))}</desc>
<style>${STYLE}</style>
<rect width="${width}" height="${height}" rx="8" class="page"/>
${texts.join('\n')}
</svg>
`;
};

const MARGIN = 16;
const CELL = 7.8;
const LINE = 18;

/** Both pairs of colours have a contrast of at least 4.5 on their page. */
const STYLE = `text{font:13px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;white-space:pre;fill:#1f2328}
.page{fill:#f6f8fa}.c1{font-weight:bold}.c31{fill:#b42318}.c32{fill:#116329}.c33{fill:#7d4e00}.c34{fill:#0550ae}.c36{fill:#0b5c6b}.c2{fill:#57606a}
@media(prefers-color-scheme:dark){text{fill:#e6edf3}.page{fill:#0d1117}.c31{fill:#ff8a80}.c32{fill:#7ee787}.c33{fill:#e3b341}.c34{fill:#79c0ff}.c36{fill:#76e3ea}.c2{fill:#9198a1}}`;

const SGR = /\p{Cc}\[(\d+)m/u;

const plain = (text: string): string => text.replaceAll(new RegExp(SGR, 'gu'), '');

/** Codes that end what others began. */
const ENDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['22', ['1', '2']],
  ['39', ['31', '32', '33', '34', '36']],
]);

const spans = (row: string): string => {
  const open = new Set<string>();
  return row
    .split(SGR)
    .map((part, index) => {
      if (index % 2 === 0) return part === '' ? '' : spanOf(part, [...open]);
      const ended = ENDS.get(part);
      if (ended === undefined) open.add(part);
      for (const code of ended ?? []) open.delete(code);
      return '';
    })
    .join('');
};

const spanOf = (text: string, codes: readonly string[]): string =>
  codes.length === 0
    ? escaped(text)
    : `<tspan class="${codes.map((code) => `c${code}`).join(' ')}">${escaped(text)}</tspan>`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
