import type { Source } from '../dockerfile/model.js';
import type { SaidBuild } from '../image/builds.js';
import type { OwnCommand } from '../image/run-facts.js';
import { environmentGiven, type Given, portsGiven } from '../image/run-values.js';
import { tagOf } from '../image/short-name.js';
import { type Hosting, hostingNamed } from '../knowledge/hosting.js';
import { partsOf } from '../manifests/commands.js';
import { joinPath } from '../manifests/compose-file.js';
import { bareName } from '../manifests/join.js';
import { readDocuments } from '../manifests/read.js';
import { tomlMap } from '../manifests/toml.js';
import { type MapValue, textOf, type Value } from '../manifests/tree.js';
import { plainJson } from '../text/jsonc.js';
import { normalised } from '../text/path.js';
import { NOTHING } from './others.js';
import { startedFrom } from './places.js';
import { startWith } from './run-command.js';
import { saidBy } from './script.js';
import { type Sheet, takeRuns } from './sheet.js';

/** So many services of one file are looked at, and so many values of one key. */
const MOST_SERVICES = 100;
const MOST = 50;

/** The images that a file has a platform build, and how it runs them or others. */
export const hostedBuilds = (sheet: Sheet): readonly SaidBuild[] => {
  const hosting = hostingNamed(sheet.path);
  if (hosting === undefined) return [];
  return documentsOf(sheet).flatMap((document) => {
    const lists = hosting.services.flatMap((key) => valuesAt(document, key));
    const services = hosting.services.length === 0 ? [document] : lists;
    return services.slice(0, MOST_SERVICES).flatMap((service) => builtBy(hosting, service, sheet));
  });
};

const documentsOf = ({ path, text }: Source): readonly MapValue[] => {
  if (path.endsWith('.toml')) return [tomlMap(text)];
  const documents = readDocuments(path, /\.ya?ml$/.test(path) ? text : plainJson(text));
  return (Array.isArray(documents) ? documents : []).filter((each): each is MapValue => each.kind === 'map');
};

const builtBy = (hosting: Hosting, service: Value, sheet: Sheet): readonly SaidBuild[] => {
  const first = (keys: readonly string[]) => textsAt(service, keys)[0];
  if (hosting.foreign.some((key) => valuesAt(service, key).length > 0)) return [];
  const [file, image, directory = '.'] = [first(hosting.file), first(hosting.image), first(hosting.directory)];
  const name = (service.kind === 'map' ? textOf(service, 'name') : undefined) ?? hosting.of;
  const isBuilt = file !== undefined || image === undefined;
  const asked = hosting.asked.flatMap((key) => textsAt(service, [key]));
  if (isBuilt && file === undefined && hosting.asked.length > 0 && !asked.some((each) => hosting.built.includes(each)))
    return [];
  // Nobody else means it: no image can be called so.
  const called = `${name} of ${hosting.of}`;
  const own = { image: isBuilt ? called : bareName(image), tag: isBuilt ? undefined : tagOf(image) };
  takeRuns(
    sheet,
    factsOf(hosting, service).map(({ at, ...fact }) => ({
      ...own,
      fact: { ...fact, file: sheet.path, line: sheet.lineOf(at), service: name, target: undefined },
    })),
  );
  if (!isBuilt) return [];
  const [context, target] = [first(hosting.context) ?? '.', first(hosting.target)];
  const build = { ...NOTHING, context, file: file ?? `${context}/${DOCKERFILE}`, target, name, image: called };
  const bases = startedFrom(sheet.ground, 2).map((base) => joinPath(base, directory));
  return saidBy(build, { file: sheet.path, ground: sheet.ground, name }, bases, sheet.lineOf(service));
};

const DOCKERFILE = 'Dockerfile';

type Found = Given & { readonly at: Value };

const factsOf = (hosting: Hosting, service: Value): readonly Found[] => {
  const scalars = (keys: readonly string[]) => keys.flatMap((key) => valuesAt(service, key)).slice(0, MOST);
  const disks = scalars(hosting.disk).flatMap((at): readonly Found[] =>
    at.kind === 'scalar' && at.text.startsWith('/')
      ? [{ at, kind: 'volume', what: hosting.of, path: normalised(at.text) }]
      : [],
  );
  const processes = scalars(hosting.process);
  const starts = [...scalars(hosting.command), ...processes].flatMap((at): readonly Found[] =>
    at.kind === 'scalar' && at.text.trim() !== ''
      ? [{ ...startWith(true), at, command: commandIn(at.text, hosting) }]
      : [],
  );
  const ports = scalars(hosting.port);
  const variables = scalars(hosting.variables);
  return [
    ...disks,
    ...(processes.length > 0 ? [] : [{ ...startWith(false), at: service }]),
    ...starts,
    ...given(ports, portsGiven(ports.flatMap((at) => (at.kind === 'scalar' ? [at.text] : [])))),
    ...given(variables, environmentGiven(variables.flatMap(pairsIn))),
  ];
};

const given = ([at]: readonly Value[], facts: readonly Given[]): readonly Found[] =>
  at === undefined ? [] : facts.map((fact) => ({ ...fact, at }));

/** A map of variables, or one of a list of them, with its name as a value. */
const pairsIn = (value: Value): readonly (readonly [string, string | undefined])[] => {
  if (value.kind !== 'map') return [];
  const name = textOf(value, 'key');
  if (name !== undefined) return [[name, textOf(value, 'value')]];
  return value.pairs
    .slice(0, MOST)
    .flatMap((pair) => (pair.value.kind === 'scalar' ? [[pair.key, pair.value.text] as const] : []));
};

/** What needs a shell gets one; without, an operator is a word like any other. */
const commandIn = (text: string, { entry }: Hosting): OwnCommand => {
  const words = /[|&;<>$`]/.test(text) ? ['/bin/sh', '-c', text] : partsOf(text);
  return {
    entrypoint: entry ? [] : undefined,
    command: words.map((word) => ({ text: word, known: true })),
    directory: undefined,
    asImage: true,
    mounts: [],
  };
};

const textsAt = (value: Value, keys: readonly string[]): readonly string[] =>
  keys.flatMap((key) => valuesAt(value, key)).flatMap((each) => (each.kind === 'scalar' ? [each.text] : []));

/** The values below a key, whose parts dots part: items of lists each for itself, and `*` for any key. */
const valuesAt = (value: Value, key: string): readonly Value[] => {
  let found: readonly Value[] = [value];
  for (const part of key.split('.')) {
    found = found
      .flatMap(itemsIn)
      .flatMap((each) => (each.kind === 'map' ? each.pairs.filter((pair) => part === '*' || pair.key === part) : []))
      .map((pair) => pair.value)
      .slice(0, MOST * MOST);
  }
  return found.flatMap(itemsIn);
};

const itemsIn = (value: Value): readonly Value[] => (value.kind === 'list' ? value.items : [value]);
