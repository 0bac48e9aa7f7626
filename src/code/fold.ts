import { type Call, callsNamed, type Language } from '../knowledge/languages.js';
import { argumentAt } from './arguments.js';
import { appendedPaths, joinedPaths, parentPath } from './fold-paths.js';
import type { Called, Expression, Parameter, Unit } from './model.js';
import { type File, MOST_CALLERS, type Project } from './project.js';
import { bindingsAt, canonical } from './resolve.js';

/** Stands in a value for a part of it that cannot be known. */
export const HOLE = '\0';

/** A value; `undefined` where there is none, as of a variable that is not set. */
export type Value = string | undefined;

/** An expression may have so many values, and so many steps are made to find them. */
const MOST_VALUES = 12;

/** A name that is given a value so often is not followed: each use would ask for all of them. */
const MOST_BINDINGS = 64;
const MOST_STEPS = 400;
const MOST_DEPTH = 24;

/** Where an expression is folded; `left` are the steps that may still be made. */
type Fold = {
  readonly project: Project;
  readonly file: File;
  readonly depth: number;
  readonly steps: { left: number };
};

/** All values that an expression may have, as far as its code tells. */
export const valuesOf = (project: Project, file: File, expression: Expression): readonly Value[] =>
  fold({ project, file, depth: 0, steps: { left: MOST_STEPS } }, expression);

const UNKNOWN: readonly Value[] = [HOLE];

const fold = (at: Fold, expression: Expression | undefined): readonly Value[] => {
  at.steps.left -= 1;
  if (expression === undefined || at.depth > MOST_DEPTH || at.steps.left < 0) return UNKNOWN;
  const inner = { ...at, depth: at.depth + 1 };
  switch (expression.kind) {
    case 'text':
      return [expression.text];
    case 'name':
      return foldName(inner, expression);
    case 'member':
      return foldMember(inner, expression);
    case 'call':
      return foldCall(inner, expression);
    case 'joined':
      return combined(inner, expression.parts, (parts) => parts.join(''));
    case 'below':
      return combined(inner, expression.parts, joinedPaths);
    case 'either':
      return foldEither(inner, expression);
    case 'parameter':
      return foldParameter(inner, expression);
    case 'list':
    case 'fields':
    case 'unknown':
      return UNKNOWN;
  }
};

/** Every value of each part with every value of the others. */
const combined = (
  at: Fold,
  parts: readonly (Expression | undefined)[],
  join: (parts: readonly string[]) => string,
): readonly Value[] => {
  let all: readonly (readonly string[])[] = [[]];
  for (const part of parts) {
    const values = fold(at, part);
    all = all.flatMap((before) => values.map((value) => [...before, value ?? HOLE]));
    if (all.length > MOST_VALUES) return UNKNOWN;
  }
  return distinct(all.map(join));
};

const distinct = (values: readonly Value[]): readonly Value[] => {
  const all = [...new Set(values)];
  return all.length > MOST_VALUES ? UNKNOWN : all;
};

const foldEither = (
  at: Fold,
  { first, second, condition }: Extract<Expression, { kind: 'either' }>,
): readonly Value[] => {
  const values = fold(at, first);
  // Who asks for a variable first does not take it where it is not set.
  if (condition) return distinct([...values.filter((value) => value !== undefined), ...fold(at, second)]);
  const none = values.some((value) => value === undefined || value === '' || value.includes(HOLE));
  return none
    ? distinct([...values.filter((value) => value !== undefined && value !== ''), ...fold(at, second)])
    : values;
};

type Name = Extract<Expression, { readonly kind: 'name' }>;
type Member = Extract<Expression, { readonly kind: 'member' }>;

const foldName = (at: Fold, expression: Name): readonly Value[] => {
  const { name, from } = expression;
  const imported = at.file.unit().imports.get(name);
  const other = imported === undefined ? undefined : at.project.module(at.file, imported.module);
  if (other !== undefined && imported?.name !== undefined) return ofModule(at, other, imported.name);
  const bindings = bindingsAt(at.file.unit(), name, from);
  if (bindings.length > MOST_BINDINGS) return UNKNOWN;
  if (bindings.length > 0) return distinct(bindings.flatMap(({ value }) => fold(at, value)));
  const sibling = at.project
    .siblings(at.file)
    .find((file) => file !== at.file && bindingsAt(file.unit(), name, 0).length > 0);
  if (sibling !== undefined) return ofModule(at, sibling, name);
  return valueOfRow(at, canonical(at.project, at.file, expression) ?? name) ?? UNKNOWN;
};

/** The value that a name has in another file of the project, for those who import it. */
const ofModule = (at: Fold, module: File, name: string): readonly Value[] => {
  const file = at.project.siblings(module).find((each) => bindingsAt(each.unit(), name, 0).length > 0) ?? module;
  const unit = file.unit();
  const bindings = bindingsAt(unit, name, 0);
  const found = bindings.length > 0 ? bindings.map(({ value }) => value) : exported(unit, name);
  return found.length === 0 ? UNKNOWN : distinct(found.flatMap((value) => fold({ ...at, file }, value)));
};

/** `exports.a = b`, `module.exports = { a: b }`, `export default { a: b }`. */
const exported = ({ values }: Unit, name: string): readonly Expression[] => {
  const own = values.get(`.${name}`) ?? [];
  if (own.length > 0) return own.map(({ value }) => value);
  return [...(values.get('.exports') ?? []), ...(values.get('default') ?? [])].flatMap(({ value }) =>
    value.kind === 'fields' ? (value.fields.get(name) ?? []) : [],
  );
};

/** What has a value without being called: `__file__`, `process.env`. */
const valueOfRow = (at: Fold, name: string): readonly Value[] | undefined => {
  for (const row of callsNamed(at.project.language, name)) {
    const { does } = row;
    if (does === 'itself') return [at.project.argv[0] ?? HOLE];
    if (does === 'file') return [at.file.place];
    if (does === 'directory') return [directoryOf(at)];
    if (does === 'home') return ['~'];
    if (does === 'temporary') return [`/tmp/${HOLE}`];
    if (does === 'here') return [joinedPaths([at.project.directory ?? HOLE, row.default ?? ''])];
    if (does === 'same' && row.at.includes('none')) return [row.default];
  }
  return undefined;
};

/** Where code lies that runs as it is written; of what is built, where the program lies. */
const directoryOf = ({ project, file }: Fold): string =>
  project.language === 'csharp' ? programDirectory(project) : parentPath(file.place);

/** The directory of the program itself: that of the library which `dotnet` is told to run. */
export const programDirectory = ({ argv, directory }: Project): string => {
  const program = argv.find((word) => word.endsWith('.dll')) ?? argv[0] ?? HOLE;
  return parentPath(joinedPaths([directory ?? HOLE, program]));
};

const foldMember = (at: Fold, member: Member): readonly Value[] => {
  const { of, name } = member;
  const { project, file } = at;
  const { language } = project;
  const owner = isOwnClass(at, of) ? undefined : canonical(project, file, of);
  if (owner !== undefined && callsNamed(language, owner).some(({ does }) => does === 'variables'))
    return variable(at, name);
  const known = owner === undefined ? [] : callsNamed(language, `${owner}.${name}`);
  if (known.some(({ does, at: [place] }) => does === 'same' && place === 'receiver')) return fold(at, of);
  const whole = owner === undefined ? undefined : valueOfRow(at, `${owner}.${name}`);
  if (whole !== undefined) return whole;
  const last = valueOfRow(at, `.${name}`);
  if (last !== undefined) return last;
  if (callsNamed(language, `.${name}`).some(({ does }) => does === 'parent'))
    return fold(at, of).map((value) => parentPath(value ?? HOLE));
  if (
    of.kind === 'member' &&
    /^\d+$/.test(name) &&
    callsNamed(language, `.${of.name}`).some(({ does }) => does === 'parents')
  )
    return fold(at, of.of).map((value) => above(value ?? HOLE, Number(name) + 1));
  const classes = language === 'python' ? classesOf(at, of) : undefined;
  if (classes?.unit().values.has(name)) return ofClasses({ ...at, file: classes }, name);
  const other = of.kind === 'name' ? moduleNamed(at, of.name) : undefined;
  if (other !== undefined) return ofModule(at, other, name);
  const own = (of.kind === 'name' || of.kind === 'member') && BY_CLASS.has(language) ? of.name : undefined;
  const named = own === undefined ? undefined : project.classNamed(own);
  if (own !== undefined && named !== undefined && named !== file)
    return ofField({ ...at, file: named }, { kind: 'name', name: own, from: 0 }, name);
  return optionNamed(at, name) ?? ofField(at, of, name);
};

/** A class of the project itself, whatever the tables know of one that is called the same. */
const isOwnClass = ({ project }: Fold, { kind, ...of }: Expression): boolean =>
  kind === 'name' && 'name' in of && BY_CLASS.has(project.language) && project.classNamed(of.name) !== undefined;

/** Languages in which a file has the name of its class. */
const BY_CLASS: ReadonlySet<string> = new Set(['csharp', 'java', 'php']);

const above = (path: string, times: number): string => {
  let found = path;
  for (let left = Math.min(times, MOST_DEPTH); left > 0; left -= 1) found = parentPath(found);
  return found;
};

const moduleNamed = ({ project, file }: Fold, name: string): File | undefined => {
  const imported = file.unit().imports.get(name);
  if (imported === undefined) return undefined;
  const inside =
    imported.name === undefined
      ? undefined
      : project.module(file, `${imported.module}${imported.module.endsWith('.') ? '' : '.'}${imported.name}`);
  return inside ?? project.module(file, imported.module);
};

/**
 * The file with the class of an object: `Settings()`, `settings` of `settings = Settings()`, and `get_settings()`, which
 * makes it where the function stands.
 */
const classesOf = ({ project, ...at }: Fold, of: Expression): File | undefined => {
  let { file } = at;
  let next = of;
  for (let step = 0; step < MOST_DEPTH; step += 1) {
    const name = next.kind === 'call' ? next.callee : next;
    if (name.kind !== 'name') return undefined;
    const imported = file.unit().imports.get(name.name);
    const other = imported === undefined ? undefined : project.module(file, imported.module);
    if (imported !== undefined && other === undefined) return undefined;
    if (other !== undefined && imported?.name !== undefined) {
      file = other;
      next = { ...next, ...(next.kind === 'call' ? { callee: named(imported.name) } : named(imported.name)) };
      continue;
    }
    const [given, ...others] = bindingsAt(file.unit(), name.name, name.from);
    if (given === undefined) return next.kind === 'call' ? file : undefined;
    if (others.length > 0) return undefined;
    next = given.value;
  }
  return undefined;
};

const named = (name: string): Name => ({ kind: 'name', name, from: 0 });

/** What the classes of a file give a field; a variable of its name counts before that where they read variables. */
const ofClasses = (at: Fold, name: string): readonly Value[] => {
  const unit = at.file.unit();
  const own = () => (unit.values.get(name) ?? []).flatMap(({ value }) => fold(at, value));
  if (!readsVariables(at.project.language, unit)) return distinct(own());
  const prefix = PREFIX.exec(at.file.text)?.[1] ?? '';
  const set = variable(at, `${prefix}${name}`.toUpperCase());
  return distinct(set.includes(undefined) ? own() : set);
};

/** `env_prefix = "APP_"` in the configuration of a class of pydantic. */
const PREFIX = /\benv_prefix\s{0,4}=\s{0,4}["'](\w{1,40})["']/;

const readsVariables = (language: Language, { imports }: Unit): boolean =>
  [...imports.values()].some(({ module, name }) =>
    callsNamed(language, `${module}.${name}`).some(({ does }) => does === 'settings'),
  );

/** A field of an object of the project: what any code of the file gives it, or the class that the file has. */
const ofField = (at: Fold, of: Expression, name: string): readonly Value[] => {
  const { values } = at.file.unit();
  const self = of.kind === 'name' && /^(?:this|self|cls|\$this|static|[A-Z]\w*)$/.test(of.name);
  const own = [
    ...(values.get(`.${name}`) ?? []),
    ...(self ? [...(values.get(name) ?? []), ...(values.get(`$${name.replace(/^\$/, '')}`) ?? [])] : []),
  ];
  return own.length === 0 ? UNKNOWN : distinct(own.flatMap(({ value }) => fold(at, value)));
};

/** `args.data_dir`: the value of an option of the command line, or what it is without. */
const optionNamed = (at: Fold, name: string): readonly Value[] | undefined => {
  const { language } = at.project;
  for (const call of at.file.unit().calls) {
    if (call.callee.kind !== 'member') continue;
    const row = callsNamed(language, `.${call.callee.name}`).find(({ does }) => does === 'option');
    const flags =
      row === undefined
        ? []
        : call.args.flatMap(({ name: key, value }) => (key === undefined && value.kind === 'text' ? [value.text] : []));
    if (row !== undefined && flags.some((flag) => flag.replace(/^-+/, '').replaceAll('-', '_') === name))
      return optionValue(at, row, call, flags);
  }
  return undefined;
};

const optionValue = (at: Fold, row: Call, call: Called, flags: readonly string[]): readonly Value[] => {
  const { argv } = at.project;
  for (const [place, word] of argv.entries()) {
    const bare = (text: string): string => text.replace(/^-+/, '');
    const equals = word.indexOf('=');
    const flag = flags.find((each) => bare(each) === bare(equals === -1 ? word : word.slice(0, equals)));
    if (flag !== undefined && word.startsWith('-')) return [equals === -1 ? argv[place + 1] : word.slice(equals + 1)];
  }
  const fallback = argumentAt(call, row.also);
  return fallback === undefined ? [undefined] : fold(at, fallback);
};

const variable = ({ project }: Fold, name: string): readonly Value[] => {
  const value = project.variable(name);
  return [value === null ? HOLE : value];
};

const foldCall = (at: Fold, call: Called): readonly Value[] => {
  const { project, file } = at;
  const name = canonical(project, file, call.callee);
  const last = call.callee.kind === 'member' ? `.${call.callee.name}` : undefined;
  if (isOwnClass(at, call.callee)) return UNKNOWN;
  for (const each of [name, last]) {
    for (const row of each === undefined ? [] : callsNamed(project.language, each)) {
      const values = valueOfCall(at, row, call);
      if (values !== undefined) return values;
    }
  }
  return UNKNOWN;
};

const valueOfCall = (at: Fold, row: Call, call: Called): readonly Value[] | undefined => {
  const first = (): Expression | undefined => argumentAt(call, row.at.length === 0 ? ['0'] : row.at);
  switch (row.does) {
    case 'joins':
    case 'appends':
    case 'resolves': {
      const receiver = row.at.includes('receiver') ? [argumentAt(call, ['receiver'])] : [];
      const parts = [...receiver, ...call.args.map(({ value }) => value)];
      const start: readonly Expression[] =
        row.does === 'resolves' ? [{ kind: 'text', text: at.project.directory ?? HOLE }] : [];
      return combined(at, [...start, ...parts], row.does === 'appends' ? appendedPaths : joinedPaths);
    }
    case 'same':
      return row.default !== undefined && first() === undefined ? [row.default] : fold(at, first());
    case 'otherwise':
      return foldEither(at, {
        kind: 'either',
        first: first() ?? { kind: 'unknown' },
        second: argumentAt(call, row.also) ?? { kind: 'unknown' },
        condition: false,
      });
    case 'replaces': {
      const [texts, from, to] = [argumentAt(call, ['receiver']), first(), argumentAt(call, row.also)];
      const put: Expression = to ?? { kind: 'text', text: '' };
      return combined(at, [texts, from, put], ([text = HOLE, gone = HOLE, other = HOLE]) =>
        gone === '' ? text : text.replaceAll(gone, other),
      );
    }
    case 'formats':
      return formatted(at, first(), call, row);
    case 'begins':
      // A directory alone, whose end nobody knows, may be the beginning of a name beside it.
      return distinct(fold(at, first()).map((value) => (value?.endsWith(HOLE) === false ? value + HOLE : HOLE)));
    case 'parent':
      return fold(at, first()).map((value) => parentPath(value ?? HOLE));
    case 'environment': {
      const key = first();
      const names = key === undefined ? [undefined] : fold(at, key);
      const fallback = argumentAt(call, row.also);
      const values = names.flatMap((name) =>
        name === undefined ? [undefined] : name.includes(HOLE) ? UNKNOWN : variable(at, name),
      );
      return values.includes(undefined) && fallback !== undefined
        ? distinct([...values.filter((value) => value !== undefined), ...fold(at, fallback)])
        : values;
    }
    case 'option': {
      const flags = fold(at, first()).flatMap((flag) => flag ?? []);
      return optionValue(at, row, call, flags);
    }
    case 'itself':
      return [at.project.argv[0] ?? HOLE];
    case 'home':
      return ['~'];
    case 'temporary': {
      const directories = row.at.length === 0 ? [undefined] : fold(at, first() ?? { kind: 'text', text: '' });
      return distinct(directories.map((each) => joinedPaths([each || '/tmp', HOLE])));
    }
    case 'here':
      return [at.project.directory ?? HOLE];
    case 'file':
      return [at.file.place];
    case 'directory':
      return [directoryOf(at)];
    case 'makes':
    case 'writes':
    case 'fills':
    case 'listens':
    case 'starts':
    case 'rights':
    case 'differs':
    case 'goes':
    case 'launches':
    case 'nothing':
    case 'variables':
    case 'parents':
      return undefined;
  }
};

/** `"%s/x" % a`, `"{}/x".format(a)`: a hole of the text is the argument at its place. */
const formatted = (at: Fold, pattern: Expression | undefined, call: Called, row: Call): readonly Value[] => {
  const args = call.args
    .slice(row.at.includes('receiver') ? 0 : 1)
    .flatMap(({ value }) => (value.kind === 'list' ? value.items : [value]));
  return distinct(
    fold(at, pattern).flatMap((text = HOLE) => {
      const pieces = text.split(PLACE);
      const parts = pieces.flatMap((piece, place): readonly Expression[] =>
        place === 0
          ? [{ kind: 'text', text: piece }]
          : [args[place - 1] ?? { kind: 'unknown' }, { kind: 'text', text: piece }],
      );
      return combined(at, parts, (all) => all.join(''));
    }),
  );
};

const PLACE = /%[-+0-9.]{0,8}[a-zA-Z]|\{[^{}]{0,40}\}/;

/** What the calls of its function give it. */
const foldParameter = (at: Fold, { of, name, at: place, fallback }: Parameter): readonly Value[] => {
  const callers = at.project.callsTo(of);
  if (callers.length === 0 || callers.length > MOST_CALLERS) return UNKNOWN;
  return distinct(
    callers.flatMap(({ file, call }) => {
      const given = argumentAt(call, [name, `${place}`]) ?? fallback;
      return fold({ ...at, file }, given);
    }),
  );
};
