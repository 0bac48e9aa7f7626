import { byName, type Fields, tableOf } from './load.js';
import names from './variables/names.json' with { type: 'json' };
import parts from './variables/parts.json' with { type: 'json' };

const KINDS = [
  /** The value is a port, or an address with one, on which the process listens. */
  'port',
  /** The process writes to the path that is the value. */
  'written',
  /** The value is read. */
  'read',
  /** The value is a place: whether the process writes there shows only where nothing else makes it. */
  'place',
  /** An entry script that starts as root becomes the user whose id is the value. */
  'user',
  /** A tool of the build reads it; what it keeps is of no use later. */
  'build',
] as const;

export type VariableKind = (typeof KINDS)[number];

/** Variables of the environment by name, or by a part of the name between underscores. */
export type Variable = {
  readonly names: readonly string[];
  readonly kind: VariableKind | undefined;
  /** The names are parts of names: `LOG` of `APP_LOG_DIR`. */
  readonly part: boolean;
  /** The names are first parts, before an underscore: `PIP` of `PIP_CACHE_DIR`. */
  readonly first: boolean;
  /** Only programs of one framework read it. */
  readonly framework: boolean;
  /** Of ports: the options among those in the value behind which one stands. */
  readonly portOptions: readonly string[];
};

const variableOf = (row: Fields): Variable => ({
  names: row.words('names'),
  kind: row.oneOf('kind', KINDS),
  part: row.flag('part'),
  first: row.flag('first'),
  framework: row.flag('framework'),
  portOptions: row.words('portOptions'),
});

export const variables = tableOf(variableOf, names, parts);

const whole = byName(() => variables().filter(({ part, first }) => !part && !first));
const inside = byName(() => variables().filter(({ part }) => part));
const begun = byName(() => variables().filter(({ first }) => first));

/** What the value of a variable is to the process, by its name; `undefined`: the name does not say it. */
export const variableKind = (name: string): VariableKind | undefined => {
  const known = whole().get(name)?.kind ?? whole().get(name.toUpperCase())?.kind;
  if (known !== undefined) return known;
  const [first = '', ...rest] = name.toUpperCase().split('_');
  if (rest.length > 0 && begun().has(first)) return begun().get(first)?.kind;
  const kinds = [first, ...rest].map((part) => inside().get(part)?.kind);
  if (kinds.includes('read')) return 'read';
  return kinds.find((kind) => kind !== undefined && kind !== 'place') ?? kinds.find((kind) => kind !== undefined);
};

/** Whether a value may be a secret, by the name of the variable, or because an address may have a password in it. */
export const isSecretVariable = (name: string, value: string): boolean =>
  /PASS|PWD|SECRET|TOKEN|KEY|CREDENTIAL|AUTH|DSN|SALT|CERT/i.test(name) || value.includes('@');

/** The variables by which programs are told their port. */
export const portVariables = (): readonly (Pick<Variable, 'framework' | 'portOptions'> & { readonly name: string })[] =>
  variables().flatMap(({ kind, part, first, framework, portOptions, names }) =>
    kind === 'port' && !part && !first ? names.map((name) => ({ name, framework, portOptions })) : [],
  );

/** Whether the value is the id of the user that an entry script becomes. */
export const isUserVariable = (name: string): boolean => whole().get(name)?.kind === 'user';

export const isPortVariable = (name: string): boolean => whole().get(name)?.kind === 'port';
