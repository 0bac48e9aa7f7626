import { basename, dirname, sep } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Host } from '../program/host.js';
import { kindOfName } from '../program/kind.js';
import type { Looked } from '../program/look-at.js';
import { workTreeOf } from '../program/place.js';
import { isProblem, type Problem } from '../text/problems.js';
import { folderHost } from './folder-host.js';
import { type Shown, shownOf } from './shown.js';
import { pathOf } from './stdio.js';

/** A check of one file, with the settings of the folder that the host stands in. */
export type Look = (host: Host, file: string) => Promise<Looked | Problem | undefined>;

/** A document as it was when it was checked, and what came of it. */
export type Seen = {
  readonly document: TextDocument;
  readonly looked: Looked;
  readonly shown: readonly Shown[];
  /** Of all documents, by path, as they were last taken over. */
  readonly texts: Map<string | undefined, string>;
};

/** What is known of the documents that are open, each checked once in each of its versions. */
export type Sight = {
  /** `undefined`: it is nothing for us, or something is wrong with it, which was told. */
  readonly of: (uri: string) => Promise<Seen | undefined>;
  readonly forget: (uri: string) => void;
  /** Some text has changed: what was seen of others may have to do with it. */
  readonly forgetOthers: (uri: string) => void;
  readonly forgetAll: () => void;
};

export type Around = {
  readonly host: Host;
  readonly look: Look;
  readonly documents: { readonly get: (uri: string) => TextDocument | undefined; readonly all: () => TextDocument[] };
  /** Paths of the folders of the workspace. */
  readonly folders: () => readonly string[];
  readonly tell: (uri: string, problem: Problem | undefined) => void;
};

export const newSight = (around: Around): Sight => {
  const known = new Map<string, { readonly version: number; readonly seen: Promise<Seen | undefined> }>();
  return {
    of: (uri) => {
      const document = around.documents.get(uri);
      if (document === undefined) return Promise.resolve(undefined);
      const before = known.get(uri);
      if (before?.version === document.version) return before.seen;
      const seen = see(around, uri, before?.seen);
      known.set(uri, { version: document.version, seen });
      return seen;
    },
    forget: (uri) => void known.delete(uri),
    forgetOthers: (uri) => {
      for (const other of [...known.keys()]) if (other !== uri) known.delete(other);
    },
    forgetAll: () => known.clear(),
  };
};

const see = async (
  { host, look, documents, folders, tell }: Around,
  uri: string,
  before: Promise<Seen | undefined> | undefined,
): Promise<Seen | undefined> => {
  const old = await before?.catch(() => undefined);
  const now = documents.get(uri);
  const file = pathOf(uri);
  if (now === undefined || file === undefined || !isOurs(file, now.languageId)) return undefined;
  // Documents change in their place.
  const document = TextDocument.create(uri, now.languageId, now.version, now.getText());
  const texts = old?.texts ?? new Map<string | undefined, string>();
  for (const each of documents.all()) texts.set(pathOf(each.uri), each.getText());
  const disk = () => folderHost(host, folderOf(host, file, folders()), (path) => texts.get(path));
  // What a manifest says of its own files is a part of what lies around it.
  const looked = await (old?.looked.file.kind === 'dockerfile' ? old.looked.again() : look(disk(), file));
  if (looked === undefined || isProblem(looked)) {
    tell(uri, looked);
    return undefined;
  }
  tell(uri, looked.file.error);
  return { document, looked, shown: shownOf(document, looked.file, await looked.stages()), texts };
};

/** What the editor calls a Dockerfile is one, whatever its name. */
const isOurs = (file: string, language: string): boolean => {
  const kind = kindOfName(basename(file));
  return kind === 'dockerfile' || kind === 'manifest' || language.toLowerCase() === 'dockerfile';
};

/** The innermost folder of the workspace; without one its git work tree, or its directory. */
const folderOf = (host: Host, file: string, folders: readonly string[]): string => {
  const own = folders.filter((folder) => file.startsWith(folder.endsWith(sep) ? folder : folder + sep));
  const [inner] = own.toSorted((a, b) => b.length - a.length);
  return inner ?? workTreeOf(host, dirname(file)) ?? dirname(file);
};
