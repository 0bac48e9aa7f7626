import { fileAt } from '../image/files/context.js';
import { lastValue } from '../image/stage.js';
import { isWithin, lastPart } from '../text/path.js';
import { type ConfigFile, configFiles, nginxDirectives } from './settings-files.js';
import type { View } from './view.js';

/** The ports that the configuration in the build context makes a server listen on, and the file that says so. */
export type Listening = { readonly ports: readonly number[]; readonly file: ConfigFile };

/**
 * What the server of a stage listens on by the configuration that is copied over its own; `undefined` where that is not
 * there to be read, or leaves the port that the server has by itself.
 */
export const configuredPorts = (view: View): Listening | undefined =>
  namedPorts(view) ?? nginxPorts(view) ?? apachePorts(view) ?? linesOf(view, CADDY) ?? linesOf(view, HAPROXY);

/** A file is copied among the settings of a server: whether it listens where it does by itself hangs on that file. */
export const isConfigured = (view: View): boolean => DIRECTORIES.some((each) => configFiles(view, each).length > 0);

/**
 * Settings of the project may have taken the place of those by which a server listens where it does by itself, and where
 * they have it listen nobody can see: another stage makes them, or a script fills them in.
 */
export const hidesDefault = (view: View): boolean =>
  [...view.copies.values()].some(({ operation: { sources, into }, target }) =>
    DIRECTORIES.some((directory) => {
      if (!isWithin(target, directory)) return false;
      return sources.some(({ value: { text } }) => {
        const name = text === undefined ? undefined : lastPart(text);
        const place = name !== undefined && (into || target === directory) ? `${target}/${name}` : target;
        return DIRECTORY_NAME.test(place) || isHiddenMain(view, place);
      });
    }),
  );

const isHiddenMain = (view: View, place: string): boolean => {
  if (DEFAULT_SERVERS.test(place)) return true;
  if (!MAIN.test(place)) return false;
  const text = fileAt(view, place)?.text;
  return text === undefined || leavesDefault({ place, text });
};

const MAIN = /\/(?:nginx\.conf|httpd\.conf|ports\.conf|Caddyfile)$/;

/** Without a dot in its name: what is in it nobody asks. */
const DIRECTORY_NAME = /\/(?:nginx|conf\.d|http\.d|templates|sites-\w{1,20}|conf|apache2|httpd|caddy)$/;

/** `nginx -c FILE`: the one file that it reads, where that includes no other but tables. */
const namedPorts = (view: View): Listening | undefined => {
  const paths = view.started.flatMap(({ name, argv }) =>
    name === 'nginx' ? argv.filter((_, at) => argv[at - 1] === '-c') : [],
  );
  const [path] = paths;
  const file = path?.startsWith('/') ? fileAt(view, path) : undefined;
  if (file?.text === undefined || paths.length > 1) return undefined;
  const directives = nginxDirectives(file.text);
  if (directives.some(([name, of = '']) => name === 'include' && /\*|\.conf$/.test(of))) return undefined;
  const ports = directives.flatMap(([name, address = '']) => (name === 'listen' ? [portIn(address)] : []));
  if (ports.length === 0 || ports.includes(undefined)) return undefined;
  return { ports: ports.flatMap((port) => port ?? []), file: { ...file, place: path ?? '' } };
};

const nginxPorts = (view: View): Listening | undefined => {
  const files = configFiles(view, '/etc/nginx')
    .filter(({ place }) => /\.(?:conf|template)$|sites-\w+\/\w+$/.test(place))
    .map((file) => (file.text === undefined ? file : { ...file, text: filledIn(view, file.place, file.text) }));
  const [file] = files;
  if (file === undefined || files.some(({ text }) => text === undefined) || !replacesDefault(view, files))
    return undefined;
  const listens = files.flatMap(({ text = '' }) => nginxDirectives(text).filter(([name]) => name === 'listen'));
  const ports = listens.map(([, address = '']) => portIn(address));
  if (ports.length === 0 || ports.includes(undefined)) return undefined;
  return { ports: ports.flatMap((port) => port ?? []), file };
};

/** What the entry script makes of a template, by the variables of the image. */
const filledIn = ({ stage }: View, place: string, text: string): string =>
  place.endsWith('.template')
    ? text.replace(/\$\{(\w{1,60})\}/g, (whole, name: string) => lastValue(stage, name) ?? whole)
    : text;

/** The main file of nginx includes servers of directories that the image does not have by itself, and none of its own. */
export const servesElsewhere = (view: View): boolean =>
  configFiles(view, '/etc/nginx').some(
    (file) =>
      file.text !== undefined && leavesDefault(file) && !nginxDirectives(file.text).some(([name]) => name === 'listen'),
  );

/** The server that listens on port 80 by itself is no longer there. */
const replacesDefault = (view: View, files: readonly ConfigFile[]): boolean =>
  files.some((file) => DEFAULT_SERVERS.test(file.place) || leavesDefault(file)) ||
  view.builds.some(({ name, args }) => name === 'rm' && args.some(({ word }) => DEFAULT_REMOVED.test(word.text)));

const leavesDefault = ({ place, text = '' }: Pick<ConfigFile, 'place' | 'text'>): boolean =>
  place === '/etc/nginx/nginx.conf' && !INCLUDES_DEFAULT.test(text);

const INCLUDES_DEFAULT = /^[^\S\n]*include\s+["']?(?:\/etc\/nginx\/)?(?:conf\.d|http\.d|sites-enabled)\//m;
const DEFAULT_SERVERS =
  /\/(?:conf\.d|http\.d)\/default\.conf$|\/templates\/default\.conf\.template$|\/sites-(?:enabled|available)\/default$/;
const DEFAULT_REMOVED = /\/(?:conf\.d|http\.d)(?:\/(?:default\.conf|\*.*))?$|\/sites-enabled\/(?:default|\*)$/;

/** `80`, `0.0.0.0:80`, `[::]:80`; 0 for a socket in the file system; `undefined` for what a variable hides. */
const portIn = (address: string): number | undefined => {
  if (address.startsWith('unix:')) return 0;
  const digits = /(?:^|:)([0-9]{1,5})$/.exec(address)?.[1];
  if (digits !== undefined) return Number(digits);
  return address === '' || PLACEHOLDER.test(address) ? undefined : 80;
};

/** `$PORT`, `__PORT__`, `{{port}}`, `%PORT%`, `@port@`, `<port>`; of one in braces nothing is left of the address. */
const PLACEHOLDER = /[${}%@<]|__/;

const APACHE = ['/usr/local/apache2/conf', '/etc/apache2', '/etc/httpd'];

const apachePorts = (view: View): Listening | undefined => {
  const files = APACHE.flatMap((each) => configFiles(view, each));
  const file = files.find(({ place }) => /\/(?:httpd\.conf|ports\.conf)$/.test(place));
  if (file?.text === undefined) return undefined;
  const ports = Array.from(file.text.matchAll(/^[ \t]*Listen[ \t]+(?:\S{1,60}:)?([0-9]{1,5})\b/gim), (match) =>
    Number(match[1]),
  );
  return ports.length === 0 ? undefined : { ports, file };
};

type Lines = { readonly directory: string; readonly name: string; readonly pattern: RegExp };

/** Site addresses of a Caddyfile that name their port; one without is on ports 80 and 443. */
const CADDY: Lines = {
  directory: '/etc/caddy',
  name: 'Caddyfile',
  pattern: /^(?:https?:\/\/)?[^\s#({]{0,200}:([0-9]{1,5})(?=[\s,{]|$)/gm,
};
const HAPROXY: Lines = {
  directory: '/usr/local/etc/haproxy',
  name: 'haproxy.cfg',
  pattern: /^[ \t]+bind[ \t]+\S{0,60}:([0-9]{1,5})\b/gm,
};

const linesOf = (view: View, { directory, name, pattern }: Lines): Listening | undefined => {
  const file = configFiles(view, directory).find(({ place }) => place === `${directory}/${name}`);
  if (file?.text === undefined) return undefined;
  const ports = Array.from(file.text.matchAll(pattern), (match) => Number(match[1]));
  return ports.length === 0 ? undefined : { ports, file };
};

/** `sed -i 's/Listen 80/Listen 8080/' /etc/apache2/ports.conf`: the file of Apache says `Listen 80`, and no more. */
export const isMovedByEdit = ({ builds }: Pick<View, 'builds'>): boolean =>
  builds.some(({ name, args }) => {
    const words = args.map(({ value, word }) => value ?? word.text);
    return (
      name === 'sed' &&
      words.some((word) => /\/(?:ports|httpd)\.conf$/.test(word)) &&
      words.some((word) => Number(EDITED.exec(word)?.[2] ?? 0) > 1023)
    );
  });

const EDITED = /^s([/|#,])(?:\^?Listen[ \t]{1,9})?80\$?\1(?:Listen[ \t]{1,9})?([0-9]{4,5})\1g?$/;

const DIRECTORIES: readonly string[] = ['/etc/nginx', ...APACHE, CADDY.directory, HAPROXY.directory];
