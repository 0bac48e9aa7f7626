import { type Call, callsNamed } from '../knowledge/languages.js';
import { normalised } from '../text/path.js';
import { lineStarts, positionAt } from '../text/span.js';
import { fileOfAddress } from './address.js';
import { argumentAt, withFields } from './arguments.js';
import { HOLE, valuesOf } from './fold.js';
import { joinedPaths } from './fold-paths.js';
import type { Called, Effect, Effects, Expression, Write } from './model.js';
import type { File, Project } from './project.js';
import { canonical, OWN } from './resolve.js';

/** What has been found so far. */
export type Draft = { readonly [Kind in keyof Effects]: Effects[Kind][number][] };

/** What the calls of one file do. */
export const judge = (project: Project, file: File, draft: Draft): void => {
  const starts = lineStarts(file.text);
  for (const each of file.unit().calls) {
    const call = withFields(file.unit(), each);
    const name = canonical(project, file, call.callee);
    const rows = rowsFor(project, file, call, name);
    for (const row of rows) {
      const line = file.inline ? undefined : positionAt(starts, call.from).line;
      const last = call.callee.kind === 'member' ? call.callee.name : (name ?? '');
      const always = project.always(file, call.from);
      add(project, file, row, call, { file: file.path, line, call: shortName(name, last), always }, draft);
    }
  }
};

/** `os.makedirs`; of a method of something unknown its own name alone. */
const shortName = (name: string | undefined, last: string): string =>
  name === undefined || name.startsWith(OWN) || name.length > 60 ? last : name;

/** The rows of the whole name, else those of its last part. What is the project's own has none of its name. */
const rowsFor = (project: Project, file: File, { callee }: Called, name: string | undefined): readonly Call[] => {
  const { language } = project;
  const whole = name === undefined || name.startsWith(OWN) ? [] : callsNamed(language, name);
  const rows = whole.length > 0 || callee.kind !== 'member' ? whole : lastRows(project, file, callee.name, name);
  const found = rows.length > 0 ? rows : staticRows(project, file, callee);
  return found.filter((row) => row.with.length === 0 || row.with.some((module) => uses(project, file, module)));
};

/** `using static System.IO.File;`: its methods need not name it. */
const staticRows = ({ language }: Project, file: File, callee: Expression): readonly Call[] => {
  if (language !== 'csharp' || callee.kind !== 'name') return [];
  return [...file.unit().modules].flatMap((module) =>
    callsNamed(language, `${module.slice(module.lastIndexOf('.') + 1)}.${callee.name}`),
  );
};

/** What launches is something of another's module: one's own is read, and of what is not known nothing is told. */
const lastRows = ({ language }: Project, file: File, last: string, name: string | undefined): readonly Call[] => {
  const foreign = name !== undefined && !name.startsWith(OWN) && isImported(file, name);
  return callsNamed(language, `.${last}`).filter(({ does }) => does !== 'launches' || foreign);
};

/** Modules of Go's own have no dot before their first slash. */
const isImported = (file: File, name: string): boolean => {
  const first = name.split('.')[0] ?? '';
  if (file.unit().language === 'go' && !(name.split('/')[0] ?? '').includes('.')) return false;
  return [...file.unit().modules].some(
    (module) => module === first || module.startsWith(`${first}.`) || name.startsWith(`${module}.`),
  );
};

const uses = (project: Project, file: File, module: string): boolean =>
  usesEverywhere(project, file, module) ||
  [...file.unit().modules].some(
    (each) => each === module || each.startsWith(`${module}.`) || each.startsWith(`${module}/`),
  );

/** In C# a name may stand with its module, and a `global using` counts for all files. */
const usesEverywhere = ({ language, files }: Project, { text }: File, module: string): boolean =>
  language === 'csharp' &&
  (text.includes(`${module}.`) ||
    files.some((file) => FOR_ALL.test(file.text) && file.text.includes(`using ${module}`)));

const FOR_ALL = /\bglobal using\b/;

const add = (project: Project, file: File, row: Call, call: Called, effect: Effect, draft: Draft): void => {
  switch (row.does) {
    case 'makes':
    case 'writes':
    case 'fills':
      if (row.home && argumentAt(call, row.at) === undefined)
        draft.writes.push({ ...effect, path: '~', kind: 'inside' });
      else draft.writes.push(...writesOf(project, file, row, call, effect));
      return;
    case 'listens':
      for (const path of socketsOf(project, file, row, call))
        draft.writes.push(...writeTo(project, path, { ...effect, kind: 'file' }));
      for (const port of portsOf(project, file, row, call)) draft.listens.push({ ...effect, port });
      return;
    case 'starts': {
      const program = argumentAt(call, row.at.length === 0 ? ['0'] : row.at);
      const [first] = program?.kind === 'list' ? program.items : [program];
      for (const value of first === undefined ? [HOLE] : valuesOf(project, file, first))
        draft.processes.push({ ...effect, program: programIn(value) });
      return;
    }
    case 'rights':
      draft.rights.push(effect);
      return;
    case 'goes': {
      const argument = argumentAt(call, row.at.length === 0 ? ['0'] : row.at);
      const values = argument === undefined ? [HOLE] : valuesOf(project, file, argument);
      draft.goes.push(...values.map((value) => joinedPaths([project.directory ?? HOLE, value ?? HOLE])));
      return;
    }
    case 'differs':
      draft.differs.push(effect);
      return;
    case 'launches':
      draft.launches.push(effect);
      return;
    case 'nothing':
    case 'joins':
    case 'appends':
    case 'resolves':
    case 'same':
    case 'otherwise':
    case 'formats':
    case 'replaces':
    case 'parent':
    case 'parents':
    case 'environment':
    case 'variables':
    case 'settings':
    case 'option':
    case 'itself':
    case 'home':
    case 'temporary':
    case 'here':
    case 'file':
    case 'directory':
      return;
  }
};

const writesOf = (project: Project, file: File, row: Call, call: Called, effect: Effect): readonly Write[] => {
  if (!opensForWriting(project, file, row, call)) return [];
  const kind = row.does === 'writes' ? 'file' : row.does === 'fills' ? 'inside' : 'directory';
  const begins = callsNamed(project.language, row.names[0] ?? '').some(({ does }) => does === 'begins');
  const behind = (value: string) => (begins ? (value.endsWith(HOLE) ? HOLE : value + HOLE) : value);
  return [row.at.length === 0 ? ['0'] : row.at, row.also].flatMap((at, which): readonly Write[] => {
    const argument: Expression | undefined = argumentAt(call, at);
    const named = argument === undefined && which === 0 && isNamedElse(project, call);
    if (at.length === 0 || (argument === undefined && !named && (which > 0 || row.default === undefined))) return [];
    const values = named ? [HOLE] : argument === undefined ? [row.default] : valuesOf(project, file, argument);
    // Of several values one is taken.
    const always = effect.always && values.length === 1 && row.sure !== 'never';
    const found: Omit<Write, 'path'> = { ...effect, always, kind, ...(row.sure === 'absent' ? { opens: true } : {}) };
    const writes = values.flatMap((value) => writeTo(project, value === undefined ? value : behind(value), found));
    return row.address ? writes.filter(({ path }) => path !== undefined) : writes;
  });
};

/** An argument of C# may have a name instead of its place, and nobody says which. */
const isNamedElse = ({ language }: Project, { args }: Called): boolean =>
  language === 'csharp' && args.some(({ name }) => name !== undefined);

/** The mode says so, or nobody can say that it does not. */
const opensForWriting = (project: Project, file: File, { mode, writing }: Call, call: Called): boolean => {
  if (mode.length === 0) return true;
  if (mode.includes('chain')) return chainOf(call).some((name) => writing.includes(name));
  const argument = argumentAt(call, mode);
  if (argument === undefined) return writing.includes('none') || isNamedElse(project, call);
  const names = namesIn(argument);
  if (names.some((name) => writing.includes(name))) return true;
  const values = valuesOf(project, file, argument);
  return names.length > 1
    ? false
    : values.some(
        (value) => value === undefined || value.includes(HOLE) || writing.some((each) => value.includes(each)),
      );
};

/** The methods that were called before the last: `create`, `write` of `new().create(true).write(true).open(p)`. */
const chainOf = (call: Called): readonly string[] => {
  const names: string[] = [];
  let at: Expression = call.callee;
  while (at.kind === 'member' && at.of.kind === 'call') {
    at = at.of.callee;
    if (at.kind === 'member') names.push(at.name);
  }
  return names;
};

/** The names of an expression such as `os.O_CREATE | os.O_RDWR`. */
const namesIn = (expression: Expression): readonly string[] => {
  if (expression.kind === 'member') return ['', expression.name];
  return expression.kind === 'list' ? expression.items.flatMap(namesIn) : [];
};

/** Where a value leads from the directory that the program is started in; none for what is no file. */
export const writeTo = (
  { directory }: Project,
  value: string | undefined,
  write: Omit<Write, 'path'>,
): readonly Write[] => {
  const path = value === undefined ? HOLE : fileOfAddress(value);
  if (path === undefined) return [];
  const whole =
    path.startsWith('/') || path.startsWith('~') || path.startsWith(HOLE)
      ? path
      : directory === undefined
        ? HOLE
        : `${directory}/${path}`;
  if (whole.startsWith(HOLE)) return [{ ...write, path: undefined }];
  const hole = whole.indexOf(HOLE);
  const known = hole === -1 ? whole : whole.slice(0, whole.lastIndexOf('/', hole));
  const settled = known.startsWith('~') ? known : normalised(known);
  if (hole === -1) return [{ ...write, path: settled }];
  // mkdir may find there what nobody knows the name of.
  return [{ ...write, path: settled, kind: 'inside', always: write.always && write.kind !== 'directory' }];
};

/** `80`, `":80"`, `"0.0.0.0:80"`, `("", 80)`, `{ port: 80 }`. */
const portsOf = (project: Project, file: File, row: Call, call: Called): readonly (number | undefined)[] => {
  const argument = argumentAt(call, row.at.length === 0 ? ['0'] : row.at);
  if (argumentAt(call, row.also) !== undefined) return [];
  if (argument === undefined && isNamedElse(project, call)) return [undefined];
  if (argument === undefined) return row.default === undefined ? [] : [Number(row.default)];
  const values = valuesOf(project, file, portField(argument) ?? argument);
  return values.filter(isNoSocket).map((value) => portIn(value ?? ''));
};

/** The port at the end of an address. */
export const portIn = (address: string): number | undefined => {
  const digits = /(?:^|:)(\d{1,5})\/?$/.exec(address)?.[1];
  return digits === undefined ? undefined : Number(digits);
};

/** A socket in the file system is made where its path says. */
const socketsOf = (project: Project, file: File, row: Call, call: Called): readonly (string | undefined)[] => {
  const argument = argumentAt(call, row.at.length === 0 ? ['0'] : row.at);
  const values = argument === undefined ? [] : valuesOf(project, file, argument);
  const socket = argumentAt(call, row.also);
  return [
    ...values.filter((value) => !isNoSocket(value)),
    ...(socket === undefined ? [] : valuesOf(project, file, socket)),
  ];
};

const isNoSocket = (value: string | undefined): boolean => value?.startsWith('/') !== true;

const portField = (argument: Expression): Expression | undefined => {
  if (argument.kind === 'list') return argument.items.at(-1);
  return argument.kind === 'fields' ? argument.fields.get('port') : argument;
};

const programIn = (value: string | undefined): string | undefined => {
  const first = value?.trim().split(/\s+/)[0] ?? '';
  return first === '' || first.includes(HOLE) ? undefined : first;
};
