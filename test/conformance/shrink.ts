/** So many variants are tried before what is left counts as small enough. */
const TRIES = 600;

/** Leaves out lines, then runs of characters, as long as `holds` is still true of the rest. */
export const shrink = async (text: string, holds: (text: string) => Promise<boolean>): Promise<string> => {
  const budget = { left: TRIES };
  const lines = await without(text.split(/(?<=\n)/), holds, budget);
  const characters = await without([...lines.join('')], holds, budget);
  return characters.join('');
};

/** Tries ever shorter runs: halves first, single parts last, and those again until none can go. */
const without = async (
  all: readonly string[],
  holds: (text: string) => Promise<boolean>,
  budget: { left: number },
): Promise<readonly string[]> => {
  let parts = all;
  for (let size = Math.max(1, parts.length >> 1); size >= 1; ) {
    const before = parts.length;
    for (let at = 0; at < parts.length && budget.left > 0; ) {
      budget.left -= 1;
      const rest = [...parts.slice(0, at), ...parts.slice(at + size)];
      if (await holds(rest.join(''))) parts = rest;
      else at += size;
    }
    if (budget.left <= 0) return parts;
    if (size > 1) size >>= 1;
    else if (parts.length === before) return parts;
  }
  return parts;
};
