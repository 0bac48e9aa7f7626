/** Parsers take far more than linear time for brackets that are open in each other; people stay below 60. */
const MOST_NESTED = 200;

/** Whether more brackets are open in each other, those of texts and comments included, than anybody writes. */
export const isTooDeep = (text: string): boolean => {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[()[\]{}]/g)) {
    depth = Math.max(0, depth + ('([{'.includes(bracket) ? 1 : -1));
    if (depth > MOST_NESTED) return true;
  }
  return false;
};
