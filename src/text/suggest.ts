/** The known word that was most likely meant: at most a third of its letters differ. */
export const closest = (word: string, known: readonly string[]): string | undefined => {
  const most = LONGEST < word.length ? 0 : Math.max(1, Math.floor(word.length / 3));
  const ranked = known
    .map((name) => ({ name, distance: name.startsWith(word) ? 1 : distance(word.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const [best] = ranked;
  return best !== undefined && best.distance <= most ? best.name : undefined;
};

/** What nobody types by mistake is not compared: the effort stays bounded whatever a file or argument holds. */
const LONGEST = 64;

/** Letters to insert, delete, replace, or swap with the next one, to make one word of the other. */
const distance = (a: string, b: string): number => {
  let above: readonly number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwap ? (above[j - 2] ?? 0) + 1 : replaced;
      next.push(Math.min(replaced, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    above = row;
    row = next;
  }
  return row[b.length] ?? 0;
};
