import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { directoryOf, program } from '../in-process.js';

const effect = suite('program/effect: options that name ids');

const ROOT = 'FROM debian:12\nCMD ["sleep", "1"]\n';
const APP = 'FROM debian:12\nUSER 5000:6000\nCMD ["sleep", "1"]\n';
const STATIC = 'FROM gcr.io/distroless/static-debian12\nCOPY a /a\nCMD ["/a"]\n';
const POD =
  'apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  securityContext: {runAsUser: 5000}\n  containers: [{name: a, image: "o/a:1"}]\n';

for (const [sentence, text, argv, code, expected] of [
  ['an id that a fix takes', ROOT, ['--uid', '1234'], 1, undefined],
  ['an id that the image has', APP, ['--uid', '5000', '--gid', '6000'], 0, undefined],
  ['an id of an image that needs no fix', APP, ['--uid', '1234'], 2, '--uid 1234 has no effect: no file of this run'],
  ['a group of one that needs none', APP, ['--gid', '1234'], 2, '--gid 1234 has no effect: no file of this run'],
  ['a name where a fix makes no account', STATIC, ['--user', 'bob'], 2, '--user bob has no effect: no fix of this run'],
  ['a name of an account that a fix makes', ROOT, ['--user', 'bob'], 1, undefined],
  ['a name that stands in the file', `${APP}LABEL by=bob\n`, ['--user', 'bob'], 0, undefined],
  ['--exit-zero hides no mistake', APP, ['--uid', '1234', '--exit-zero'], 2, '--uid 1234 has no effect'],
  ['ids of a manifest that the image has', APP, ['--ids-from', 'pod.yaml', '--image', 'o/a=Dockerfile'], 0, undefined],
  [
    'ids of a manifest that no fix takes',
    APP.replace('5000', '7'),
    ['--ids-from', 'pod.yaml', '--image', 'o/a=Dockerfile'],
    2,
    '--ids-from pod.yaml has no effect',
  ],
] as const) {
  effect(sentence, async () => {
    const {
      out,
      err,
      code: found,
    } = await program(directoryOf({ Dockerfile: text, 'pod.yaml': POD }), ['check', ...argv, 'Dockerfile']);
    assert.is(found, code, out + err);
    assert.is(/error: (--.*)/.exec(err)?.[1]?.startsWith(expected ?? '-') ?? false, expected !== undefined, err);
  });
}

effect('what the configuration says is for other files, too', async () => {
  const files = { Dockerfile: APP, '.dockerfile-nonrootrc.json': '{"uid": 1234}' };
  assert.is((await program(directoryOf(files), ['check', 'Dockerfile'])).code, 0);
});

effect('one file of many is enough, and a second run is no mistake', async () => {
  const directory = directoryOf({ 'a/Dockerfile': APP, 'b/Dockerfile': ROOT });
  for (const run of ['first', 'second']) {
    const { err, code } = await program(directory, ['check', '--fix', '--uid', '1234', '--user', 'bob', '.']);
    assert.is(code, 0, `${run} ${err}`);
  }
});

effect.run();
