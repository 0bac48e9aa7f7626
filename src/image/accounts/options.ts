import { slice, spanOf } from '../../dockerfile/logical.js';
import type { ShellWord } from '../../shell/model.js';
import type { AccountTool, Flavour, OptionKey, UseOption } from './model.js';

/** The options of one program. Short ones by letter, long ones by name; `=` behind a key says that a value follows. */
type Spec = {
  readonly short: Readonly<Record<string, Entry>>;
  readonly long: Readonly<Record<string, Entry>>;
  /** A single dash may begin a long option, in any case of letters: Perl's Getopt::Long. */
  readonly perl?: boolean;
};

type Entry = OptionKey | `${OptionKey}=`;

export type Parsed = { readonly options: readonly UseOption[]; readonly operands: readonly Operand[] };

export type Operand = { readonly value: string | undefined; readonly word: ShellWord };

/** Splits the words behind a program into options and operands, as getopt does: they may be mixed until `--`. */
export const parseOptions = (
  tool: AccountTool,
  flavour: Exclude<Flavour, 'missing'>,
  words: readonly ShellWord[],
  expand: (word: ShellWord) => string | undefined,
): Parsed => {
  const spec = specOf(tool, flavour);
  const options: UseOption[] = [];
  const operands: Operand[] = [];
  let onlyOperands = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) break;
    const text = expand(word);
    if (text === '' && !word.literal) continue;
    if (onlyOperands || !word.text.startsWith('-') || word.text === '-') operands.push({ value: text, word });
    else if (word.text === '--') onlyOperands = true;
    else {
      const read = readOption(spec, word, words[at + 1], expand);
      options.push(...read.options);
      if (read.tookNext) at++;
    }
  }
  return { options, operands };
};

type Read = { readonly options: readonly UseOption[]; readonly tookNext: boolean };
type Expand = (word: ShellWord) => string | undefined;

const readOption = (spec: Spec, word: ShellWord, next: ShellWord | undefined, expand: Expand): Read => {
  const long = word.text.startsWith('--') || (spec.perl === true && word.text.length > 2);
  return long ? readLong(spec, word, next, expand) : readShort(spec, word, next, expand);
};

const readLong = (spec: Spec, word: ShellWord, next: ShellWord | undefined, expand: Expand): Read => {
  const { text } = word;
  const from = text.startsWith('--') ? 2 : 1;
  const equals = text.indexOf('=');
  const end = equals === -1 ? text.length : equals;
  const entry = longEntry(spec, text.slice(from, end));
  const option = { key: keyOf(entry), flag: text.slice(0, end), flagSpan: spanOf(word, 0, end) };
  if (!entry.endsWith('='))
    return { options: [{ ...option, value: undefined, valueSpan: undefined }], tookNext: false };
  if (equals === -1) return { options: [{ ...option, ...nextValue(next, expand) }], tookNext: next !== undefined };
  const value = insideValue(word, equals + 1, expand);
  return { options: [{ ...option, ...value }], tookNext: false };
};

/** A long option may be cut short as long as only one is meant. */
const longEntry = ({ long, perl }: Spec, written: string): Entry => {
  const name = perl === true ? written.toLowerCase() : written;
  if (Object.hasOwn(long, name)) return long[name] ?? 'foreign';
  const found = [...new Set(Object.keys(long).filter((each) => each.startsWith(name)))];
  return found.length === 1 ? (long[found[0] ?? ''] ?? 'foreign') : 'foreign';
};

const readShort = (spec: Spec, word: ShellWord, next: ShellWord | undefined, expand: Expand): Read => {
  const { text } = word;
  const options: UseOption[] = [];
  for (let at = 1; at < text.length; at++) {
    const letter = text.charAt(at);
    const entry = shortEntry(spec, letter);
    const option = { key: keyOf(entry), flag: `-${letter}`, flagSpan: spanOf(word, at === 1 ? 0 : at, at + 1) };
    if (!entry.endsWith('=')) options.push({ ...option, value: undefined, valueSpan: undefined });
    else if (at + 1 < text.length) {
      options.push({ ...option, ...insideValue(word, at + 1, expand) });
      break;
    } else return { options: [...options, { ...option, ...nextValue(next, expand) }], tookNext: next !== undefined };
  }
  return { options, tookNext: false };
};

const shortEntry = (spec: Spec, letter: string): Entry => {
  if (spec.perl === true) return longEntry(spec, letter);
  return Object.hasOwn(spec.short, letter) ? (spec.short[letter] ?? 'foreign') : 'foreign';
};

const nextValue = (next: ShellWord | undefined, expand: Expand) => ({
  value: next === undefined ? undefined : expand(next),
  valueSpan: next?.span,
});

/** The value in the same word: `--uid=1000`, `-u1000`. */
const insideValue = (word: ShellWord, from: number, expand: Expand) => {
  const head = word.text.slice(0, from);
  const whole = expand(word);
  const value = whole?.startsWith(head) === true ? whole.slice(from) : undefined;
  return { value, valueSpan: spanOf(slice(word, from, word.text.length)) };
};

const KEYS: ReadonlyMap<string, OptionKey> = new Map(
  (
    [
      'uid',
      'gid',
      'group',
      'groups',
      'home',
      'system',
      'noPassword',
      'createHome',
      'noHome',
      'ownGroup',
      'noOwnGroup',
      'nonUnique',
      'force',
      'gecos',
      'rename',
      'defaults',
      'makeGroup',
      'elsewhere',
      'foreign',
      'other',
    ] as const
  ).map((key) => [key, key]),
);

const keyOf = (entry: Entry): OptionKey => KEYS.get(entry.replace('=', '')) ?? 'other';

/** `letters` that mean nothing here; those followed by `:` take a value. */
const rest = (letters: string): Readonly<Record<string, Entry>> =>
  Object.fromEntries(
    Array.from(
      letters.matchAll(/(\w)(:?)/g),
      ([, letter = '', colon]) => [letter, colon ? 'other=' : 'other'] as const,
    ),
  );

const others = (names: string): Readonly<Record<string, Entry>> =>
  Object.fromEntries(
    names
      .trim()
      .split(/\s+/)
      .map((name) => (name.endsWith('=') ? [name.slice(0, -1), 'other='] : [name, 'other'])),
  );

const USERADD: Spec = {
  short: {
    ...rest('b:c:e:f:hk:lp:s:Z:'),
    K: 'other=',
    D: 'defaults',
    d: 'home=',
    g: 'group=',
    G: 'groups=',
    m: 'createHome',
    M: 'noHome',
    N: 'noOwnGroup',
    o: 'nonUnique',
    r: 'system',
    u: 'uid=',
    U: 'ownGroup',
    R: 'elsewhere=',
    P: 'elsewhere=',
  },
  long: {
    ...others(
      `
    badname base-dir= btrfs-subvolume-home comment= expiredate= inactive= help skel= key= no-log-init
    password= shell= selinux-user= add-subids-for-system
  `,
    ),
    defaults: 'defaults',
    'home-dir': 'home=',
    home: 'home=',
    gid: 'group=',
    groups: 'groups=',
    'create-home': 'createHome',
    'no-create-home': 'noHome',
    'no-user-group': 'noOwnGroup',
    'non-unique': 'nonUnique',
    system: 'system',
    uid: 'uid=',
    'user-group': 'ownGroup',
    root: 'elsewhere=',
    prefix: 'elsewhere=',
  },
};

const GROUPADD: Spec = {
  short: { ...rest('hK:p:U:'), f: 'force', g: 'gid=', o: 'nonUnique', r: 'system', R: 'elsewhere=', P: 'elsewhere=' },
  long: {
    ...others('help key= password= users='),
    force: 'force',
    gid: 'gid=',
    'non-unique': 'nonUnique',
    system: 'system',
    root: 'elsewhere=',
    prefix: 'elsewhere=',
  },
};

const USERMOD: Spec = {
  short: {
    ...rest('abc:e:f:hLmp:rs:Uv:V:w:W:Z:'),
    d: 'home=',
    g: 'group=',
    G: 'groups=',
    l: 'rename=',
    o: 'nonUnique',
    u: 'uid=',
    R: 'elsewhere=',
    P: 'elsewhere=',
  },
  long: {
    ...others(
      `
    append badname comment= expiredate= inactive= help lock move-home password= remove shell= unlock
    selinux-user= add-subuids= del-subuids= add-subgids= del-subgids=
  `,
    ),
    home: 'home=',
    gid: 'group=',
    groups: 'groups=',
    login: 'rename=',
    'non-unique': 'nonUnique',
    uid: 'uid=',
    root: 'elsewhere=',
    prefix: 'elsewhere=',
  },
};

const GROUPMOD: Spec = {
  short: { ...rest('ahp:U:'), g: 'gid=', n: 'rename=', o: 'nonUnique', R: 'elsewhere=', P: 'elsewhere=' },
  long: {
    ...others('append help password= users='),
    gid: 'gid=',
    'new-name': 'rename=',
    'non-unique': 'nonUnique',
    root: 'elsewhere=',
    prefix: 'elsewhere=',
  },
};

const DELETE: Spec = {
  short: { ...rest('fhrZ'), R: 'elsewhere=', P: 'elsewhere=' },
  long: { ...others('force help remove selinux-user remove-home'), root: 'elsewhere=', prefix: 'elsewhere=' },
};

/** Source: busybox loginutils/adduser.c, `h:g:s:G:DSHu:k:` and its long options. */
const BUSYBOX_ADDUSER: Spec = {
  short: {
    ...rest('s:k:'),
    h: 'home=',
    g: 'gecos=',
    G: 'group=',
    D: 'noPassword',
    S: 'system',
    H: 'noHome',
    u: 'uid=',
  },
  long: {
    ...others('shell= skel='),
    home: 'home=',
    gecos: 'gecos=',
    ingroup: 'group=',
    'disabled-password': 'noPassword',
    'empty-password': 'noPassword',
    system: 'system',
    'no-create-home': 'noHome',
    uid: 'uid=',
  },
};

const BUSYBOX_ADDGROUP: Spec = { short: { g: 'gid=', S: 'system' }, long: { gid: 'gid=', system: 'system' } };

const PERL_ADDUSER: Spec = {
  perl: true,
  short: {},
  long: {
    ...others(
      `
    shell= firstuid= lastuid= firstgid= lastgid= uid-pool= add_extra_groups add-extra-groups encrypt-home
    quiet debug verbose version help force-badname allow-badname allow-bad-names allow-all-names conf=
    stdoutmsglevel= stderrmsglevel= logmsglevel=
  `,
    ),
    home: 'home=',
    'no-create-home': 'noHome',
    uid: 'uid=',
    gecos: 'gecos=',
    comment: 'gecos=',
    ingroup: 'group=',
    gid: 'gid=',
    'disabled-password': 'noPassword',
    'disabled-login': 'noPassword',
    system: 'system',
    group: 'makeGroup',
  },
};

const PERL_DELUSER: Spec = {
  perl: true,
  short: {},
  long: {
    ...others(
      `
    quiet debug verbose version help remove-home remove-all-files backup backup-to= backup-suffix= system
    only-if-empty conf= force
  `,
    ),
    group: 'makeGroup',
  },
};

const specOf = (tool: AccountTool, flavour: Exclude<Flavour, 'missing'>): Spec => {
  switch (tool) {
    case 'useradd':
      return USERADD;
    case 'usermod':
      return USERMOD;
    case 'groupadd':
      return GROUPADD;
    case 'groupmod':
      return GROUPMOD;
    case 'userdel':
    case 'groupdel':
      return DELETE;
    case 'adduser':
      return flavour === 'perl' ? PERL_ADDUSER : flavour === 'busybox' ? BUSYBOX_ADDUSER : USERADD;
    case 'addgroup':
      return flavour === 'perl' ? PERL_ADDUSER : flavour === 'busybox' ? BUSYBOX_ADDGROUP : GROUPADD;
    case 'deluser':
    case 'delgroup':
      return flavour === 'perl' ? PERL_DELUSER : DELETE;
  }
};
