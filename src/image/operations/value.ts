import { spanOf, wordsOf } from '../../dockerfile/logical.js';
import type { Flag, Instruction, Word } from '../../dockerfile/model.js';
import { execWords } from '../../shell/exec-form.js';
import { normalised } from '../../text/path.js';
import { type Draft, expand } from '../draft.js';
import type { Path, Value } from './operation.js';

/** The words behind the flags, in either form, as written: quotes of the exec form are none of theirs. */
export const wordsIn = ({ json, rest }: Instruction): readonly Word[] => {
  if (json === undefined) return wordsOf(rest);
  const places = execWords(rest);
  return json.map((text, index) => ({ text, span: places[index]?.span ?? spanOf(rest) }));
};

/** A word with its quotes and variables gone; what the builder refuses in it is noted. */
export const valueOf = (draft: Draft, instruction: Instruction, { text, span }: Word): Value => ({
  text: expand(draft, instruction, text) ?? undefined,
  written: text,
  span,
});

/** The value of the last flag of a name; `undefined` where there is none, or one without a value. */
export const flagValue = (draft: Draft, instruction: Instruction, name: string): Value | undefined => {
  const flag = lastFlag(instruction, name);
  return flag?.value === undefined ? undefined : valueOf(draft, instruction, { text: flag.value, span: flag.span });
};

/** Whether the last flag of a name switches something on; `undefined` where there is none. */
export const flagSwitch = (instruction: Instruction, name: string): boolean | undefined => {
  const flag = lastFlag(instruction, name);
  return flag && !FALSE.test(flag.value ?? '');
};

/** Source: Go's strconv.ParseBool. */
const FALSE = /^(?:0|f|F|false|False|FALSE)$/;

const lastFlag = ({ flags }: Instruction, name: string): Flag | undefined =>
  flags.findLast((each) => each.name === name);

/** Where a value lies in the image, seen from the directory that is in force. */
export const pathOf = ({ workdir, windows }: Draft, value: Value): Path => ({
  ...value,
  path: windows ? undefined : absolute(value.text, workdir),
});

/** Linux takes no path that is longer. Source: torvalds/linux@v6.12:include/uapi/linux/limits.h, PATH_MAX. */
const LONGEST_PATH = 4096;

/**
 * A path from the root; `undefined` where the text is hidden or empty, is relative to what is not known, or makes a
 * path that no file can have.
 */
export const absolute = (text: string | undefined, directory: string | undefined): string | undefined => {
  if (text === undefined || text === '' || text.length > LONGEST_PATH) return undefined;
  if (!text.startsWith('/') && directory === undefined) return undefined;
  const path = normalised(text.startsWith('/') ? text : `${directory}/${text}`);
  return path.length > LONGEST_PATH ? undefined : path;
};
