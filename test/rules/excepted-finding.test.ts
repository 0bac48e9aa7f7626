import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { check } from '../../src/report/check.js';

const waivers = suite('rules/waivers');

const IGNORE = '# dockerfile-nonroot: ignore=unwritable-volume reason="r"';
const FILE = IGNORE.replace('ignore', 'file-ignore');
const STAGE = 'FROM alpine:3.20\nUSER 9:9\n';

/** Rule and line of what is found, less what is of no interest here. */
const found = (text: string): string =>
  check({ path: 'Dockerfile', text }, { today: '2026-06-01' })
    .results.map(({ rule, span }) => `${rule} ${text.slice(0, span.start).split('\n').length}`)
    .join(', ');

for (const [sentence, text, expected] of [
  ['none', `${STAGE}VOLUME /data\n`, 'unwritable-volume 3'],
  ['above the instruction', `${STAGE}${IGNORE}\nVOLUME /data\n`, 'excepted-finding 3'],
  ['with another comment and a blank line between', `${STAGE}${IGNORE}\n# c\n\nVOLUME /data\n`, 'excepted-finding 3'],
  ['between its lines', `${STAGE}VOLUME /data \\\n${IGNORE}\n  /b\n`, 'excepted-finding 4'],
  ['above another one', `${STAGE}${IGNORE}\nWORKDIR /\nVOLUME /data\n`, 'exception-unused 3, unwritable-volume 5'],
  ['for one of two', `${STAGE}${IGNORE}\nVOLUME /data\nVOLUME /logs\n`, 'excepted-finding 3, unwritable-volume 5'],
  ['above FROM', `${IGNORE}\n${STAGE}VOLUME /data\nVOLUME /logs\n`, 'excepted-finding 1'],
  [
    'above another FROM',
    `${IGNORE}\nFROM alpine:3.20\nRUN true\n${STAGE}VOLUME /data\n`,
    'exception-unused 1, missing-user 2, unwritable-volume 6',
  ],
  ['for the file', `${STAGE}VOLUME /data\n${FILE}\n`, 'excepted-finding 4'],
  ['below everything', `${STAGE}VOLUME /data\n${IGNORE}\n`, 'unwritable-volume 3, exception-unused 4'],
  [
    'of another rule',
    `${STAGE}${IGNORE.replace('unwritable-volume', 'root-home')}\nVOLUME /data\n`,
    'exception-unused 3, unwritable-volume 4',
  ],
  [
    'without a reason',
    `${STAGE}${IGNORE.replace(/ reason.*/, '')}\nVOLUME /data\n`,
    'exception-without-reason 3, unwritable-volume 4',
  ],
  [
    'with a reason without quotes',
    `${STAGE}${IGNORE.replace('"r"', 'r s')}\nVOLUME /data\n`,
    'exception-without-reason 3, unwritable-volume 4',
  ],
  ['past its day', `${STAGE}${IGNORE} until=2026-05-01\nVOLUME /data\n`, 'exception-expired 3, unwritable-volume 4'],
  ['on no day', `${STAGE}${IGNORE} until=may\nVOLUME /data\n`, 'exception-expired 3, unwritable-volume 4'],
  [
    'of a rule that there is not',
    `${STAGE}${IGNORE.replace('unwritable', 'x')}\nVOLUME /data\n`,
    'exception-without-reason 3, unwritable-volume 4',
  ],
  [
    'of a rule that has none',
    `${STAGE}# dockerfile-nonroot: ignore=exception-unused reason=r\nVOLUME /data\n`,
    'exception-without-reason 3, unwritable-volume 4',
  ],
  [
    'two for one finding: the nearer one counts',
    `${IGNORE}\n${STAGE}${IGNORE}\nVOLUME /data\n`,
    'exception-unused 1, excepted-finding 4',
  ],
  [
    'the same twice: the first one counts',
    `${STAGE}${IGNORE}\n${IGNORE}\nVOLUME /data\n`,
    'excepted-finding 3, exception-unused 4',
  ],
] as const) {
  waivers(`an exception ${sentence}`, () => assert.is(found(text), expected));
}

const ROOT = '# dockerfile-nonroot: ignore=missing-user reason="r"';
const ROOT_FILE = ROOT.replace('ignore', 'file-ignore');

for (const [sentence, text, expected] of [
  ['above FROM', `${ROOT}\nFROM alpine:3.20\nCMD ["x"]\n`, 'allowed-root 1'],
  ['in the stage', `FROM alpine:3.20\n${ROOT}\nCMD ["x"]\n`, 'allowed-root 2'],
  ['for the file', `FROM alpine:3.20\nCMD ["x"]\n${ROOT_FILE}\n`, 'allowed-root 3'],
  [
    'for a file with several images',
    `${ROOT_FILE}\nFROM alpine:3.20 AS a\nFROM alpine:3.20 AS b\n`,
    'allowed-root 1, allowed-root 1',
  ],
  [
    'without a reason',
    'FROM alpine:3.20\nCMD ["x"]\n# dockerfile-nonroot: file-ignore=missing-user\n',
    'missing-user 1, exception-without-reason 3',
  ],
  ['where it is not needed', `${ROOT}\n${STAGE}`, 'exception-unused 1'],
  ['for a file that needs none', `${ROOT_FILE}\n${STAGE}`, 'exception-unused 1'],
  [
    'beside another rule',
    `${ROOT.replace('missing-user', 'missing-user,root-home')}\nFROM alpine:3.20\n`,
    'allowed-root 1, exception-unused 1',
  ],
  [
    'beside another rule, without a reason',
    '# dockerfile-nonroot: ignore=missing-user,root-home\nFROM alpine:3.20\n',
    'exception-without-reason 1, missing-user 2',
  ],
  [
    'for the file, twice',
    `${ROOT_FILE}\n${ROOT_FILE}\nFROM alpine:3.20 AS a\nFROM alpine:3.20 AS b\n`,
    'allowed-root 1, allowed-root 1, allowed-root 2',
  ],
  [
    'for a file with several images, without a reason',
    '# dockerfile-nonroot: file-ignore=missing-user\nFROM alpine:3.20 AS a\nFROM alpine:3.20 AS b\n',
    'exception-without-reason 1, missing-user 2, missing-user 3',
  ],
  ['for a file with several images that need none', `${ROOT_FILE}\n${STAGE}${STAGE}`, 'exception-unused 1'],
  [
    'and no exception hides that',
    `# dockerfile-nonroot: file-ignore=allowed-root reason=r\n${ROOT}\nFROM alpine:3.20\n`,
    'exception-without-reason 1, allowed-root 2',
  ],
] as const) {
  waivers(`root is allowed ${sentence}`, () => assert.is(found(text), expected));
}

const fixed = (text: string): string | undefined => {
  const { results } = check({ path: 'Dockerfile', text }, { today: '2026-06-01' });
  const [edit, ...others] = results.find(({ rule }) => rule === 'exception-unused')?.fix?.edits ?? [];
  assert.equal(others, []);
  return edit && text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end);
};

for (const [sentence, text, expected] of [
  ['goes with its line', `${STAGE}${IGNORE}\nRUN true\n`, `${STAGE}RUN true\n`],
  [
    'goes from below a byte order mark',
    `\ufeff${IGNORE}\nFROM alpine:3.20\nUSER 9\n`,
    '\ufeffFROM alpine:3.20\nUSER 9\n',
  ],
  ['goes from the end of a file', `${STAGE}${IGNORE}`, STAGE.trimEnd()],
  ['goes from the end of a file of Windows', `FROM alpine\r\nUSER 9\r\n${IGNORE}`, 'FROM alpine\r\nUSER 9'],
  ['that stands alone goes as a whole', IGNORE.replace('ignore', 'file-ignore'), undefined],
  ['goes with what stands before it on its line', `${STAGE}  ${IGNORE}\r\nRUN true\r\n`, `${STAGE}RUN true\r\n`],
  [
    'keeps the rules that it covers',
    `${STAGE}${IGNORE.replace('=un', '=root-home,un')}\nVOLUME /data\n`,
    `${STAGE}${IGNORE}\nVOLUME /data\n`,
  ],
  [
    'keeps root',
    `${ROOT.replace('missing-user', 'root-home,missing-user')}\nFROM alpine:3.20\n`,
    `${ROOT}\nFROM alpine:3.20\n`,
  ],
  ['that allows root goes as well', `${ROOT}\n${STAGE}`, STAGE],
  ['that allows root in its own words, too', `# dockerfile-nonroot: allow-root reason="r"\n${STAGE}`, STAGE],
] as const) {
  waivers(`an exception that is not needed ${sentence}`, () => assert.is(fixed(text), expected));
}

waivers('of rules that are not needed, each is taken away for itself', () => {
  const text = `${ROOT.replace('missing-user', 'missing-user,root-home')}\n${STAGE}`;
  const { results } = check({ path: 'Dockerfile', text }, {});
  assert.equal(
    results.flatMap(({ fix }) => fix?.edits.map((edit) => edit.text) ?? []),
    ['missing-user'],
  );
});

waivers('who wants no exceptions gets none', () => {
  const text = `${STAGE}${IGNORE}\nVOLUME /data\n`;
  const { results } = check({ path: 'Dockerfile', text }, { noExceptions: true });
  assert.equal(
    results.map(({ rule }) => rule),
    ['unwritable-volume'],
  );
});

waivers('of a rule that is not asked, nobody knows whether the exception is needed', () => {
  const text = `${STAGE}${IGNORE}\nVOLUME /data\n`;
  assert.equal(check({ path: 'Dockerfile', text }, { ignore: ['unwritable-volume'] }).results, []);
});

/** What is said of exceptions, less where. */
const said = (text: string): readonly string[] =>
  check({ path: 'Dockerfile', text }, { today: '2026-06-01' })
    .results.filter(({ rule }) => rule.startsWith('except'))
    .map(({ message }) => message);

for (const [sentence, text, expected] of [
  ['nothing where there is none', `${STAGE}VOLUME /data\n`, []],
  [
    'how many, of what, and why',
    `${STAGE}${IGNORE}\nVOLUME /data\n`,
    ['1 finding of unwritable-volume is left out: r'],
  ],
  [
    'until when',
    `${IGNORE} until=2026-07-01\n${STAGE}VOLUME /data\nVOLUME /logs\n`,
    ['2 findings of unwritable-volume are left out until 2026-07-01: r'],
  ],
  [
    'no rule of nearly that name',
    `${STAGE}${IGNORE.replace('unwritable-volume', 'DL3002')}\n`,
    ['There is no rule "DL3002" for this kind of file: write one that "rules" lists.'],
  ],
  [
    'a rule that has none',
    `${STAGE}${IGNORE.replace('unwritable-volume', 'parse-error')}\n`,
    ['Findings of parse-error can have no exception: leave the rule out.'],
  ],
] as const) {
  waivers(`says ${sentence}`, () => assert.equal(said(text), expected));
}

waivers('a rule is meant that has nearly the name', () => {
  const text = `${STAGE}${IGNORE.replace('volume', 'volum')}\nVOLUME /data\n`;
  const [first] = check({ path: 'Dockerfile', text }, {}).results;
  assert.match(first?.message ?? '', 'write unwritable-volume.');
});

waivers.run();
