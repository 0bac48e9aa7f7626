import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { exitCodeOf, fails } from '../../src/program/exit-code.js';
import { NO_PART, type Outcome } from '../../src/program/run.js';
import { NO_FILE, settingsOf } from '../../src/program/settings.js';
import { NO_PLACES } from '../../src/report/places.js';
import type { Summary } from '../../src/report/report.js';
import { sumOf } from '../../src/report/summary.js';

const problem = { kind: 'usage', detail: 'no', hint: '' } as const;

const NONE = sumOf([]).distinct;

const outcomeWith = (counts: Partial<Summary>, rest: Partial<Outcome> = {}): Outcome => ({
  summary: { ...sumOf([]), ...counts },
  problems: [],
  notes: [],
  errors: [],
  templates: [],
  changes: 0,
  stdout: undefined,
  interrupted: false,
  silence: { config: undefined, exceptions: 0, untold: NO_PLACES },
  part: NO_PART,
  ...rest,
});

/** `a=b c`: an option with a value, and a switch. */
const settingsFor = (flags: string) =>
  settingsOf(
    new Map(
      flags.split(' ').map((flag) => {
        const [name = '', value = ''] = flag.split('=');
        return [name, [value]];
      }),
    ),
    NO_FILE,
  );

const codes = suite('exit-code');

for (const [sentence, outcome, flags, code] of [
  ['nothing found', outcomeWith({}), '', 0],
  ['an error', outcomeWith({ error: 1 }), '', 1],
  ['a warning', outcomeWith({ warning: 1 }), '', 1],
  ['a remark does not fail by itself', outcomeWith({ info: 1 }), '', 0],
  ['what is fixed does not fail', outcomeWith({ fixed: 3 }), 'fix', 0],
  ['one file that could not be read', outcomeWith({ failed: 1 }), '', 2],
  ['one path that stands for nothing', outcomeWith({}, { problems: [problem] }), '', 2],
  ['trouble weighs more than findings', outcomeWith({ failed: 1, error: 1 }), '', 2],
  ['an image of root that nothing is found in', outcomeWith({ distinct: { ...NONE, root: 1 } }), '', 1],
  ['one that an exception allows', outcomeWith({ distinct: { ...NONE, root: 1, allowed: 1 } }), '', 0],
  ['one of two that an exception allows', outcomeWith({ distinct: { ...NONE, root: 2, allowed: 1 } }), '', 1],
  ['whoever types a level may have root', outcomeWith({ distinct: { ...NONE, root: 1 } }), 'fail-level=none', 0],
  ['or names the rules', outcomeWith({ distinct: { ...NONE, root: 1 } }), 'only=named-user', 0],
  ['or leaves one out', outcomeWith({ distinct: { ...NONE, root: 1 } }), 'ignore=missing-user', 0],
  ['--exit-zero takes an image of root', outcomeWith({ distinct: { ...NONE, root: 1 } }), 'exit-zero', 0],
  ['interrupted weighs most', outcomeWith({ failed: 1 }, { interrupted: true, problems: [problem] }), '', 130],
  ['--exit-zero takes findings', outcomeWith({ error: 1 }), 'exit-zero', 0],
  ['--exit-zero takes a diff', outcomeWith({}, { changes: 1 }), 'diff exit-zero', 0],
  ['--exit-zero takes no trouble', outcomeWith({ failed: 1 }), 'exit-zero', 2],
  ['a diff', outcomeWith({}, { changes: 1 }), 'diff', 1],
  ['an empty diff', outcomeWith({}), 'diff', 0],
  ['an empty diff of a file with findings', outcomeWith({ error: 1 }), 'diff', 1],
  ['changes that were written', outcomeWith({}, { changes: 1 }), 'fix', 0],
  ['level none', outcomeWith({ error: 1, warning: 1, info: 1 }), 'fail-level=none', 0],
  ['level error, errors', outcomeWith({ error: 1 }), 'fail-level=error', 1],
  ['level error, less', outcomeWith({ warning: 1, info: 1 }), 'fail-level=error', 0],
  ['level warning, remarks', outcomeWith({ info: 1 }), 'fail-level=warning', 0],
  ['level info, remarks', outcomeWith({ info: 1 }), 'fail-level=info', 1],
  ['level info, warnings', outcomeWith({ warning: 1 }), 'fail-level=info', 1],
  ['level info, errors', outcomeWith({ error: 1 }), 'fail-level=info', 1],
  ['level info, nothing', outcomeWith({}), 'fail-level=info', 0],
  ['as many warnings as there may be', outcomeWith({ warning: 2 }), 'max-warnings=2', 0],
  ['one warning more', outcomeWith({ warning: 3 }), 'max-warnings=2', 1],
  ['no warning may be', outcomeWith({ warning: 1 }), 'max-warnings=0', 1],
  ['a limit on warnings says nothing of errors', outcomeWith({ error: 1 }), 'max-warnings=2', 1],
  ['nor of remarks', outcomeWith({ info: 1, warning: 1 }), 'fail-level=info max-warnings=2', 1],
  ['it holds at level info', outcomeWith({ warning: 2 }), 'fail-level=info max-warnings=2', 0],
  ['and where warnings would not fail', outcomeWith({ warning: 3 }), 'fail-level=error max-warnings=2', 1],
  ['even at level none', outcomeWith({ warning: 3 }), 'fail-level=none max-warnings=2', 1],
] as const) {
  codes(`${sentence}${flags === '' ? '' : ` (${flags})`}: ${code}`, () =>
    assert.is(exitCodeOf(outcome, settingsFor(flags)), code),
  );
}

codes('a level that nothing fails is an answer, too', () =>
  assert.is(fails(sumOf([]), { failLevel: 'none', maxWarnings: undefined }), false),
);

codes.run();
