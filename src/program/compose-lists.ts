import { dirname, join } from 'node:path';
import type { DeployKind } from '../deploy/deploy.js';
import { plainJson } from '../text/jsonc.js';
import { lazily } from '../text/lazily.js';
import type { Host } from './host.js';
import { shownPath } from './place.js';

/** Compose files that are laid over each other, the lowest first, or that another one includes. Absolute. */
export type ComposeList = {
  readonly files: readonly string[];
  /** What paths in them are relative to, where somebody says it. */
  readonly directory?: string;
};

/** Stands for what is not known of a text. */
const UNKNOWN = '\0';

/** So many lists are kept, with so many files each, and so much of one text is looked at. */
const MOST_LISTS = 100;
const MOST_FILES = 8;
const MOST_TEXT = 200_000;

/** A file that may say which Compose files belong together, and the top of its repository. */
export type Listing = { readonly file: string; readonly kind: DeployKind; readonly top: string };

type ReadFile = (file: string) => string | undefined;

/** The lists that commands of scripts and jobs give to Compose, and those that editors have. */
export const composeLists = async (
  host: Host,
  listings: readonly Listing[],
  read: ReadFile,
): Promise<readonly ComposeList[]> => {
  const found = new Map<string, ComposeList>();
  const parts = partsIn(listings, read);
  for (const listing of listings) {
    const { file, kind, top } = listing;
    if (!SAYING.has(kind) || found.size >= MOST_LISTS) continue;
    const text = (read(file) ?? '').slice(0, MOST_TEXT);
    const named = kind === 'devcontainer' ? inEditor(text) : inCommands(await textsOf(host, listing, text));
    for (const names of named) {
      const bases = kind === 'devcontainer' ? [dirname(file)] : [top, dirname(file)];
      const all = await Promise.all(
        bases.map((base) =>
          listsOf(
            names.map((name) => join(base, name)),
            parts,
          ),
        ),
      );
      const lists = all.find((each) => each.length > 0 && each.flat().every((name) => isFile(host, name)));
      for (const files of lists ?? []) if (found.size < MOST_LISTS) found.set(files.join('\n'), { files });
    }
  }
  return [...found.values(), ...(await includedIn(host, listings, read))];
};

const isFile = (host: Host, file: string): boolean => host.statOf(file)?.kind === 'file';

/** What Compose files include with a directory of its own. */
const includedIn = async (
  host: Host,
  listings: readonly Listing[],
  read: ReadFile,
): Promise<readonly ComposeList[]> => {
  const found: ComposeList[] = [];
  for (const { file, kind } of listings) {
    const text = kind === 'compose' ? (read(file) ?? '') : '';
    if (!text.includes('project_directory') || text.length > MOST_TEXT || found.length >= MOST_LISTS) continue;
    const { composeIncludes } = await import('../manifests/compose-project.js');
    for (const { paths, directory } of composeIncludes({ path: file, text })) {
      const files = paths.map((each) => join(dirname(file), each));
      if (files.every((each) => isFile(host, each))) found.push({ files, directory: join(dirname(file), directory) });
    }
  }
  return found.slice(0, MOST_LISTS);
};

/** With what is known of variables put in, where it has any. */
const textsOf = async (host: Host, { file, kind, top }: Listing, text: string): Promise<readonly string[]> => {
  const isOpen = (kind === 'workflow' && text.includes('${{')) || (kind === 'make' && text.includes('$'));
  if (!isOpen || !/compose/i.test(text)) return [text];
  const { composeTexts } = await import('../deploy/compose-texts.js');
  const ground = { here: shownPath(host.cwd, dirname(file)), top: shownPath(host.cwd, top) };
  return composeTexts(kind, { path: shownPath(host.cwd, file), text }, ground);
};

/** Where nobody knows a part of the last name, it stands for each file of that name that is a part of others. */
const listsOf = async (names: readonly string[], parts: Parts): Promise<readonly (readonly string[])[]> => {
  const last = names.at(-1) ?? '';
  const at = last.indexOf(UNKNOWN);
  if (at === -1) return [names];
  const [before, after] = [last.slice(0, at), last.slice(at + 1)];
  const below = names.slice(0, -1);
  const fitting = (await parts()).filter(
    (each) => each.startsWith(before) && each.endsWith(after) && each.length > before.length + after.length,
  );
  return below.length === 0 ? [] : [...fitting.map((each) => [...below, each]), ...(below.length > 1 ? [below] : [])];
};

/** Compose files with a service that cannot start alone. */
const partsIn = (listings: readonly Listing[], read: ReadFile): Parts =>
  lazily(async () => {
    const { isComposePart } = await import('../manifests/compose-project.js');
    return listings.flatMap(({ file, kind }) => {
      const text = kind === 'compose' ? (read(file) ?? '') : '';
      return text.length < MOST_TEXT && isComposePart({ path: file, text }) ? [file] : [];
    });
  });

type Parts = () => Promise<readonly string[]>;

const SAYING: ReadonlySet<DeployKind> = new Set<DeployKind>([
  ...(['workflow', 'action', 'make', 'script', 'steps', 'devcontainer', 'jenkins'] as const),
]);

/** Source: https://containers.dev/implementors/json_reference, dockerComposeFile. */
const inEditor = (text: string): readonly (readonly string[])[] => {
  const [, list = ''] = /"dockerComposeFile"\s{0,100}:\s{0,100}\[([^\]]{0,2000})\]/.exec(plainJson(text)) ?? [];
  return several([...list.matchAll(/"([^"\\\n]{1,300})"/g)].map(([, name = '']) => name));
};

/** `docker compose -f a -f b`. Source: docker/compose@v2.29.0:docs/reference/compose.md. */
const inCommands = (texts: readonly string[]): readonly (readonly string[])[] =>
  texts.flatMap((text) => [...inOptions(text), ...inVariables(text)]);

/** `COMPOSE_FILE` of a job, as far as it is known: the last name of it in part, too. */
const inVariables = (text: string): readonly (readonly string[])[] =>
  [...text.matchAll(/\bCOMPOSE_FILE[ \t]{0,9}[:=][ \t]{0,9}["']?([\w./:${\0-]{1,500})/g)].flatMap(([, value = '']) => {
    const names = value.split(':');
    const open = names.findIndex((name) => name === '' || name.includes('$'));
    const known = open === -1 ? names : names.slice(0, open);
    const parts = known.findIndex((name) => name.includes(UNKNOWN));
    const isPart = parts === known.length - 1 && /^[^\0]*\0[^\0]+$/.test(known[parts] ?? '');
    return several(parts === -1 || isPart ? known : known.slice(0, parts));
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
