import { whoIs } from '../../image/evidence.js';
import type { Judged, Place } from './judged.js';

/** What the Dockerfile of an image says of it; `undefined` for what it does not tell. */
export type Said = { readonly path: string; readonly verdict: string; readonly user: string | undefined };

/** What is wrong with an image, a sentence each; none: it starts as somebody else than root, and runs. */
export const faultsOf = ({ who, programs, user }: Judged, said: Said | undefined): readonly string[] => [
  ...(who.verdict === 'root' ? ['It runs as root: set USER to the number of another account.'] : []),
  ...(who.verdict === 'invalid' ? [`It cannot start: ${who.reason ?? ''}.`] : []),
  ...programs.flatMap(({ fault }) => (fault === undefined ? [] : [`It cannot start: ${fault}.`])),
  ...(said === undefined || said.user === undefined || said.user === user
    ? []
    : [`${said.path} makes an image with USER ${shown(said.user)}: this one was built of another text.`]),
];

const shown = (user: string): string => (user === '' ? '""' : user);

/** The picture in text; whoever prints it makes it harmless. */
export const described = (name: string, image: Judged, said: Said | undefined): string => {
  const { who, account, starts, places, unreadable, user, digest, platform } = image;
  const rows: (readonly [string, string])[] = [
    ['image', `${platform} ${digest}`],
    ['runs as', `${who.verdict}: Config.User is ${shown(user)}, ${whoIs({ ...STATE, ...who, user })}`],
    ['account', account === undefined ? 'none in /etc/passwd' : accountText(account)],
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
  if (write === 'yes') return `${path}: the user may write there`;
  return write === 'no' ? `${path}: the user may not write there` : `${path}: not in the image`;
};

const unreadableText = ({ count, first }: Judged['unreadable']): string =>
  `${first.join(', ')}${count > first.length ? ` and ${count - first.length} more` : ''}`;

const saidText = ({ path, user, verdict }: Said, own: string): string => {
  if (user === undefined) return `${path}: we do not know which user it sets (${verdict})`;
  return user === own ? `${path} says the same` : `${path} sets USER ${shown(user)}`;
};
