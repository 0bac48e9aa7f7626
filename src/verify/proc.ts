import type { Identity } from './model.js';

/** Ids in a `/proc/PID/status`: the effective ones, and all groups. */
const idsIn = (status: string): Omit<Identity, 'home'> => {
  const numbers = (field: string): readonly number[] => {
    const line = status.split('\n').find((each) => each.startsWith(`${field}:`));
    return (line?.slice(field.length + 1).match(/\d+/g) ?? []).map(Number);
  };
  return { uid: numbers('Uid')[1], gid: numbers('Gid')[1], groups: numbers('Groups') };
};

/**
 * Who a process is by its `/proc/PID/status`, where `planned` is who the image wants. An engine starts as root and becomes
 * the user just before the program: a real uid of 0 that nobody asked for is the engine on its way, and no user gets one.
 */
export const identityIn = (status: string | undefined, planned: Identity): Identity => {
  const real = /^Uid:\s*(\d+)/m.exec(status ?? '')?.[1];
  if (status === undefined || real === undefined || (real === '0' && planned.uid !== 0)) return planned;
  return { ...idsIn(status), home: planned.home };
};

/** The value of a variable in a `/proc/PID/environ`. */
export const variableIn = (environ: string, name: string): string | undefined =>
  environ
    .split('\0')
    .find((entry) => entry.startsWith(`${name}=`))
    ?.slice(name.length + 1);

const LISTEN = '0A';

/** Ports in state LISTEN in the text of `/proc/net/tcp` and `/proc/net/tcp6`, each once, in order. */
export const listeningIn = (tables: string): readonly number[] => {
  const ports = tables.split('\n').flatMap((line) => {
    const [, local, , state] = line.trim().split(/\s+/);
    const port = Number.parseInt(local?.split(':')[1] ?? '', 16);
    return state === LISTEN && port > 0 ? [port] : [];
  });
  return [...new Set(ports)].sort((a, b) => a - b);
};

/** The kernel gives a port of these to whoever asks for any. */
export const isAnyPort = (port: number): boolean => port >= 32_768;

/**
 * Who `Config.User` is in an image with these files. An image without /etc/passwd still starts a number; an empty user
 * is root. `undefined` ids: the container cannot start.
 */
export const identityOf = (user: string, passwd: string, group: string): Identity => {
  const [name = '', groupName] = user.split(':');
  const wanted = name === '' ? '0' : name;
  const entry = rows(passwd).find((row) => row[0] === wanted || (isNumber(wanted) && sameNumber(row[2], wanted)));
  const uid = entry === undefined && !isNumber(wanted) ? undefined : Number(entry?.[2] ?? wanted);
  const gid = groupName === undefined || groupName === '' ? Number(entry?.[3] ?? 0) : groupId(groupName, group);
  const groups = groupName === undefined && entry !== undefined ? groupsWith(entry[0] ?? '', group) : [];
  return { uid, gid, groups, home: entry?.[5] || '/' };
};

const rows = (text: string): readonly (readonly string[])[] => text.split('\n').map((line) => line.split(':'));

const isNumber = (word: string): boolean => /^[+-]?\d+$/.test(word);

const sameNumber = (field: string | undefined, word: string): boolean =>
  field !== undefined && /^\d+$/.test(field) && Number(field) === Number(word);

const groupId = (name: string, group: string): number | undefined => {
  const row = rows(group).find(([known]) => known === name);
  if (row !== undefined) return Number(row[2]);
  return isNumber(name) ? Number(name) : undefined;
};

const groupsWith = (user: string, group: string): readonly number[] =>
  rows(group).flatMap(([, , gid, members = '']) => (members.split(',').includes(user) ? [Number(gid)] : []));
