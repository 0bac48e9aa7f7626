/** `*` stands for any run of characters, slashes too. Takes |pattern| × |text| steps at most. */
export const matchesGlob = (pattern: string, text: string): boolean => {
  let [p, t, star, mark] = [0, 0, -1, 0];
  while (t < text.length) {
    if (pattern[p] === '*') {
      star = p;
      mark = t;
      p += 1;
    } else if (pattern[p] === text[t]) {
      p += 1;
      t += 1;
    } else if (star >= 0) {
      mark += 1;
      p = star + 1;
      t = mark;
    } else return false;
  }
  while (pattern[p] === '*') p += 1;
  return p === pattern.length;
};

/** Length of what stands before the first `*`: the longer, the closer the pattern. */
export const literalLength = (pattern: string): number => {
  const star = pattern.indexOf('*');
  return star < 0 ? pattern.length : star;
};
