/** A name, the digits of `$12`, or one of the shell's special parameters, which are never set. */
export const readName = (lexer: { readonly source: string; at: number }): string => {
  const { source, at } = lexer;
  const first = charAt(source, at);
  if (first !== '' && !isDigit(first) && '@*#?-$!'.includes(first)) {
    lexer.at++;
    return first;
  }
  const digitsOnly = isDigit(first);
  for (let char = first; char !== ''; char = charAt(source, lexer.at)) {
    if (!(isDigit(char) || (!digitsOnly && (char === '_' || isLetter(char))))) break;
    lexer.at += char.length;
  }
  return source.slice(at, lexer.at);
};

/** The character at an index, both halves of it; empty at the end. */
export const charAt = (source: string, at: number): string => {
  const code = source.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
};

const isDigit = (char: string): boolean => (char < '\x80' ? char >= '0' && char <= '9' : /^\p{Nd}$/u.test(char));

/** Letters of any script; one character. */
export const isLetter = (char: string): boolean =>
  char < '\x80' ? (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z') : /^\p{L}$/u.test(char);
