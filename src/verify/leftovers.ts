/** More images than this are not removed one by one. */
const MOST = 500;

/**
 * Ids of the images that a build made on the way, as Docker's classic builder prints them: below a step, unless the
 * step was taken from the cache or names a base image.
 */
export const madeOnTheWay = (log: string): readonly string[] => {
  const made: string[] = [];
  let isNew = false;
  for (const line of log.split('\n')) {
    if (/^(?:Step \d+\/\d+ : | ---> Using cache)/.test(line))
      isNew = line.startsWith('Step') && !/ : FROM\b/i.test(line);
    const id = /^ ---> ([0-9a-f]{12})$/.exec(line.trimEnd())?.[1];
    if (id !== undefined && isNew) made.push(id);
  }
  return made.slice(0, MOST);
};
