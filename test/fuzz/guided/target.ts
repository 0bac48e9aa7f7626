/** Something to try texts on. */
export type Target = {
  readonly name: string;
  /** What share of the time it gets. */
  readonly share: number;
  /** How many texts it tries unless the time is over first. */
  readonly texts: number;
  readonly seeds: readonly string[];
  /** Words, beside those of the counted sources, that texts are made of. */
  readonly words: readonly string[];
  /** Runs the code whose blocks are counted. The number picks among options. Says what was wrong, or throws. */
  readonly run: (text: string, choice: number) => Promise<readonly string[]> | readonly string[];
  /** All there is to ask about a text, when `run` alone is a part of that: for texts that came to something new. Seeds are not asked. */
  readonly judge?: (text: string, choice: number) => Promise<readonly string[]>;
};
