import { hasRole, programNamed } from '../../knowledge/programs.js';
import { isTest } from '../../shell/frames.js';
import type { Command } from '../../shell/model.js';
import { nameOf } from '../../shell/wrappers.js';

/** Whether it can be told that a command makes no account. A script that the image holds may do anything. */
export const isReadable = (command: Command, piped: boolean): boolean => {
  const first = command.words[0];
  if (first === undefined || isTest(command)) return true;
  if (!first.literal) return false;
  const name = nameOf(first);
  const args = () => command.words.slice(1).map(({ text }) => text);
  const program = programNamed(name);
  if (program?.accountsWith !== undefined) {
    const opaque = new RegExp(program.accountsWith);
    return !args().some((arg) => opaque.test(arg));
  }
  if (program?.accounts === 'runs') return opened(name, args());
  // `curl … | python3 -` runs what was fetched.
  if (piped && hasRole(name, 'interpreter') && args().every((arg) => arg.startsWith('-'))) return false;
  // A use of an account tool that makes an account has been taken for what it is; what is left shows help.
  if (program?.accounts !== undefined) return true;
  return BUILDS.test(name) || VERSIONED.test(name);
};

/** `./configure` and wrappers of build tools that lie in the source tree. */
const BUILDS = /^(?:\.{1,2}\/|\/).*\/?(?:configure|gradlew|mvnw|pip3?|npm|python3?)$|^\.\/(?:configure|gradlew|mvnw)$/;

const VERSIONED = /^(?:pip|python|php|ruby|gem|gcc|g\+\+|clang|perl|node|java)[0-9][0-9.]*$/;

const opened = (name: string, args: readonly string[]): boolean => {
  if (name !== 'xargs' && name !== 'busybox') return false;
  return args.some((arg) => !arg.startsWith('-') && programNamed(arg)?.accounts === 'none');
};
