/** What the builder refuses in a value once it is expanded: a clause without a full stop. */
export type Refusal = string | undefined;

const SIGNALS: ReadonlySet<string> = new Set(
  (
    'ABRT ALRM BUS CHLD CLD CONT FPE HUP ILL INT IO IOT KILL PIPE POLL PROF PWR QUIT SEGV STKFLT STOP SYS TERM TRAP ' +
    'TSTP TTIN TTOU URG USR1 USR2 VTALRM WINCH XCPU XFSZ RTMIN RTMAX'
  ).split(' '),
);

/** A signal by number or name. Source: moby/sys signal/signal.go. */
export const signalRefusal = (word: string): Refusal => {
  const name = word.toUpperCase().replace(/^SIG/, '');
  const number = /^[+-]?[0-9]{1,18}$/.test(word) ? Number(word) : undefined;
  const realtime = /^RTM(?:IN\+(?:[1-9]|1[0-5])|AX-(?:[1-9]|1[0-4]))$/.test(name);
  const known = number === undefined ? SIGNALS.has(name) || realtime : number !== 0;
  return known ? undefined : `${word} is not a signal`;
};

/** `os[(version[+feature…])][/architecture[/variant]]`, or an architecture alone. Source: containerd/platforms. */
export const platformRefusal = (word: string): Refusal => {
  const [os = '', ...others] = word.split('/');
  const system = SYSTEM.exec(os);
  const spelled = system !== null && others.length <= 2 && others.every((part) => /^[A-Za-z0-9_.-]+$/.test(part));
  const known = others.length > 0 || SYSTEMS.has(system?.[1]?.toLowerCase() ?? '') || isArchitecture(os);
  return spelled && known ? undefined : `--platform=${word} is not a platform`;
};

const OPTION = '(?:[A-Za-z0-9_.-]|%[0-9A-Fa-f]{2})';
const SYSTEM = new RegExp(`^([A-Za-z0-9_-]+)(?:\\(${OPTION}*(?:\\+${OPTION}+)*\\))?$`);

const SYSTEMS: ReadonlySet<string> = new Set(
  'aix android darwin dragonfly freebsd hurd illumos ios js linux macos nacl netbsd openbsd plan9 solaris windows zos'.split(
    ' ',
  ),
);

const ARCHITECTURES: ReadonlySet<string> = new Set(
  (
    '386 aarch64 amd64 amd64p32 arm arm64 arm64be armbe armel armhf i386 loong64 mips mips64 mips64le mips64p32 ' +
    'mips64p32le mipsle ppc ppc64 ppc64le riscv riscv64 s390 s390x sparc sparc64 wasm x86-64 x86_64'
  ).split(' '),
);

const isArchitecture = (word: string): boolean => ARCHITECTURES.has(word.toLowerCase());

/** A path of a Windows image lies on drive C. Source: moby/buildkit@73ed6825:util/system/path.go. */
export const windowsPathRefusal = (path: string): Refusal => {
  if (/^.:$/s.test(path)) return `${path} is a drive and no path`;
  if (/^[\\/]{2}/.test(path)) return `${path} is a share of the network`;
  const colon = path.indexOf(':');
  return colon === -1 || path.slice(0, colon).toLowerCase() === 'c' ? undefined : `${path} is not on drive C`;
};
