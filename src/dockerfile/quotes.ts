import { fail, type Lexer, spend } from './lexer-state.js';
import { readVariable } from './variables.js';

/** What stands between single quotes, where nothing is special. */
export const readSingleQuoted = (lexer: Lexer): string | undefined => {
  const { source, at } = lexer;
  const end = source.indexOf("'", at + 1);
  if (end === -1) return fail(lexer, 'a single quote is not closed');
  lexer.at = end + 1;
  return lexer.rawQuotes === true ? source.slice(at, end + 1) : source.slice(at + 1, end);
};

/** What stands between double quotes, where variables count. */
export const readDoubleQuoted = (lexer: Lexer): string | undefined => {
  const { source } = lexer;
  const quote = lexer.rawQuotes === true ? '"' : '';
  let result = quote;
  for (lexer.at++; lexer.at < source.length; ) {
    const char = source.charAt(lexer.at);
    if (char === '"') {
      lexer.at++;
      return result + quote;
    }
    const part = spend(lexer, (char === '$' ? readVariable(lexer) : readQuotedRun(lexer, char)) ?? '');
    if (part === undefined || lexer.error !== undefined) return undefined;
    result += part;
  }
  return fail(lexer, 'a double quote is not closed');
};

// Between double quotes only a quote, a dollar and the escape character itself can be escaped.
const readQuotedRun = (lexer: Lexer, char: string): string => {
  const { source, escape, at } = lexer;
  lexer.at++;
  if (char === escape) {
    const kept = lexer.raw ? escape : '';
    if (lexer.at === source.length) return kept;
    const next = source.charAt(lexer.at);
    if (next !== '"' && next !== '$' && next !== escape) return kept + escape;
    lexer.at++;
    return kept + next;
  }
  while (lexer.at < source.length) {
    const next = source.charAt(lexer.at);
    if (next === '"' || next === '$' || next === escape) break;
    lexer.at++;
  }
  return source.slice(at, lexer.at);
};
