import { fail, giveUp, type Lexer, MOST_EXPANDED, spend } from './lexer-state.js';
import { charAt, isLetter, readName } from './names.js';
import { type PatternError, removePrefix, removeSuffix, replaceAll, replaceFirst } from './pattern.js';
import { shown } from './shown.js';

/** `$name`, `${name}` or a form with a modifier; the lexer stands at the dollar. */
export const readVariable = (lexer: Lexer): string | undefined => {
  lexer.at++;
  if (lexer.source.charAt(lexer.at) === '{') return readBraced(lexer);
  const name = readName(lexer);
  if (name === '') return '$';
  return valueOf(lexer, name, `$${name}`);
};

const readBraced = (lexer: Lexer): string | undefined => {
  const { source } = lexer;
  const first = source.charAt(++lexer.at);
  if (first === '') return fail(lexer, 'a } is missing');
  if ('{}:'.includes(first)) return fail(lexer, `\${${first} names no variable`);
  const name = readName(lexer);
  const operator = source.charAt(lexer.at++);
  if (operator === '}') return valueOf(lexer, name, `\${${name}}`);
  if (operator === '/') return readReplacement(lexer, name);
  if (operator === ':') return readDefault(lexer, name, source.charAt(lexer.at++), true);
  if (operator === '#' || operator === '%') return readRemoval(lexer, name, operator);
  if (operator !== '' && '+-?'.includes(operator)) return readDefault(lexer, name, operator, false);
  return operator === '' ? fail(lexer, 'a } is missing') : fail(lexer, unsupported(name, operator));
};

const unsupported = (name: string, operator: string): string =>
  `\${${shown(name)}${operator}…} is no form that the builder knows`;

// No image sets `$1` or `$@`: where the lookup does not know, they are empty.
const look = (lexer: Lexer, name: string): string | undefined | null => {
  const value = lexer.lookup(name);
  const first = charAt(name, 0);
  return value === null && first !== '_' && !isLetter(first) ? undefined : value;
};

/** A value, or what takes its place. */
const valueOf = (lexer: Lexer, name: string, asWritten: string): string => {
  const value = look(lexer, name);
  if (typeof value === 'string') return value;
  if (value === null) lexer.unknown.push(name);
  else if (lexer.keepUnset === true) return asWritten;
  else lexer.unset.push(name);
  return '';
};

const readDefault = (lexer: Lexer, name: string, operator: string, emptyIsUnset: boolean): string | undefined => {
  const written = `${emptyIsUnset ? ':' : ''}${operator}`;
  if (operator === '#' || operator === '%') return fail(lexer, unsupported(name, written));
  const { unset, unknown } = lexer;
  lexer.unset = [];
  lexer.unknown = [];
  const word = lexer.readNested('}', false);
  const inWord = { unset: lexer.unset, unknown: lexer.unknown };
  lexer.unset = unset;
  lexer.unknown = unknown;
  if (word === undefined) return undefined;
  const value = look(lexer, name);
  if (value === undefined && lexer.keepUnset === true) return `\${${name}${written}${word}}`;
  if (operator === '' || !'-+?'.includes(operator)) return fail(lexer, unsupported(name, written));
  const nothing = operator === '+' && word === '' && inWord.unknown.length === 0;
  // Whether it is set or not, `${name+}` is empty.
  if (value === null && !nothing) lexer.unknown.push(name);
  const present = typeof value === 'string' && !(emptyIsUnset && value === '');
  if (operator === '?') return value === null || present ? (value ?? '') : fail(lexer, complaint(name, word, value));
  if (operator === '-' && present) return value;
  if (operator === '+' && !present) {
    if (value === undefined) lexer.unset.push(name);
    return '';
  }
  lexer.unset = unset.concat(inWord.unset);
  lexer.unknown = unknown.concat(inWord.unknown);
  return word;
};

const complaint = (name: string, word: string, value: string | undefined): string =>
  `${shown(name)} is ${value === undefined ? 'not set' : 'empty'} and the word asks for it${word === '' ? '' : `: ${shown(word)}`}`;

const readRemoval = (lexer: Lexer, name: string, operator: '#' | '%'): string | undefined => {
  const known = lexer.unknown.length;
  const word = lexer.readNested('}', true);
  if (word === undefined) return undefined;
  const hidden = lexer.unknown.length > known;
  const value = valueForPattern(lexer, name);
  if (value === undefined && lexer.keepUnset === true) return `\${${name}${operator}${word}}`;
  if (hidden) return '';
  const longest = word.charAt(0) === operator;
  const remove = operator === '#' ? removePrefix : removeSuffix;
  // A pattern that is no pattern is refused whatever the value is.
  return patternResult(lexer, remove(value ?? '', longest ? word.slice(1) : word, longest, lexer.work));
};

const readReplacement = (lexer: Lexer, name: string): string | undefined => {
  const known = lexer.unknown.length;
  const all = lexer.source.charAt(lexer.at) === '/';
  if (all) lexer.at++;
  const pattern = lexer.readNested('/', true);
  const hiddenPattern = lexer.unknown.length > known;
  const unknown = lexer.unknown.length;
  const replacement = pattern === undefined ? undefined : lexer.readNested('}', true);
  if (pattern === undefined || replacement === undefined) return undefined;
  const value = valueForPattern(lexer, name);
  if (value === undefined && lexer.keepUnset === true) return `\${${name}/${pattern}/${replacement}}`;
  if (hiddenPattern) return '';
  const replace = (by: string): ReturnType<typeof replaceFirst> =>
    all
      ? replaceAll(value ?? '', pattern, by, MOST_EXPANDED - lexer.spent, lexer.work)
      : replaceFirst(value ?? '', pattern, by, lexer.work);
  // What is hidden in a replacement that nobody takes hides nothing.
  if (typeof value === 'string' && lexer.unknown.length > unknown && replace('') === value && replace('x') === value) {
    lexer.unknown.length = unknown;
  }
  return patternResult(lexer, replace(replacement));
};

const valueForPattern = (lexer: Lexer, name: string): string | undefined | null => {
  const value = look(lexer, name);
  if (value === null) lexer.unknown.push(name);
  else if (value === undefined && lexer.keepUnset !== true) lexer.unset.push(name);
  // What a pattern takes away has been looked at, and counts.
  else if (value !== undefined) spend(lexer, value);
  return value;
};

const patternResult = (lexer: Lexer, result: string | PatternError): string | undefined => {
  if (typeof result === 'string') return result;
  return result.beyond ? giveUp(lexer, result.error) : fail(lexer, result.error);
};
