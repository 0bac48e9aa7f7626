import { dirname, join } from 'node:path';
import type { DeployKind } from '../deploy/deploy.js';
import { plainJson } from '../text/jsonc.js';
import type { Host } from './host.js';

/** Compose files that are laid over each other, the lowest first. Absolute. */
export type ComposeList = readonly string[];

/** So many lists are kept, with so many files each, and so much of one text is looked at. */
const MOST_LISTS = 100;
const MOST_FILES = 8;
const MOST_TEXT = 200_000;

/** A file that may say which Compose files belong together, and the top of its repository. */
export type Listing = { readonly file: string; readonly kind: DeployKind; readonly top: string };

/** The lists that commands of scripts and jobs give to Compose, and those that editors have. */
export const composeLists = (
  host: Host,
  listings: readonly Listing[],
  read: (file: string) => string | undefined,
): readonly ComposeList[] => {
  const found = new Map<string, ComposeList>();
  for (const { file, kind, top } of listings) {
    if (!SAYING.has(kind) || found.size >= MOST_LISTS) continue;
    const text = (read(file) ?? '').slice(0, MOST_TEXT);
    const named = kind === 'devcontainer' ? inEditor(text) : inCommands(text);
    for (const names of named) {
      const bases = kind === 'devcontainer' ? [dirname(file)] : [top, dirname(file)];
      const files = bases
        .map((base) => names.map((name) => join(base, name)))
        .find((all) => all.every((each) => host.statOf(each)?.kind === 'file'));
      if (files !== undefined && found.size < MOST_LISTS) found.set(files.join('\n'), files);
    }
  }
  return [...found.values()];
};

const SAYING: ReadonlySet<DeployKind> = new Set<DeployKind>([
  ...(['workflow', 'action', 'make', 'script', 'steps', 'devcontainer', 'jenkins'] as const),
]);

/** Source: https://containers.dev/implementors/json_reference, dockerComposeFile. */
const inEditor = (text: string): readonly (readonly string[])[] => {
  const [, list = ''] = /"dockerComposeFile"\s{0,100}:\s{0,100}\[([^\]]{0,2000})\]/.exec(plainJson(text)) ?? [];
  return several([...list.matchAll(/"([^"\\\n]{1,300})"/g)].map(([, name = '']) => name));
};

/** `docker compose -f a -f b`. Source: docker/compose@v2.29.0:docs/reference/compose.md. */
const inCommands = (text: string): readonly (readonly string[])[] => [...inOptions(text), ...inVariables(text)];

/** `COMPOSE_FILE` of a job, as far as it is known. */
const inVariables = (text: string): readonly (readonly string[])[] =>
  [...text.matchAll(/\bCOMPOSE_FILE[ \t]{0,9}[:=][ \t]{0,9}["']?([\w./:${-]{1,500})/g)].flatMap(([, value = '']) => {
    const names = value.split(':');
    const open = names.findIndex((name) => name === '' || name.includes('$'));
    return several(open === -1 ? names : names.slice(0, open));
  });

const inOptions = (text: string): readonly (readonly string[])[] =>
  [...text.replace(/\\\r?\n[ \t]{0,200}/g, ' ').matchAll(COMMAND)].flatMap(([, options = '']) =>
    several([...options.matchAll(OPTION)].map(([, name = '']) => name.replace(/^["']|["']$/g, ''))),
  );

const COMMAND = /\bdocker[- ]compose((?:[ \t]{1,20}(?:-f|--file)[ \t=]{0,9}[^\s;&|]{1,300}){2,20})/g;
const OPTION = /(?:-f|--file)[ \t=]{0,9}([^\s;&|]{1,300})/g;

/** One file alone is laid over none, and what is worked out is not known. */
const several = (names: readonly string[]): readonly (readonly string[])[] =>
  names.length < 2 || names.length > MOST_FILES || names.some((name) => /[$`{}*]|^[/~]/.test(name)) ? [] : [names];
