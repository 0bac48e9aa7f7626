/** How text for people may look. */
export type Look = {
  readonly color: boolean;
  /** Where prose is wrapped. */
  readonly columns: number;
};

export type Paint = (text: string) => string;

export type Style = Readonly<Record<'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'blue' | 'cyan', Paint>>;

const code =
  (on: number, off: number, color: boolean): Paint =>
  (text) =>
    color && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text;

/** SGR codes, or nothing at all. */
export const styleOf = ({ color }: Pick<Look, 'color'>): Style => ({
  bold: code(1, 22, color),
  dim: code(2, 22, color),
  red: code(31, 39, color),
  yellow: code(33, 39, color),
  green: code(32, 39, color),
  blue: code(34, 39, color),
  cyan: code(36, 39, color),
});
