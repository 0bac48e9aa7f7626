import { type Host, isFailure } from '../program/host.js';
import type { Problem } from '../text/problems.js';
import { environment as say } from './sentences.js';

const MOST_BYTES = 1024 * 1024;
const NAME = /^[A-Za-z_][\w.-]*$/;

/**
 * The variables of files and options, `NAME=VALUE` each, in the order in which later ones count. A name alone has the
 * value that it has here, and is left out where it has none. Source: docs.docker.com, docker container run, --env.
 */
export const environmentOf = (
  host: Host,
  files: readonly string[],
  given: readonly string[],
): readonly string[] | Problem => {
  const found: string[] = [];
  for (const path of files) {
    const bytes = host.readNamed(host.absolute(path), MOST_BYTES);
    if (isFailure(bytes)) return { kind: 'unreadable', path, detail: bytes.failure };
    found.push(...variablesIn(new TextDecoder().decode(bytes)));
  }
  const wrong = [...found, ...given].find((each) => !NAME.test(each.split('=')[0] ?? ''));
  if (wrong !== undefined) return { kind: 'usage', detail: say.noName(wrong.split('=')[0] ?? ''), hint: say.form };
  return [...found, ...given].flatMap((each) => (each.includes('=') ? [each] : inherited(host, each)));
};

/** The lines of a file of variables, without comments. */
export const variablesIn = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trimStart())
    .filter((line) => line !== '' && !line.startsWith('#'));

const inherited = (host: Host, name: string): readonly string[] => {
  const value = host.env[name];
  return value === undefined ? [] : [`${name}=${value}`];
};
