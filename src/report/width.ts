const narrowAscii = /^[\u0020-\u007e]*$/;

/** Terminal cells that one line of visible text takes; our own colours take none. */
export const widthOf = (text: string): number => {
  if (narrowAscii.test(text)) return text.length;
  const visible = text.replaceAll(/\p{Cc}\[\d+m/gu, '');
  return [...visible].reduce((width, character) => width + cellsOf(character), 0);
};

/** Expressions stand here, where few texts come: V8 takes milliseconds to compile the names of Unicode. */
const cellsOf = (character: string): number => {
  if (/^[\p{Mn}\p{Me}]$/u.test(character)) return 0;
  const wide =
    /^[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\u3000-\u303e\u3200-\u33ff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]$/u;
  return wide.test(character) ? 2 : 1;
};

/** Lines of at most `columns` cells, broken at blanks; a longer word has a line of its own. */
export const wrap = (text: string, columns: number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > columns) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
};

/** The text in at most so many cells, with an ellipsis where something is missing. */
export const cut = (text: string, columns: number): string => {
  if (widthOf(text) <= columns) return text;
  let shown = '';
  let cells = 0;
  for (const character of text) {
    cells += widthOf(character);
    if (cells > columns - 1) break;
    shown += character;
  }
  return `${shown}…`;
};
