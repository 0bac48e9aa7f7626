import assert from 'node:assert/strict';
import { type Lab, mustStart, type Who } from './container.js';
import type { Files } from './files.js';

export type Work = { readonly dockerfile: string; readonly files: Files; readonly args?: readonly string[] };

/** What a fixed image has to be. */
export type Expected = {
  readonly uid: number;
  readonly gid: number | undefined;
  /** `undefined`: not known beforehand. */
  readonly home: string | undefined;
  /** Paths that the process must be able to write to, and some of those that it must not. */
  readonly writable: readonly string[];
  readonly closed: readonly string[];
};

const SYSTEM = ['/', '/etc', '/etc/passwd', '/usr', '/usr/local/bin', '/bin'];

/** Nothing has become writable for a user but what the fix was to give it. */
export const mustOpenNothingElse = async (
  lab: Lab,
  original: string,
  { uid, gid, home, open }: Who,
  expected: Expected,
): Promise<void> => {
  const { open: before } = await mustStart(lab, original, ['--scan', '/'], `${uid}:${gid}`);
  const given = [...before, ...expected.writable, home];
  const isGiven = (path: string) => given.some((top) => top !== '/' && (path === top || path.startsWith(`${top}/`)));
  assert.deepEqual(
    open.filter((path) => !isGiven(path)),
    [],
    'more can be written than the fix says',
  );
};

/** Starts an image and compares all that was said about it. Paths that are not there at all cannot be written either. */
export const mustBe = async (lab: Lab, image: string, expected: Expected): Promise<Who> => {
  const { uid, gid, home, writable, closed } = expected;
  const paths = ['/tmp', ...writable, ...SYSTEM, ...closed];
  const who = await mustStart(lab, image, ['--scan', '/', ...paths.flatMap((path) => ['--write', path])]);
  assert.deepEqual(
    { uid: who.uid, gid: who.gid, home: who.home },
    { uid, gid: gid ?? who.gid, home: home ?? who.home },
  );
  assert.match(who.writes['/tmp'] ?? '', /^(ok|ENOENT)$/, 'what everybody may write to');
  for (const path of writable) assert.equal(who.writes[path], 'ok', `${path} ought to be writable`);
  for (const path of [...SYSTEM, ...closed]) {
    if (writable.includes(path)) continue;
    assert.match(who.writes[path] ?? '', /^(EACCES|ENOENT|ENOTDIR)$/, `${path} ought not to be writable`);
  }
  return who;
};

/** What an image does with its own command for a moment. */
export type Behaviour = {
  readonly started: boolean;
  readonly running: boolean;
  readonly exitCode: number;
  /** Exposed TCP ports that answer. */
  readonly serves: readonly number[];
  /** `none` without HEALTHCHECK. */
  readonly health: string;
  readonly log: string;
};

const SETTLE = 700;
const HEALTH_TIMEOUT = 8_000;

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Runs an image as `docker run IMAGE` would, and asks its ports and its health. */
export const behaviourOf = async (lab: Lab, image: string): Promise<Behaviour> => {
  const { docker } = lab.engine;
  const ports = await exposedPorts(lab, image);
  const env = ports.length === 0 ? [] : ['-e', `PROBE_PORTS=${ports.join(',')}`];
  const mount = ['-v', `${lab.bases.probe}:/.probe/probe:ro`, '--health-interval=500ms', '--health-start-period=0s'];
  const ran = await docker(['run', '-d', '--network=none', ...mount, ...env, image]);
  const id = ran.stdout.trim().split('\n').at(-1) ?? '';
  try {
    if (ran.code !== 0) {
      return { started: false, running: false, exitCode: ran.code, serves: [], health: 'none', log: ran.stderr };
    }
    await sleep(SETTLE);
    const serves: number[] = [];
    for (const port of ports)
      if ((await docker(['exec', id, '/.probe/probe', 'get', `${port}`])).code === 0) serves.push(port);
    const [health = '', running, exitCode] = await settled(lab, id);
    const { stdout, stderr } = await docker(['logs', id]);
    return {
      started: true,
      running: running === 'true',
      exitCode: Number(exitCode),
      serves,
      health,
      log: stdout + stderr,
    };
  } finally {
    await docker(['rm', '-f', '-v', id]);
  }
};

const field = async (lab: Lab, id: string, format: string): Promise<string> =>
  (await lab.engine.docker(['inspect', '--format', format, id])).stdout.trim();

const exposedPorts = async (lab: Lab, image: string): Promise<readonly number[]> => {
  const ports = await field(lab, image, '{{range $port, $_ := .Config.ExposedPorts}}{{$port}} {{end}}');
  return ports.split(' ').flatMap((port) => (port.endsWith('/tcp') ? [Number.parseInt(port, 10)] : []));
};

/** Health, whether it runs, and its exit code, as soon as its health is known. */
const settled = async (lab: Lab, id: string): Promise<readonly string[]> => {
  const health = '{{if .State.Health}}{{.State.Health.Status}}{{else}}none{{end}}';
  const ask = () => field(lab, id, `${health} {{.State.Running}} {{.State.ExitCode}}`);
  const deadline = Date.now() + HEALTH_TIMEOUT;
  for (;;) {
    const seen = (await ask()).split(' ');
    if (seen[0] !== 'starting' || Date.now() > deadline) return seen;
    await sleep(200);
  }
};

/** The fixed image does what the image did: it starts or not, runs on, answers on its ports, and is as healthy. */
export const mustBehave = async (lab: Lab, image: string, before: Behaviour, dockerfile: string): Promise<void> => {
  const after = await behaviourOf(lab, image);
  const seen = ({ log: _, ...rest }: Behaviour) => rest;
  const shown = `as fixed, its log:\n${after.log}\nas it was:\n${before.log}\n${dockerfile}`;
  assert.deepEqual(seen(after), seen(before), shown);
};
