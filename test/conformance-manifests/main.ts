import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { checkManifest } from '../../src/report/check-manifest.js';
import type { FileReport } from '../../src/report/report.js';
import { componentUsers, sampleOptions, samplePaths, TOP } from '../manifests/sample-options.js';
import { corsCases } from './cors.js';
import { judge, RULES, type Verdict } from './judge.js';
import { schemaJudge } from './schema.js';

/**
 * What the fixes of manifests write, judged by others: Kubernetes' schema and decoder, Pod Security, and a browser that
 * talks to the CORS middleware of Flyte's admin server. Needs Go, and Chromium for the last part.
 */
const HERE = new URL('.', import.meta.url).pathname;
const counts = { passed: 0, failed: 0, skipped: 0 };

const say = (sentence: string, wrong: string): void => {
  counts[wrong === '' ? 'passed' : 'failed'] += 1;
  if (wrong !== '') process.stdout.write(`FAILED ${sentence}\n  ${wrong}\n`);
};

const skip = (sentence: string): void => {
  counts.skipped += 1;
  process.stdout.write(`skipped: ${sentence}\n`);
};

const has = (program: string): boolean => {
  try {
    execFileSync(program, [program === 'go' ? 'version' : '--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** Rules that have found something, and those of which an exception says that it leaves findings out. */
const rulesIn = ({ results }: FileReport): ReadonlySet<string> =>
  new Set(
    results.flatMap(({ rule, message }) => (rule === 'excepted-finding' ? (message.match(/[a-z-]+/g) ?? []) : [rule])),
  );

/** What a pod is given of its node has no rule of its own: it is a reason against a fix. */
const NOT_ASKED: ReadonlySet<string> = new Set(['host namespaces', 'restricted volume types']);

/** What Pod Security denies, we speak of; where we have nothing left to say, it denies nothing. */
const compare = (name: string, verdicts: readonly Verdict[], report: FileReport): void => {
  const rules = rulesIn(report);
  for (const { name: workload, denied } of verdicts.filter(({ workload: is }) => is)) {
    const asked = denied.filter(({ reason }) => !NOT_ASKED.has(reason));
    const silent = asked.filter(({ reason }) => !(RULES[reason] ?? []).some((rule) => rules.has(rule)));
    say(
      `${name} ${workload}: what Pod Security denies is reported`,
      silent.map(({ reason, detail }) => `${reason}: ${detail}`).join('; '),
    );
  }
};

const files = async (program: string): Promise<void> => {
  const users = await componentUsers();
  const schema = schemaJudge(HERE);
  for (const path of samplePaths()) {
    const options = sampleOptions(path, users);
    for (const file of [path, join(dirname(path), 'fixed.yaml')].filter(existsSync)) {
      const name = relative(TOP, file);
      const report = checkManifest({ path: relative(TOP, path), text: readFileSync(file, 'utf8') }, options);
      const verdicts = judge(program, [file]);
      // A patch is no object yet, and a misplaced field is refused before anything else is looked at.
      const whole = verdicts.filter(({ object }) => schema(object) === '');
      compare(name, whole, report);
      if (file === path) continue;
      // Kubernetes itself knows no object of OpenShift.
      for (const { refused, object } of verdicts.filter((each) => !/openshift/.test(each.refused ?? ''))) {
        say(`${name}: the decoder takes it`, refused ?? '');
        say(`${name}: it fits the schema`, schema(object));
      }
      // Nothing left but remarks: then it must be "restricted".
      if (
        report.results.some(
          ({ severity, rule }) => severity !== 'info' || rule === 'allowed-root' || rule === 'excepted-finding',
        )
      )
        continue;
      const denied = verdicts.flatMap((verdict) => verdict.denied);
      say(
        `${name}: Pod Security admits it as restricted`,
        denied.map(({ reason, detail }) => `${reason}: ${detail}`).join('; '),
      );
    }
  }
};

const directory = mkdtempSync(join(tmpdir(), 'conformance-manifests-'));
const program = join(directory, 'judge');
if (!has('go')) skip('Go is not installed: nothing is judged');
else {
  execFileSync('go', ['build', '-o', program, '.'], { cwd: HERE, stdio: 'inherit' });
  await files(program);
  const browser = ['chromium', 'chromium-browser', 'google-chrome'].find(has);
  if (browser === undefined) skip('Chromium is not installed: no request across origins is made');
  else await corsCases(program, browser, say);
}
rmSync(directory, { recursive: true, force: true });
process.stdout.write(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`);
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
