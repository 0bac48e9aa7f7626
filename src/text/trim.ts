/**
 * A text without the letters at its end that are among some. A pattern such as `/+$` would try a long row of slashes
 * from each of them on.
 */
export const withoutEnd = (text: string, letters: string): string => {
  let end = text.length;
  while (end > 0 && letters.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
};
