import type { Family } from './images/model.js';
import { allByName, type Fields, tableOf } from './load.js';
import images from './servers/images.json' with { type: 'json' };
import packages from './servers/packages.json' with { type: 'json' };

/** A server as a distribution or an official image installs it: what it writes, and where it listens. */
export type Server = {
  /** Last part of the paths of programs that start it. */
  readonly names: readonly string[];
  /** Images that have it so; empty for all. */
  readonly repositories: readonly string[];
  /** Kinds of images whose package it is; empty for all. */
  readonly families: readonly string[];
  /** It holds only where the entry script of the image starts it. */
  readonly inherited: boolean;
  /** Directories that it writes into, whoever runs it. `$NAME` at the beginning is a variable of the image. */
  readonly directories: readonly string[];
  /** Directories into which it puts something beside what is there. */
  readonly beside: readonly string[];
  /** Files that it makes in directories that stay root's. */
  readonly files: readonly string[];
  /** Files that it writes and that lead to the output of the container. */
  readonly streams: readonly string[];
  /** Of the directories, those that root owns in the image, with the mode 755. */
  readonly rootOwned: readonly string[];
  /** Directories whose applications it runs. */
  readonly applications: readonly string[];
  /** Files that say where else it writes. */
  readonly settings: readonly string[];
  /** Directories whose scripts, `*.sh` and `*.envsh`, the entry point of the image runs before the server. */
  readonly hooks: readonly string[];
  /** A directory, and another into which the entry point writes what it makes of the templates in the first. */
  readonly templates: readonly string[];
  /** Port below 1024 that it binds unless its configuration says otherwise. */
  readonly port: number | undefined;
  /** The account of the image that its workers run as. */
  readonly account: string | undefined;
  /** It runs whole as another user once the paths are that user's: nothing else of it wants root. */
  readonly anyUser: boolean;
};

const serverOf = (row: Fields): Server => ({
  names: row.words('names'),
  repositories: row.words('repositories'),
  families: row.words('families'),
  inherited: row.flag('inherited'),
  directories: row.words('directories'),
  beside: row.words('beside'),
  files: row.words('files'),
  streams: row.words('streams'),
  rootOwned: row.words('rootOwned'),
  applications: row.words('applications'),
  settings: row.words('settings'),
  hooks: row.words('hooks'),
  templates: row.words('templates'),
  port: row.number('port'),
  account: row.text('account'),
  anyUser: row.flag('anyUser'),
});

/** Every row; those of images stand above those of packages, which have other paths. */
export const servers = tableOf(serverOf, images, packages);

const rowsNamed = allByName(servers);

/** The image that a stage is made from, as far as it is known. */
export type ServedBy = { readonly image: string; readonly family: Family };

/** The server that a program is in an image; the row of the very image counts before that of its family. */
export const serverNamed = (name: string, base: ServedBy | undefined): Server | undefined =>
  rowsNamed(name).find((row) => (!row.inherited || isOf(row, base)) && fits(row, base));

const isOf = ({ repositories }: Server, base: ServedBy | undefined): boolean =>
  base !== undefined && repositories.includes(base.image);

/** The server that the entry point of an image starts. */
export const serverIn = (base: ServedBy | undefined): Server | undefined => serversIn(base)[0];

/** All that it may start: images of one repository differ by their tags. */
export const serversIn = (base: ServedBy | undefined): readonly Server[] =>
  servers().filter((row) => row.repositories.length > 0 && fits(row, base));

const fits = ({ repositories, families }: Server, base: ServedBy | undefined): boolean => {
  if (repositories.length > 0 && (base === undefined || !repositories.includes(base.image))) return false;
  return families.length === 0 || (base !== undefined && families.includes(base.family));
};
