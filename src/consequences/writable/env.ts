import { lineage } from '../../image/start/start.js';
import { isOpen, isSystem } from '../../knowledge/directories.js';
import { isWithin, normalised, parentOf } from '../../text/path.js';
import type { View } from '../view.js';

/** A variable of the image that names something its process writes. */
export type KeptPath = {
  readonly name: string;
  /** A directory; for a variable that names a file, the one that it lies in. */
  readonly path: string;
  /** The file that it names. */
  readonly file: string | undefined;
  readonly line: number;
};

/** ENV lines whose names say that their values are written to: data, logs, caches, pid files, … */
export const keptByEnvironment = ({ stage }: Pick<View, 'stage'>): readonly KeptPath[] => {
  const end = stage.stage.instructions.length;
  return lineage(stage)
    .flatMap((each) =>
      [...each.triggers, ...each.steps].flatMap(({ instruction, operation }) => {
        if (operation.kind !== 'env') return [];
        return operation.pairs.flatMap(({ name }) => {
          if (name === undefined) return [];
          const value = stage.variable(name, end);
          if (!isKeptName(name) || !value?.startsWith('/') || /[:\s*?$]/.test(value)) return [];
          const path = normalised(value);
          if (isCode(path) || isOpen(path)) return [];
          const file = FILE_NAME.test(name) || FILE_VALUE.test(path) ? path : undefined;
          return [{ name, path: file === undefined ? path : parentOf(path), file, line: instruction.line }];
        });
      }),
    )
    .filter(({ path, file }) => file !== undefined || !isSystem(path));
};

const KEPT: ReadonlySet<string> = new Set(
  [
    'DATA',
    'DATADIR',
    'CACHE',
    'CACHEDIR',
    'LOG',
    'LOGS',
    'LOGDIR',
    'LOGFILE',
    'PID',
    'PIDFILE',
    'RUNDIR',
    'TMP',
  ].concat(
    ['TMPDIR', 'TEMP', 'STATE', 'STORAGE', 'UPLOAD', 'UPLOADS', 'SPOOL', 'SOCKET', 'PGDATA', 'WORKSPACE', 'SESSIONS'],
    ['SQLITE', 'MPLCONFIGDIR', 'BACKUP', 'BACKUPS', 'MEDIA', 'DB', 'DATABASE'],
  ),
);

/** Caches of models and the like, which are filled at run time. */
const FILLED_LATER: ReadonlySet<string> = new Set(['HF_HOME', 'TORCH_HOME', 'XDG_DATA_HOME', 'XDG_STATE_HOME']);

/** Tools of the build; what they keep is of no use later. */
const OF_THE_BUILD =
  /^(?:PIP|NPM|YARN|PNPM|POETRY|UV|GO|CCACHE|APT|CARGO|RUSTUP|BUNDLE|COMPOSER|NUGET|DEBIAN|CONAN|VCPKG)_|^GOCACHE$|^GOTMPDIR$/i;

const isKeptName = (name: string): boolean => {
  if (FILLED_LATER.has(name)) return true;
  if (OF_THE_BUILD.test(name)) return false;
  const parts = name.toUpperCase().split('_');
  return parts.some((part) => KEPT.has(part)) && !parts.some((part) => NOT_WRITTEN.has(part));
};

/** `LOG_CONFIG`, `DB_DRIVER`: names of something that is read. */
const NOT_WRITTEN: ReadonlySet<string> = new Set(
  [
    'CONF',
    'CONFIG',
    'CFG',
    'URL',
    'VERSION',
    'LEVEL',
    'FORMAT',
    'DRIVER',
    'CERT',
    'KEY',
    'SCHEMA',
    'PASSWORD',
    'USER',
  ].concat(['HOST', 'PORT', 'NAME', 'TYPE', 'SIZE', 'LIB', 'BIN', 'TEMPLATE', 'SCRIPT', 'INIT']),
);

const FILE_NAME = /(?:FILE|_PATH_FILE)$/i;
const FILE_VALUE = /\.(?:log|pid|sock|socket|db|sqlite3?|lock|txt|out|json)$/i;

/** Where programs are, not what they keep. */
const CODE = ['/bin', '/sbin', '/lib', '/lib64', '/usr/bin', '/usr/sbin', '/usr/lib', '/usr/share', '/usr/include'];
const SETTINGS = ['/etc', '/proc', '/sys', '/usr/src', '/usr/libexec', '/root'];

const isCode = (path: string): boolean => [...CODE, ...SETTINGS].some((each) => isWithin(path, each));
