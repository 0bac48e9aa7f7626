import type { Refusal } from './refusals.js';

/**
 * `[address:][host port:]port[-port][/protocol]`.
 * Source: moby/buildkit@73ed6825:frontend/dockerfile/dockerfile2llb/convert_expose.go.
 */
export const portRefusal = (word: string): Refusal => {
  const parts = word.split(':');
  const last = parts.at(-1) ?? '';
  const slash = last.indexOf('/');
  const port = slash === -1 ? last : last.slice(0, slash);
  const range = rangeOf(port);
  if (port === '') return `${word} is not a port`;
  if (slash !== -1 && !/^(?:tcp|udp|sctp)?$/i.test(last.slice(slash + 1))) {
    return `${word} has no protocol that EXPOSE knows`;
  }
  const address = parts.slice(0, -2).join(':');
  if (address !== '' && !isAddress(address)) return `${word} begins with what is no address`;
  if (range === undefined) return `${word} is not a port`;
  const hostPort = parts.at(-2) ?? '';
  const hostRange = hostPort === '' ? range : rangeOf(hostPort);
  if (hostRange === undefined) return `${word} has a port of the host that is none`;
  return hostRange.length !== range.length && range.length !== 0
    ? `${word} has ranges of different lengths`
    : undefined;
};

/** How many ports come after the first. */
type Range = { readonly length: number };

const MOST = 65535;

const rangeOf = (text: string): Range | undefined => {
  const match = /^\+?0*([0-9]{1,6})(?:-\+?0*([0-9]{1,6}))?$/.exec(text);
  if (match === null) return undefined;
  const first = Number(match[1]);
  const last = Number(match[2] ?? first);
  return first > MOST || last > MOST || first > last ? undefined : { length: last - first };
};

/** IPv4, or IPv6 with or without brackets, as Go's net.ParseIP takes them. */
const isAddress = (text: string): boolean => {
  if (!text.startsWith('[')) return isV4(text) || isV6(text);
  return text.endsWith(']') && (isV4(text.slice(1, -1)) || isV6(text.slice(1, -1)));
};

const isV4 = (text: string): boolean => {
  const parts = text.split('.');
  return parts.length === 4 && parts.every((part) => /^(?:0|[1-9][0-9]{0,2})$/.test(part) && Number(part) <= 255);
};

/** Eight groups, or fewer around `::`; the last two may be an IPv4 address. */
const isV6 = (text: string): boolean => {
  const halves = text.split('::');
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  const tail = groups.at(-1) ?? '';
  const short = tail.includes('.') && !text.endsWith('::');
  const hex = short ? groups.slice(0, -1) : groups;
  if ((short && !isV4(tail)) || !hex.every((group) => /^[0-9A-Fa-f]{1,4}$/.test(group))) return false;
  const count = hex.length + (short ? 2 : 0);
  return halves.length === 2 ? count < 8 : count === 8;
};
