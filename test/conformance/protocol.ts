/** What the oracle is asked and answers, line by line; the other half is in `oracle/`. */
export type FileRequest = {
  readonly text: string;
  readonly args: Readonly<Record<string, string>>;
  /** Empty where nobody asks for one. */
  readonly platform: string;
  /** Variables that images of unknown environment set in further evaluations. */
  readonly probe: readonly string[];
};

export type WordRequest = {
  readonly word: string;
  readonly escape: string;
  readonly env: Readonly<Record<string, string>>;
};

export type FileReply = {
  readonly escape: string;
  readonly parseError?: string;
  readonly instructions: readonly OracleInstruction[];
  readonly instructionsError?: string;
  readonly stages: readonly OracleStage[];
  /** One for each stage; none where the file is refused as a whole. */
  readonly targets: readonly Target[];
};

export type OracleInstruction = {
  readonly keyword: string;
  readonly line: number;
  readonly endLine: number;
  readonly flags: readonly string[];
  readonly json: boolean;
  readonly values: readonly string[];
  readonly heredocs: readonly OracleHeredoc[];
  readonly trigger?: OracleInstruction;
};

export type OracleHeredoc = {
  readonly name: string;
  readonly expand: boolean;
  readonly chomp: boolean;
  readonly content: string;
};

export type OracleStage = { readonly name: string; readonly base: string; readonly platform: string };

export type Outcome = { readonly user: string; readonly error?: string };

/** `name`: by which the stage was built as a target. `cut`: built from a file that ends with the stage, so that what stands below it was not there. */
export type Target = Outcome & { readonly name: string; readonly probed: readonly Outcome[]; readonly cut?: boolean };

export type WordReply = {
  readonly value: string;
  readonly unset: readonly string[];
  readonly error?: string;
  readonly words: readonly string[];
  readonly wordsError?: string;
};

/** What the oracle is told of a base image; `env` is `null` where it is not known. */
export type OracleImage = {
  readonly user: string;
  readonly env: Readonly<Record<string, string>> | null;
  /** Variables that may be set beside those. */
  readonly varies: readonly string[];
  readonly os: string;
};
