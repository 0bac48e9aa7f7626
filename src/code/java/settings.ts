import type { Tree } from '../../image/files/node.js';
import { type Property as Row, properties as rows } from '../../knowledge/properties.js';
import { isWithin, lastPart } from '../../text/path.js';
import { HOLE } from '../fold.js';
import { portIn, writeTo } from '../judge.js';
import type { SettingsEffects, Write } from '../model.js';
import type { Project } from '../project.js';
import { effects as say } from '../sentences.js';
import { type Log, logsIn } from './logs.js';
import { filled } from './placeholders.js';
import { type Property, propertiesIn, uniform } from './properties.js';

/** A file of settings, as it is shown. */
type Settings = { readonly text: string; readonly path: string };

/**
 * What the files of settings of a program of Java make it do: ports, logs, and data bases that lie in files. Every profile
 * counts, for a run may name any. `directories`: those of its modules, all where they are not known. `beside`: the files
 * of the image, where some may lie beside the program.
 */
export const javaSettings = (
  tree: Tree,
  beside: Tree,
  project: Project,
  directories: readonly string[] | undefined,
): SettingsEffects => {
  const unread: string[] = [];
  const files = new Map<string, Settings>();
  const add = (from: Tree, place: string): void => {
    const content = from.content(place);
    if (content === undefined || content.from !== 'context') return;
    const path = content.path.replace(/^\//, '');
    if (content.text !== undefined) files.set(path, { text: content.text, path });
    else if (isNamed(path)) unread.push(say.missing(path, lastPart(project.argv[0] ?? '')));
  };
  for (const place of tree.brought((path) => RESOURCES.test(path)))
    if (directories === undefined || directories.some((each) => isWithin(place, each))) add(tree, place);
  for (const place of beside.brought((path) => isNamed(path) && !path.includes('/src/'))) add(beside, place);
  const told: Property[] = [];
  const logs: Log[] = [];
  for (const { path, text } of files.values()) {
    const found = path.endsWith('.xml') ? undefined : propertiesIn(path, text);
    if (found !== undefined) told.push(...found);
    else if (!path.endsWith('.xml') && isNamed(path)) unread.push(say.badSettings(path));
    logs.push(...logsIn(path, text, found ?? []));
  }
  const named = namesIn(project, told);
  const ofRows = rows().map((row) => effectsOf(row, project, told, named));
  return {
    writes: [
      ...ofRows.flatMap(({ writes }) => writes),
      ...addressWrites(project, told, named),
      ...logs.flatMap((each) => logWrites(project, each, named)),
    ],
    listens: ofRows.flatMap(({ listens }) => listens),
    unread,
  };
};

const RESOURCES = /\/src\/main\/resources\/(?:[^\n]*\/)?[^/\n]{1,200}\.(?:properties|ya?ml|xml)$/;

/** A file that a framework looks for. Source: documentation: Spring Boot 3.4, Externalized Configuration. */
const isNamed = (path: string): boolean =>
  /^(?:(?:application|bootstrap)(?:-[\w-]{1,60})?\.(?:properties|ya?ml)|(?:logback|log4j2?)[\w.-]{0,60}\.(?:xml|properties|ya?ml))$/.test(
    lastPart(path),
  );

type Named = (name: string) => string | undefined | null;

/** What a placeholder stands for: what the container or the command line says, or a setting that has one value. */
const namesIn = (project: Project, told: readonly Property[]): Named => {
  const values = new Map<string, string | null>(SYSTEM);
  for (const { name, value } of told) {
    const before = values.get(name);
    values.set(name, before === undefined || before === value ? value : null);
  }
  return (name) => {
    const over = overriding(project, uniform(name));
    const set = over === undefined ? project.variable(name) : over;
    return set === undefined ? values.get(uniform(name)) : set;
  };
};

/** Properties of the machine that runs it. */
const SYSTEM: ReadonlyMap<string, string> = new Map([
  ['java.io.tmpdir', '/tmp'],
  ['user.dir', '.'],
  ['user.home', '~'],
]);

/** `-Dserver.port=80`, `--server.port=80`, `SERVER_PORT=80`; `null`: something that nobody knows. */
const overriding = ({ argv, variable }: Project, name: string): string | undefined | null => {
  for (const word of argv) {
    const [, key = '', value] = /^(?:-D|--)([^=\n]{1,200})=([^\n]*)$/.exec(word) ?? [];
    if (uniform(key) === name) return value;
  }
  return variable(name.replaceAll('.', '_').toUpperCase());
};

const valueOf = (project: Project, { name, value }: Property, named: Named): string => {
  const over = overriding(project, name);
  return filled(over === undefined ? value : (over ?? HOLE), ':', named);
};

const effectsOf = (
  row: Row,
  project: Project,
  told: readonly Property[],
  named: Named,
): Omit<SettingsEffects, 'unread'> => {
  const enabled = told.find(({ name, value }) => row.when.includes(name) && filled(value, ':', named) !== 'false');
  if (row.when.length > 0 && enabled === undefined) return { writes: [], listens: [] };
  const given = told.filter(({ name }) => row.names.includes(name));
  const all =
    given.length > 0 || row.default === undefined || enabled === undefined
      ? given
      : [{ ...enabled, value: row.default }];
  const below = told.find(({ name }) => row.below.includes(name));
  const base = below === undefined ? undefined : valueOf(project, below, named);
  // Asked of one alone: of many, it would take the square of their number.
  const always = row.always && all.length === 1 && all.every((each) => isInEveryStart(each, told));
  if (row.does !== 'listens')
    return {
      writes: all.flatMap((each) => writesOf(row, project, each, base, valueOf(project, each, named), always)),
      listens: [],
    };
  return { writes: [], listens: all.map((each) => ({ ...placed(each), port: portIn(valueOf(project, each, named)) })) };
};

const writesOf = (
  row: Row,
  project: Project,
  each: Property,
  base: string | undefined,
  value: string,
  always: boolean,
): readonly Write[] => {
  const relative = row.below.length > 0 && !value.startsWith('/');
  if (relative && base === undefined) return [];
  const path = relative ? `${base}/${value}` : value;
  return writeTo(project, path, { ...placed(each), always, kind: row.does === 'file' ? 'file' : 'inside' });
};

/** It stands in the file of all profiles, and no variable may say it. */
const isInEveryStart = ({ file, value }: Property, told: readonly Property[]): boolean =>
  /(?:^|\/)src\/main\/resources\/application\.\w+$/.test(file) &&
  !value.includes('${') &&
  !told.some((each) => each.file === file && /^spring\.(?:config\.activate\.onprofile|profiles)$/.test(each.name));

/** Any setting may be the address of a data base. */
const addressWrites = (project: Project, told: readonly Property[], named: Named): readonly Write[] =>
  told.flatMap((each) => {
    const value = valueOf(project, each, named).replace(REACTIVE, 'jdbc:h2:');
    return IN_A_FILE.test(value) ? writeTo(project, value, { ...placed(each), kind: 'file', opens: true }) : [];
  });

/** Source: documentation: H2 2.3, Database URLs; HSQLDB 2.7, Connection URL; Derby 10.17, JDBC connection URL. */
const IN_A_FILE = /^jdbc:(?:h2|hsqldb|derby|sqlite):/;

/** Source: documentation: R2DBC H2 1.0, URL Connection Factory Discovery. */
const REACTIVE = /^r2dbc:h2:file:(?:\/\/\/)?/;

const logWrites = (project: Project, { file, line, value, local }: Log, named: Named): readonly Write[] => {
  const path = filled(value, ':-', (name) => {
    const spring = LOGGING.get(name);
    return local.get(name.toLowerCase()) ?? (spring === undefined ? undefined : named(spring)) ?? named(name);
  });
  return writeTo(project, path.replace(PATTERN, HOLE), {
    ...placed({ file, line, name: lastPart(file) }),
    kind: 'file',
  });
};

/** `%d{yyyy-MM-dd}`, `%i` */
const PATTERN = /%\w{1,20}(?:\{[^}\n]{0,60}\})?/g;

/** What Spring Boot tells a log of its own settings. Source: documentation: Spring Boot 3.4, Logging, System Properties. */
const LOGGING: ReadonlyMap<string, string> = new Map([
  ['LOG_FILE', 'logging.file.name'],
  ['LOG_PATH', 'logging.file.path'],
]);

const placed = ({ file, line, name }: Pick<Property, 'file' | 'line' | 'name'>) => ({
  file,
  line,
  call: name,
  always: false,
});
