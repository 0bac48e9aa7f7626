/** The items of a JSON list as texts, a line each, written while they come. */
export type JsonList = {
  /** An item with what separates it from the one before. */
  readonly item: (text: string) => string;
  /** The end of the list, below `outer` blanks. */
  readonly end: () => string;
};

/** `outer` stands in front of the line that the list ends on. */
export const newJsonList = (outer = ''): JsonList => {
  let count = 0;
  return {
    item: (text) => {
      count += 1;
      return `${count === 1 ? '' : ','}\n${outer}  ${text}`;
    },
    end: () => (count === 0 ? ']' : `\n${outer}]`),
  };
};
