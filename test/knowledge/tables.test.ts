import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { accountToolNamed, accountTools } from '../../src/knowledge/account-tools.js';
import { addOnNamed, addOns } from '../../src/knowledge/add-ons.js';
import { buildSteps, isBuildStep } from '../../src/knowledge/build-steps.js';
import { buildTools, buildToolsNamed, fillsHome } from '../../src/knowledge/build-tools.js';
import { cacheAt, cachesKnown } from '../../src/knowledge/caches.js';
import { commandNamed, commands } from '../../src/knowledge/commands.js';
import { daemonNamed, daemons } from '../../src/knowledge/daemons.js';
import { deployCommands, deployCommandsNamed } from '../../src/knowledge/deploy-commands.js';
import { allDirectives, directivesNamed } from '../../src/knowledge/directives.js';
import {
  directories,
  directoryIn,
  isAddress,
  isClosed,
  isCode,
  isKernel,
  isLibrary,
  isMounted,
  isOfEngine,
  isOpen,
  isRootHome,
  isRoots,
  isRootsOwn,
  isSystem,
  stateAround,
} from '../../src/knowledge/directories.js';
import { directoryKind, directoryNames } from '../../src/knowledge/directory-names.js';
import { engineSocketNamed, engineSockets } from '../../src/knowledge/engine-sockets.js';
import { environmentMakerNamed, environmentMakers } from '../../src/knowledge/environment-makers.js';
import { foreignCheckNamed, foreignChecks } from '../../src/knowledge/foreign-checks.js';
import { frameworks, frameworksIn } from '../../src/knowledge/frameworks.js';
import { hostingNamed, hostings } from '../../src/knowledge/hosting.js';
import { isFamily } from '../../src/knowledge/images/row.js';
import { interpreterTool, interpreterTools } from '../../src/knowledge/interpreters.js';
import { isJobRunner, jobRunners } from '../../src/knowledge/job-runners.js';
import { calls, callsNamed } from '../../src/knowledge/languages.js';
import { PROVENANCE } from '../../src/knowledge/load.js';
import { localWrites, localWritesOf } from '../../src/knowledge/local-writes.js';
import { mountKind, mountNames } from '../../src/knowledge/mounts.js';
import { commonOptions, isOption } from '../../src/knowledge/options.js';
import { outputAt, outputs } from '../../src/knowledge/outputs.js';
import { packageManagerNamed, packageManagers } from '../../src/knowledge/package-managers.js';
import { packageNamed, packages } from '../../src/knowledge/packages.js';
import { platformOfBase, platformOfClient, platforms } from '../../src/knowledge/platforms.js';
import { probeNamed, probesKnown } from '../../src/knowledge/probes.js';
import { programReleases, releaseMade } from '../../src/knowledge/program-releases.js';
import { programNamed, programs } from '../../src/knowledge/programs.js';
import { properties, propertyNamed } from '../../src/knowledge/properties.js';
import { releaseNamed, releases } from '../../src/knowledge/releases.js';
import { repositoryReaderNamed, repositoryReaders } from '../../src/knowledge/repository-readers.js';
import { rootRefusalIn, rootRefusals } from '../../src/knowledge/root-refusals.js';
import { runnerNamed, runners } from '../../src/knowledge/runners.js';
import { type Server, serverIn, serverNamed, servers } from '../../src/knowledge/servers.js';
import { serviceNamed, services } from '../../src/knowledge/services.js';
import { settings } from '../../src/knowledge/settings.js';
import { storageClasses, storageClassNamed } from '../../src/knowledge/storage-classes.js';
import { systemCallNamed, systemCalls } from '../../src/knowledge/system-calls.js';
import { meaningOf, texts } from '../../src/knowledge/texts.js';
import { toolCaches, toolCachesIn } from '../../src/knowledge/tool-caches.js';
import { toolchainNamed, toolchains } from '../../src/knowledge/toolchains.js';
import { variableKind, variables } from '../../src/knowledge/variables.js';

const top = new URL('../..', import.meta.url).pathname;
const knowledge = join(top, 'src/knowledge');

/** Names of things whose row nobody has a source for. The number may only go down. */
const UNVERIFIED = 449;

/** Fields that tell rows of one name apart: they speak of different things. */
const KEYS = [
  'first',
  'verbs',
  'flavour',
  'manager',
  'part',
  'with',
  'since',
  'repositories',
  'families',
  'language',
  'does',
  'default',
];

const ASKED = [
  isSystem,
  isAddress,
  isClosed,
  isMounted,
  isOfEngine,
  isOpen,
  isKernel,
  isRootHome,
  isRoots,
  isRootsOwn,
  isCode,
  isLibrary,
  stateAround,
];

type Row = { readonly [field: string]: unknown };
type File = { readonly table: string; readonly name: string; readonly rows: readonly Row[] };

const tables = readdirSync(knowledge, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'images')
  .map(({ name }) => name);

const files = tables.flatMap((table) =>
  readdirSync(join(knowledge, table))
    .filter((name) => name.endsWith('.json'))
    .map((name): File => ({ table, name, rows: JSON.parse(readFileSync(join(knowledge, table, name), 'utf8')) })),
);

const namesOf = ({ names }: Row): readonly string[] => (Array.isArray(names) ? names.map(String) : []);

/** The rows of the code, and for each table the name of a thing to the row that is found for it. */
const LOOKUPS: Readonly<Record<string, readonly [rows: () => readonly object[], find: (name: string) => unknown]>> = {
  'account-tools': [accountTools, (name) => accountTools().find((row) => accountToolNamed(name, row.flavour) === row)],
  'build-tools': [
    buildTools,
    (name) =>
      buildToolsNamed(name).every((row) => fillsHome([name, ...(row.with[0] ?? '').split(' ')]).includes(row)) ||
      undefined,
  ],
  caches: [cachesKnown, (name) => cacheAt(`/x/${name.replace('*', 'a')}`)],
  commands: [commands, commandNamed],
  daemons: [daemons, daemonNamed],
  directories: [
    directories,
    (path) => {
      const states =
        directories()
          .find(({ names }) => names.includes(path))
          ?.in.keys() ?? [];
      if (![...states].filter(isFamily).every((family) => directoryIn(family, path) !== undefined)) return undefined;
      return ASKED.some((asks) => asks(path)) || undefined;
    },
  ],
  'environment-makers': [environmentMakers, environmentMakerNamed],
  'foreign-checks': [
    foreignChecks,
    (name) => foreignChecks().find((row) => row.tool && foreignCheckNamed(row.tool, name) === row),
  ],
  frameworks: [
    frameworks,
    (name) =>
      frameworks().every((row) => !row.names.includes(name) || found(row.with, name).includes(row)) || undefined,
  ],
  'directory-names': [directoryNames, directoryKind],
  mounts: [mountNames, mountKind],
  options: [
    commonOptions,
    (name) => (['written', 'port', 'root'] as const).some((kind) => isOption(`--${name}`, kind)) || undefined,
  ],
  variables: [variables, (name) => variableKind(name) ?? variableKind(`${name}_X`)],
  'package-managers': [packageManagers, packageManagerNamed],
  'build-steps': [
    buildSteps,
    (name) => buildSteps().find(({ names, commands }) => names.includes(name) && isBuildStep(name, commands)),
  ],
  outputs: [outputs, outputAt],
  'engine-sockets': [engineSockets, engineSocketNamed],
  'storage-classes': [storageClasses, storageClassNamed],
  probes: [probesKnown, probeNamed],
  'system-calls': [systemCalls, systemCallNamed],
  texts: [texts, meaningOf],
  platforms: [
    platforms,
    (name) =>
      platforms().find(
        ({ repositories, clients }) =>
          repositories.every((each) => platformOfBase(each)?.name === name) &&
          clients.every((each) => platformOfClient(['python', '-m', `/usr/bin/${each}`])?.name === name),
      ),
  ],
  'root-refusals': [
    rootRefusals,
    (name) => rootRefusals().find((row) => row.repositories.every((each) => rootRefusalIn(name, each) === row)),
  ],
  properties: [properties, propertyNamed],
  settings: [settings, (name) => settings().find(({ names }) => names.includes(name))],
  'add-ons': [addOns, addOnNamed],
  'deploy-commands': [deployCommands, (name) => deployCommandsNamed(name)[0]],
  hosting: [hostings, hostingNamed],
  directives: [allDirectives, directivesNamed],
  interpreters: [interpreterTools, interpreterTool],
  'job-runners': [jobRunners, (name) => isJobRunner(name) || undefined],
  'local-writes': [
    localWrites,
    (name) =>
      localWrites().find(
        ({ names, commands, with: options }) =>
          names.includes(name) && commands.every((each) => localWritesOf(name, [each, ...options]) !== undefined),
      ),
  ],
  packages: [packages, (name) => packages().some((row) => packageNamed(row.manager, name) === row) || undefined],
  languages: [
    calls,
    (name) =>
      calls().every((row) => !row.names.includes(name) || callsNamed(row.language, name).includes(row)) || undefined,
  ],
  programs: [programs, programNamed],
  'program-releases': [
    programReleases,
    (name) => programReleases().find((row) => releaseMade([name, row.with]) === row),
  ],
  releases: [releases, releaseNamed],
  'repository-readers': [repositoryReaders, repositoryReaderNamed],
  runners: [runners, runnerNamed],
  services: [services, serviceNamed],
  toolchains: [toolchains, toolchainNamed],
  'tool-caches': [
    toolCaches,
    (name) =>
      toolCaches().find(
        (row) => row.names.includes(name) && row.homes.every((home) => toolCachesIn(`/home/x/${home}`).includes(row)),
      ),
  ],
  servers: [
    servers,
    (name) =>
      servers()
        .filter(({ names }) => names.includes(name))
        .every((row) =>
          basesOf(row).every((base) => (row.inherited ? serverIn(base) : serverNamed(name, base)) === row),
        ) || undefined,
  ],
};

/** The images of which a row of a server speaks. */
const basesOf = ({ repositories, families }: Server) => {
  const kinds = families.length > 0 ? families.filter(isFamily) : (['debian'] as const);
  const images = repositories.length > 0 ? repositories : ['docker.io/library/debian'];
  return images.flatMap((image) => kinds.map((family) => ({ image, family })));
};

const found = (args: readonly string[], name: string) =>
  frameworksIn([name, ...args.slice(0, 1)]).map(({ framework }) => framework);

const SOURCE =
  /^(?:[\w.-]+\/[\w.-]+@[0-9a-f]{7,40}:\S+|measured: (?<script>test\/lab\/[\w./-]+)(?: \S.*)?|documentation: \S.*|convention: \S.*)$/;

/** Tables of guesses from what words say; what they hold was read nowhere. */
const CONVENTIONS = ['directory-names', 'mounts', 'options', 'variables'];

const rows = suite('knowledge/tables');

for (const { table, name, rows: given } of files) {
  const path = `${table}/${name}`;
  rows(`${path}: a row has a source and says of which versions it speaks`, () => {
    for (const row of given) {
      const told = JSON.stringify(row);
      if (row.source === null) {
        assert.is(row.verified, false, told);
        continue;
      }
      const script = SOURCE.exec(String(row.source))?.groups?.script;
      assert.match(String(row.source), SOURCE, told);
      assert.ok(CONVENTIONS.includes(table) || !String(row.source).startsWith('convention'), told);
      assert.ok(script === undefined || existsSync(join(top, script)), `${script} is not there`);
      assert.type(row.versions, 'string', told);
      assert.is(row.verified, undefined, told);
    }
  });
  rows(`${path}: rows, and the names in them, are in order`, () => {
    const first = given.map((row) => namesOf(row)[0] ?? '');
    assert.equal(first, first.toSorted());
    for (const row of given) {
      const names = namesOf(row);
      assert.ok(names.length > 0, JSON.stringify(row));
      assert.equal(names, [...new Set(names)].toSorted());
    }
  });
  rows(`${path}: a row stands in one line`, () => {
    const text = readFileSync(join(knowledge, table, name), 'utf8');
    assert.is(text, `[\n${given.map(lineOf).join(',\n')}\n]\n`);
  });
}

/** JSON with a blank behind each comma and colon. */
const lineOf = (row: Row): string => `  ${spaced(row)}`;

const spaced = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${spaced(each)}`);
  return `{${fields.join(', ')}}`;
};

rows('a kind of images is one that is known', () => {
  const named = files.flatMap(({ rows: given }) => given.flatMap(({ families = [] }) => families));
  assert.equal(
    named.filter((family) => !isFamily(String(family))),
    [],
  );
});

rows('what has no source is counted, and gets fewer', () => {
  const unverified = files.flatMap(({ rows: given }) => given.filter(({ source }) => source === null).flatMap(namesOf));
  assert.is(unverified.length, UNVERIFIED, `${unverified.length} names without a source: ${unverified.join(' ')}`);
});

for (const table of tables) {
  const own = files.filter((file) => file.table === table).flatMap((file) => file.rows);
  const [coded = () => [], find] = LOOKUPS[table] ?? [];

  rows(`${table}: no two rows speak of the same thing`, () => {
    const keys = own.flatMap((row) =>
      namesOf(row).map((name) => JSON.stringify([name, ...KEYS.map((key) => row[key])])),
    );
    assert.equal(
      keys.filter((key, at) => keys.indexOf(key) !== at),
      [],
    );
  });

  rows(`${table}: every row is read, and every name is found`, () => {
    assert.is(coded().length, own.length);
    assert.equal(
      own.flatMap(namesOf).filter((name) => find?.(name) === undefined),
      [],
    );
  });

  rows(`${table}: every field is asked for`, () => {
    const fields = new Set(own.flatMap((row) => Object.keys(row)).filter((field) => !PROVENANCE.includes(field)));
    assert.equal(
      [...fields].filter((field) => !isUsed(field)),
      [],
    );
  });
}

const sources = readdirSync(join(top, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .map((name) => readFileSync(join(top, 'src', name), 'utf8'))
  .join('\n')
  // What a field is, and that it is read from the file, is no use of it.
  .replace(/^ *readonly \w+\??:.*$|^ *\w+: (?:row|fields)\.\w+\(.*$/gm, '');

/** Whether some code takes a field out of a row. */
const isUsed = (field: string): boolean => new RegExp(`\\.${field}\\b|[{,(] ?${field}\\b|'${field}'`).test(sources);

rows.run();
