import type { AccountPlan } from '../consequences/model.js';
import type { View } from '../consequences/view.js';
import { packagesOf } from '../image/accounts/packages.js';
import type { RunCommand } from '../image/operations/operation.js';
import { type Daemon, daemonNamed } from '../knowledge/daemons.js';
import { packageNamed } from '../knowledge/packages.js';
import { existing } from './account.js';
import { accountCommandsOf } from './emit.js';
import { freeSystemId } from './free-id.js';
import { runAbove } from './lines.js';

/**
 * The account that a package of the distribution makes for the server that the start ends in, whose directories a new
 * one could not enter. It is made above the installation, with an id of the range in which packages look for theirs: they
 * keep an account that is there. Measured: test/lab/daemons.ts, Debian 12 and 13.
 */
export const daemonAccount = (view: View): AccountPlan | undefined => {
  const { stage, started } = view;
  const last = started.findLast(({ command, run }) => command.within === undefined && run === undefined);
  const row = last === undefined ? undefined : daemonNamed(last.name);
  const release = stage.image?.certain === true ? stage.image.facts.release : undefined;
  if (row === undefined || release === undefined || release === null || !row.releases.includes(release))
    return undefined;
  const step = stage.steps.find(
    ({ operation, as }) =>
      operation.kind === 'run' && as.verdict === 'root' && operation.commands().some((run) => brings(run, row)),
  );
  if (step === undefined) return undefined;
  const there = stage.accountsAt(step.index).users.get(row.account);
  // One that the base image has, as www-data: the server looks for it by its name.
  if (there !== undefined) return there.uid === undefined ? undefined : existing(there, there.gid);
  const id = freeSystemId(stage.accounts());
  const made = { ...plan(row.account, id), template: 'system', home: homeOf(row) };
  return { ...made, template: undefined, edits: [runAbove(view, step, accountCommandsOf(made))] };
};

const plan = (name: string, id: number): AccountPlan => ({
  kind: 'created',
  name,
  uid: id,
  gid: id,
  value: `${id}:${id}`,
  home: undefined,
  template: undefined,
  install: undefined,
  edits: [],
});

const brings = (run: RunCommand, { packages }: Daemon): boolean => {
  const found = packagesOf(run);
  return found?.action === 'install' && found.names.some((name) => packages.includes(name));
};

/** The home that the package gives to it: some look whether it is that one. */
export const homeOf = ({ packages, account }: Daemon): string => {
  const accounts = packages.flatMap((name) => packageNamed('apt', name)?.accounts ?? []);
  return accounts.find(({ name }) => name === account)?.home ?? '/nonexistent';
};
