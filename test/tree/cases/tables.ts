import { accounts } from './accounts.js';
import { add } from './add.js';
import { busybox } from './busybox.js';
import { copy } from './copy.js';
import { copyDirectories } from './copy-directories.js';
import { copyFlags } from './copy-flags.js';
import { copyOwner } from './copy-owner.js';
import { copyWords } from './copy-words.js';
import { downloads } from './downloads.js';
import { heredocs } from './heredocs.js';
import { mounts } from './mounts.js';
import type { Row } from './row.js';
import { runCopies } from './run-copies.js';
import { runFiles } from './run-files.js';
import { runModes } from './run-modes.js';
import { runOwners } from './run-owners.js';
import { runRemovals } from './run-removals.js';
import { runShell } from './run-shell.js';
import { stages } from './stages.js';
import { system } from './system.js';
import { workdir } from './workdir.js';

/** The facts by topic. */
export const tables: Readonly<Record<string, readonly Row[]>> = {
  copy,
  'copy of directories': copyDirectories,
  'words of copy': copyWords,
  'owner of copy': copyOwner,
  'flags of copy': copyFlags,
  heredocs,
  add,
  workdir,
  files: runFiles,
  shell: runShell,
  modes: runModes,
  owners: runOwners,
  copies: runCopies,
  removals: runRemovals,
  accounts,
  mounts,
  stages,
  busybox,
  downloads,
  system,
};
