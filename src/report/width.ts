/** Text whose characters take a cell each: ASCII, Latin letters, and what we draw with. */
const narrow = /^[\u0020-\u007e\u00c0-\u024f\u2026\u2500-\u257f]*$/;

type Measure = (text: string) => number;

/** Until `readyFor` has loaded the package, every character counts as one cell. */
let measure: Measure = (text) => [...text].length;

/** Loads what measures wide characters, emoji and combining marks, where one of the texts may have some: few do. */
export const readyFor = async (texts: Iterable<string>): Promise<void> => {
  for (const text of texts) {
    if (isNarrow(text)) continue;
    const { default: stringWidth } = await import('string-width');
    measure = stringWidth;
    return;
  }
};

const isNarrow = (text: string): boolean => narrow.test(text) || text.split('\n').every((line) => narrow.test(line));

/** Terminal cells that one line of visible text takes; our own colours take none. */
export const widthOf = (text: string): number => {
  if (narrow.test(text)) return text.length;
  const visible = text.replaceAll(/\p{Cc}\[\d+m/gu, '');
  return narrow.test(visible) ? visible.length : measure(visible);
};

/** Of a text at most so many code units for each cell are looked at: a character of a person has fewer. */
const MOST_UNITS = 16;

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
  const isLong = text.length > columns * MOST_UNITS;
  if (!isLong && widthOf(text) <= columns) return text;
  let shown = '';
  let cells = 0;
  for (const character of charactersOf(isLong ? text.slice(0, columns * MOST_UNITS) : text)) {
    cells += widthOf(character);
    if (cells > columns - 1) break;
    shown += character;
  }
  return `${shown}…`;
};

/** What a person takes for one character: a letter with its marks, an emoji of several code points. */
export const charactersOf = (text: string): Iterable<string> =>
  narrow.test(text) ? text : Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
