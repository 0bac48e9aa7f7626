import { tagOf } from '../../src/knowledge/images/tag.js';
import { releaseNamed } from '../../src/knowledge/releases.js';
import { readImage, type Said } from './official-images.js';
import { releasesOf } from './release-runs.js';

/**
 * `npx tsx test/lab/propose-rows.ts GITROOT IMAGE...`: rows for official images, a line of JSON each, from the
 * Dockerfiles of all tags that they ever had. What differs between the tags of a row is left out of it. Lines that begin
 * with a star say what no row could hold: somebody has to read it.
 */
const main = ([root = '.', ...images]: readonly string[]): void => {
  for (const image of images) for (const line of rowsOf(image, readImage(root, image))) console.log(line);
};

type Told = Said & {
  readonly tag: string;
  readonly line: string;
  readonly named: boolean;
  /** Its account tools are not those of its release. */
  readonly odd: boolean;
  readonly slim: boolean;
};

/** From so many major versions on, a major version is what others call a minor one. */
const MANY = 8;

const rowsOf = (image: string, tags: ReadonlyMap<string, Said | undefined>): readonly string[] => {
  const majors = new Set([...tags.keys()].flatMap((tag) => tagOf(tag).version?.[0] ?? []));
  const parts = majors.size >= MANY ? 1 : 2;
  const told = [...tags].flatMap(([tag, said]): readonly Told[] => {
    if (said?.family === undefined || said.verdict === 'unknown' || said.verdict === 'invalid') return [];
    const { version, release } = tagOf(tag);
    const line = version === undefined ? '' : version.slice(0, parts).join('.');
    const odd =
      said.tools !== undefined && said.tools !== releaseNamed(said.release ?? '')?.tools && said.family === 'debian';
    return [{ ...said, tag, line, named: release !== undefined, odd, slim: /(?:^|-)slim/.test(tag) }];
  });
  const families = [...new Set(told.map(({ family }) => family ?? ''))].sort(
    (a, b) => Number(isDefault(told, b)) - Number(isDefault(told, a)),
  );
  const notes =
    told.length === tags.size ? [] : [`* ${image}: ${tags.size - told.length} of ${tags.size} tags not read`];
  return [
    ...notes,
    ...families.flatMap((family) => {
      const own = told.filter((each) => each.family === family);
      const split = new Set(own.map(({ odd }) => odd)).size > 1 && own.some(({ slim }) => slim);
      if (!split) return rowsOfFamily(image, family, told, own);
      const [slim, full] = [own.filter((each) => each.slim), own.filter((each) => !each.slim)];
      return [...rowsOfFamily(image, family, told, slim, '(?:^|-)slim'), ...rowsOfFamily(image, family, told, full)];
    }),
  ];
};

const isDefault = (told: readonly Told[], family: string): boolean =>
  told.some((each) => each.tag === 'latest' && each.family === family);

/** Runs of versions that say the same, newest first. */
const rowsOfFamily = (
  image: string,
  family: string,
  all: readonly Told[],
  given: readonly Told[],
  tag?: string,
): readonly string[] => {
  const told = given.filter((each) => !isEarly(each, given));
  const lines = [
    ...new Set(told.filter(({ line }) => line.includes('.') || !hasMinor(told, line)).map(({ line }) => line)),
  ]
    .filter((line) => line !== '')
    .sort(byVersion);
  const floating = told.filter(({ line }) => line === '' || !lines.includes(line));
  const runs: { lines: string[]; told: Told[]; key: string }[] = [];
  const trouble: string[] = [];
  for (const line of lines) {
    const own = told.filter((each) => each.line === line);
    const users = new Set(own.map(({ user }) => user));
    if (users.size > 1) {
      trouble.push(
        `* ${image} ${family} ${line}: ${[...users].map((user) => `"${user}" ${own.filter((each) => each.user === user).length} (${own.find((each) => each.user === user)?.tag})`).join(', ')}`,
      );
      continue;
    }
    const key = `${keyOf(own)} ${own.every(({ named }) => named)}`;
    const rival = all.find((each) => each.family !== family && each.line === line && !each.named);
    if (rival !== undefined && own.some(({ named }) => !named) && tag === undefined)
      trouble.push(
        `* ${image} ${line}: ${own.find(({ named }) => !named)?.tag} is ${family}, ${rival.tag} is ${rival.family}`,
      );
    const last = runs.at(-1);
    if (last?.key === key) {
      last.lines.push(line);
      last.told.push(...own);
    } else runs.push({ lines: [line], told: own, key });
  }
  const [newest] = runs;
  if (newest === undefined && floating.length > 0) runs.push({ lines: [], told: floating, key: '' });
  else newest?.told.push(...floating.filter(({ user }) => user === newest.told[0]?.user));
  return [...trouble, ...runs.map((run, at) => rowOf(image, family, run, at, all, tag))];
};

/** A release before the first of its line, which says another user than all that came later. */
const isEarly = ({ tag, line, user }: Told, all: readonly Told[]): boolean =>
  /dev|rc|alpha|beta|-M\d|milestone|-ea/.test(tag) &&
  all.filter((each) => each.line === line && each.user !== user).length > 10;

const hasMinor = (told: readonly Told[], major: string): boolean =>
  told.some(({ line }) => line.startsWith(`${major}.`));

const byVersion = (a: string, b: string): number => {
  const [x = 0, y = 0] = a.split('.').map(Number);
  const [v = 0, w = 0] = b.split('.').map(Number);
  return v - x || w - y;
};

/** What makes a row of its own. */
const keyOf = (told: readonly Told[]): string => {
  const { user, uid, gid } = told[0] ?? {};
  return JSON.stringify([user, uid, gid, told.at(-1)?.drops !== undefined, namesOf(told)]);
};

const namesOf = (told: readonly Told[]): string =>
  common(told)
    .map(({ name, uid }) => `${name}:${uid}`)
    .join(' ');

/** The accounts that all have, with the ids that all give them. */
const common = (told: readonly Told[]): Said['accounts'] => {
  const [first, ...others] = told;
  return (first?.accounts ?? []).flatMap((account) => {
    const same = others.map(({ accounts }) => accounts.find(({ name }) => name === account.name));
    if (same.some((each) => each === undefined)) return [];
    const agreed = <Key extends 'uid' | 'gid' | 'home'>(key: Key) =>
      same.every((each) => each?.[key] === account[key]) ? account[key] : undefined;
    return [
      {
        name: account.name,
        uid: agreed('uid'),
        gid: agreed('gid'),
        ...(agreed('home') ? { home: agreed('home') ?? '' } : {}),
      },
    ];
  });
};

const rowOf = (
  image: string,
  family: string,
  { lines, told }: { readonly lines: readonly string[]; readonly told: readonly Told[] },
  at: number,
  all: readonly Told[],
  tag: string | undefined,
): string => {
  const newest = told.toSorted((a, b) => (a.built.date < b.built.date ? 1 : -1))[0];
  const accounts = common(told);
  const named = told.every((each) => each.named) && family !== 'scratch' && family !== 'distroless';
  const tools = new Set(told.map((each) => each.tools));
  const usual = told.every(({ odd }) => !odd) ? [...tools][0] : undefined;
  const drops = newest?.drops;
  const service = accounts.find(
    ({ name, uid }) => uid !== 0 && (name === newest?.service || name === newest?.user.split(':')[0]),
  );
  const ports = [...new Set(told.flatMap((each) => each.ports.map(Number.parseFloat)))].filter(
    (port) => port > 0 && port < 1024,
  );
  const start = [...(newest?.entrypoint ?? []), ...(newest?.cmd ?? [])].join(' ');
  const row = {
    id: `${image}#${family}${tag === undefined ? '' : '-slim'}${lines.length > 0 ? `-${lines.at(-1)}` : ''}${at === 0 ? '+' : ''}`,
    image: `docker.io/library/${image}`,
    ...(tag === undefined ? {} : { tag }),
    covers: lines.length > 0 ? rangesOf(lines, all) : 'all',
    ...(named ? { named: true } : {}),
    ...toldReleases(told, family, tag),
    family,
    ...(newest?.user ? { user: newest.user, uid: newest.uid ?? null, gid: newest.gid ?? null } : {}),
    ...(accounts.length > 0
      ? {
          accounts: accounts
            .map(({ name, uid, gid, home }) => [name, uid ?? '', gid ?? '', ...(home ? [home] : [])].join(':'))
            .join(' '),
        }
      : {}),
    // Of those that only some tags have the row says nothing, and so it cannot say that nobody else is there.
    ...(told.every((each) => each.complete && each.accounts.length === accounts.length)
      ? { accountsComplete: true }
      : {}),
    ...(service === undefined ? {} : { serviceAccount: service.name }),
    ...environmentOf(told),
    ...(tools.size === 1 && [...tools][0] !== usual && family !== 'alpine' ? { accountTools: [...tools][0] } : {}),
    ...(start === ''
      ? {}
      : { startsService: !/^(?:\/bin\/)?(?:ba|a|da)?sh(?: -c)?$|docker-entrypoint\.sh (?:ba)?sh$/.test(start) }),
    ...(drops === undefined ? {} : { stepsDownWith: drops, rootByDesign: true }),
    ...(ports.length > 0 ? { privilegedPorts: ports.sort((a, b) => a - b) } : {}),
    SAMPLE: told.find((each) => each.built === newest?.built)?.tag,
    START: start,
    BASE: newest?.base,
    VOLUMES: newest?.volumes.join(' '),
    CHOWNS: newest?.chowns,
    source: [
      `${newest?.built.repository}@${newest?.built.commit.slice(0, 10)} (${newest?.built.date}): ${newest?.built.directory}/${newest?.built.file}`,
    ],
    asOf: newest?.built.date,
  };
  return JSON.stringify(row);
};

/** `1.5 - 2.3`: no version of another row lies in between. */
const rangesOf = (lines: readonly string[], all: readonly Told[]): string => {
  const others = [...new Set(all.map(({ line }) => line))]
    .filter((line) => line.includes('.') || !hasMinor(all, line))
    .sort(byVersion);
  const ranges: string[][] = [];
  for (const line of lines) {
    const previous = ranges.at(-1)?.at(-1);
    const gap = previous === undefined || others.slice(others.indexOf(previous) + 1, others.indexOf(line)).length > 0;
    if (gap) ranges.push([line]);
    else ranges.at(-1)?.push(line);
  }
  return ranges.map((range) => (range.length === 1 ? range[0] : `${range.at(-1)} - ${range[0]}`)).join(', ');
};

/** The release of tags that name none. */
const toldReleases = (
  told: readonly Told[],
  family: string,
  tag: string | undefined,
): { readonly releases?: string } => {
  const releases = releasesOf(told, { tag, family });
  return releases === '' ? {} : { releases };
};

const environmentOf = (told: readonly Told[]): { readonly env?: string } => {
  const maps = told.map(({ env }) => env);
  if (maps.some((env) => env === undefined)) return {};
  const names = [...new Set(maps.flatMap((env) => [...(env?.keys() ?? [])]))];
  const words = names.map((name) => {
    const values = new Set(maps.map((env) => env?.get(name) ?? null));
    const [value] = values;
    return values.size === 1 && value !== null && value !== undefined && !/\s/.test(value) ? `${name}=${value}` : name;
  });
  return {
    env: [...words.filter((word) => word.includes('=')), ...words.filter((word) => !word.includes('=')).sort()].join(
      ' ',
    ),
  };
};

main(process.argv.slice(2));
