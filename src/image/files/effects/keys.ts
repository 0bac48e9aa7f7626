import type { Argument } from '../../operations/operation.js';
import { put, stateOf } from '../site.js';
import { either, present } from '../state.js';
import { type Call, isFree, needs, placed, rightsAt, unread } from './call.js';
import { wordsOf } from './words.js';

/** A key that nobody but its owner may read. */
const PRIVATE = 0o600;

/** ssh-keygen -f: the key, and beside it the public one. */
export const sshKeygen = (call: Call) => {
  if (call.run.args.some(({ word }) => word.text === '-A')) {
    for (const kind of ['rsa', 'ecdsa', 'ed25519']) pair(call, `/etc/ssh/ssh_host_${kind}_key`);
    return;
  }
  const words = wordsOf(call.run.args, 'bCfIMNmnOPrsSTtVwYz');
  if (words.has('l', 'y', 'R', 'F', 'e', 'i', 'p')) return;
  const path = pathAt(call, words.value('f'));
  if (path !== undefined) pair(call, path);
};

const pair = (call: Call, path: string) => {
  file(call, path, PRIVATE);
  file(call, `${path}.pub`, 0o644);
};

/** openssl: what `-keyout` names is a key, and what `-out` names where the command makes keys. */
export const openssl = (call: Call) => {
  const long = ['keyout', 'out', 'in', 'inkey', 'newkey', 'subj', 'days', 'passout', 'passin', 'config', 'key', 'CA'];
  const words = wordsOf(
    call.run.args,
    '',
    [...long, 'CAkey', 'extfile', 'addext', 'name', 'algorithm', 'pkeyopt'],
    true,
  );
  const command = words.operands[0]?.value ?? '';
  const key = pathAt(call, words.value('keyout'));
  const out = pathAt(call, words.value('out'));
  if (key !== undefined) file(call, key, PRIVATE);
  const isKey = /^(?:genrsa|genpkey|gendsa|rsa|ec|pkey|pkcs8|pkcs12)$/.test(command) || words.has('genkey');
  if (out !== undefined) file(call, out, isKey && !words.has('pubout') ? PRIVATE : 0o644);
};

const pathAt = (call: Call, argument: Argument | undefined): string | undefined =>
  argument?.value === undefined ? undefined : placed(call, argument.value);

const file = (call: Call, path: string, mode: number) => {
  const { act } = call;
  needs(call, act, path, 'write');
  const before = stateOf(act.site, path);
  const fresh = {
    ...present('file', { ...rightsAt(call, path, 0o666), mode }, act.because),
    content: unread(call, path)(),
  };
  put(act, path, isFree(before) ? fresh : { ...either(before, fresh), exists: 'yes', content: fresh.content });
};
