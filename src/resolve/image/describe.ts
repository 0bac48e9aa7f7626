import { whoIs } from '../../image/evidence.js';
import { describe as say } from '../sentences.js';
import type { Judged, Place } from './judged.js';

/** What the Dockerfile of an image says of it; `undefined` for what it does not tell. */
export type Said = { readonly path: string; readonly verdict: string; readonly user: string | undefined };

/** What is wrong with an image, a sentence each; none: it starts as somebody else than root, and runs. */
export const faultsOf = ({ who, programs, user }: Judged, said: Said | undefined): readonly string[] => [
  ...(who.verdict === 'root' ? [say.root] : []),
  ...(who.verdict === 'invalid' ? [say.cannotStart(who.reason ?? '')] : []),
  ...programs.flatMap(({ fault }) => (fault === undefined ? [] : [say.cannotStartFor(fault)])),
  ...(said === undefined || said.user === undefined || said.user === user
    ? []
    : [say.otherText(said.path, shown(said.user))]),
];

const shown = (user: string): string => (user === '' ? '""' : user);

/** The picture in text; whoever prints it makes it harmless. */
export const described = (name: string, image: Judged, said: Said | undefined): string => {
  const { who, account, starts, places, unreadable, user, digest, platform } = image;
  const rows: (readonly [string, string])[] = [
    ['image', `${platform} ${digest}`],
    [say.runsAs, say.configUser(who.verdict, shown(user), whoIs({ ...STATE, ...who, user }))],
    ['account', account === undefined ? say.noAccount : accountText(account)],
    ['starts', starts.length === 0 ? 'nothing' : JSON.stringify(starts)],
    ...places.map((place): readonly [string, string] => [place.why.toLowerCase(), placeText(place)]),
    ...(unreadable.count === 0 ? [] : [['unreadable', unreadableText(unreadable)] as const]),
    ...(said === undefined ? [] : [['dockerfile', saidText(said, user)] as const]),
  ];
  const faults = faultsOf(image, said);
  const lines = rows.map(([head, text]) => `  ${head.padEnd(WIDTH)}${text}`);
  return `${[name, ...lines, ...faults].join('\n')}\n`;
};

const WIDTH = 12;

const STATE = { decidedBy: undefined, decidedAs: undefined };

const accountText = ({ name, home }: NonNullable<Judged['account']>): string =>
  home === undefined ? name : `${name}, home ${home}`;

const placeText = ({ path, write }: Place): string => {
  if (write === 'yes') return say.writable(path);
  return write === 'no' ? say.unwritable(path) : say.missing(path);
};

const unreadableText = ({ count, first }: Judged['unreadable']): string =>
  `${first.join(', ')}${count > first.length ? ` and ${count - first.length} more` : ''}`;

const saidText = ({ path, user, verdict }: Said, own: string): string => {
  if (user === undefined) return say.unknownUser(path, verdict);
  return user === own ? say.same(path) : say.sets(path, shown(user));
};
