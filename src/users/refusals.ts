/** What the builder refuses in a value once it is expanded. Each answers with a clause without a full stop. */

type Refusal = string | undefined;

/** `[ip:][host port:]port[-port][/protocol]`. Source: docker/go-connections nat/nat.go. */
export const portRefusal = (word: string): Refusal => {
  const slash = word.lastIndexOf('/');
  const protocol = slash === -1 ? 'tcp' : word.slice(slash + 1).toLowerCase();
  const ports = slash === -1 ? word : word.slice(0, slash);
  if (slash !== -1 && !/^(?:tcp|udp|sctp)?$/.test(protocol)) return `${word} has no protocol that EXPOSE knows`;
  const port = ports.slice(ports.lastIndexOf(':') + 1);
  const range = /^([0-9]{1,6})(?:-([0-9]{1,6}))?$/.exec(port);
  const first = Number(range?.[1] ?? -1);
  const last = Number(range?.[2] ?? first);
  return first < 0 || last > 65535 || first > last ? `${word} is not a port` : undefined;
};

const SIGNALS: ReadonlySet<string> = new Set(
  (
    'ABRT ALRM BUS CHLD CLD CONT FPE HUP ILL INT IO IOT KILL PIPE POLL PROF PWR QUIT SEGV STKFLT STOP SYS TERM TRAP ' +
    'TSTP TTIN TTOU URG USR1 USR2 VTALRM WINCH XCPU XFSZ RTMIN RTMAX'
  ).split(' '),
);

/** A signal by number or name. Source: moby/sys signal/signal.go. */
export const signalRefusal = (word: string): Refusal => {
  const name = word.toUpperCase().replace(/^SIG/, '');
  const number = /^[+-]?[0-9]{1,9}$/.test(word) ? Number(word) : undefined;
  const realtime = /^RTM(?:IN\+(?:[1-9]|1[0-5])|AX-(?:[1-9]|1[0-4]))$/.test(name);
  const known = number === undefined ? SIGNALS.has(name) || realtime : number !== 0;
  return known ? undefined : `${word} is not a signal`;
};

/** `os[/architecture[/variant]]`. Source: containerd/platforms. */
export const platformRefusal = (word: string): Refusal => {
  const parts = word.split('/');
  const [os = '', ...others] = parts;
  const plain = (part: string): boolean => /^[A-Za-z0-9_.-]+$/.test(part);
  const system = /^[A-Za-z0-9_.-]+(?:\([A-Za-z0-9_.+-]*\))?$/.test(os);
  return system && others.every(plain) && parts.length <= 3 ? undefined : `--platform=${word} is not a platform`;
};

/** Mounts other than secrets and agents need a place in the container. */
export const mountRefusal = (value: string): Refusal => {
  const type = /(?:^|,)\s*type=([a-z]+)/i.exec(value)?.[1]?.toLowerCase() ?? 'bind';
  if (!['bind', 'cache', 'tmpfs'].includes(type)) return undefined;
  const target = /(?:^|,)\s*(?:target|dst|destination)=([^,]*)/i.exec(value)?.[1]?.trim();
  return target !== undefined && target !== '' && target !== '/' ? undefined : `--mount=${value} names no target`;
};
