import { usageWords as say } from './sentences.js';
/** What the parser says of a command line, in our words. */
export const usageWords = (message: string): string => {
  for (const [pattern, words] of SAID) {
    const match = pattern.exec(message);
    if (match !== null) return words(match[1] ?? '');
  }
  return message.endsWith('.') ? message : `${message}.`;
};

const SAID: readonly (readonly [RegExp, (named: string) => string])[] = [
  [/^Unknown arguments?: (.*)$/s, (named) => say.noOption(named.split(', ').map(dashed).join(', '))],
  [/^Not enough arguments following: (.*)$/s, (named) => say.needsValue(dashed(named))],
];

const dashed = (name: string): string => (name.length === 1 ? `-${name}` : `--${name}`);
