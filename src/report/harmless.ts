/** Most text is this, and V8 takes milliseconds to compile the names of Unicode. */
const PRINTABLE = /^[ -~]*$/;

/**
 * Control characters (escape sequences begin with one), characters that reorder or hide text, and halves of surrogate
 * pairs. What a terminal would act on and a person would not see.
 */
const replaced = (text: string, by: (character: string) => string): string =>
  PRINTABLE.test(text) ? text : text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\u{e0000}-\u{e0fff}]/gu, by);

/**
 * What runners of CI take for a command: the first where a line begins with it, and a line may be broken before any word;
 * the others anywhere in a line. Sources: actions/runner@258d6c85:src/Runner.Common/ActionCommand.cs,
 * microsoft/azure-pipelines-agent@095e99bb:src/Microsoft.VisualStudio.Services.Agent/Command.cs
 */
const WORD_COMMAND = /(^\s*|\s)::(?=[a-z])/gi;
const COMMAND = /##(?=(?:vso)?\[)/g;

/** One line of text from a file or a command line, fit for a terminal: anything that is not plainly visible is named. */
export const harmless = (text: string): string =>
  replaced(text, named).replace(WORD_COMMAND, '$1\\u{3a}:').replace(COMMAND, '\\u{23}#');

/** The same for text of several lines, such as a drawing: line feeds stay. */
export const harmlessLines = (text: string): string => text.split('\n').map(harmless).join('\n');

/** The same for a JSON text, which has escapes of its own: what is read back does not change. */
export const harmlessJson = (text: string): string =>
  text
    .split('\n')
    .map((line) => replaced(line, escapes).replace(COMMAND, '\\u0023#'))
    .join('\n');

const escapes = (character: string): string =>
  [...Array(character.length).keys()]
    .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
    .join('');

const named = (character: string): string => `\\u{${character.codePointAt(0)?.toString(16)}}`;
