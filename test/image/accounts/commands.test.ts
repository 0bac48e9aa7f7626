import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { toolFlavour } from '../../../src/image/accounts/accounts.js';
import { build, IMAGES, type ImageName } from './images.js';

const uses = suite('image/accounts: uses');

const useIn = (image: ImageName, lines: string) => {
  const { uses: all, text } = build(IMAGES[image], lines);
  const use = all.at(-1);
  if (use === undefined) throw new Error(`nothing is used in ${lines}`);
  const at = (span: { readonly start: number; readonly end: number } | undefined) =>
    span && text.slice(span.start, span.end);
  return { use, at };
};

uses('every part has its place', () => {
  const { use, at } = useIn('debian12', 'RUN set -e; sudo useradd -mr --uid="1001" \\\n  -g app -d/srv "app" && x');
  assert.is(at(use.span), 'sudo useradd -mr --uid="1001" \\\n  -g app -d/srv "app"');
  assert.is(at(use.toolSpan), 'useradd');
  assert.is(at(use.nameSpan), '"app"');
  assert.is(at(use.uidSpan), '1001');
  assert.is(at(use.groupSpan), 'app');
  assert.is(at(use.gidSpan), undefined);
  assert.is(use.home, '/srv');
  assert.equal(
    use.options.map(({ flag, flagSpan }) => [flag, at(flagSpan)]),
    [
      ['-m', '-m'],
      ['-r', 'r'],
      ['--uid', '--uid'],
      ['-g', '-g'],
      ['-d', '-d'],
    ],
  );
});

uses('a member', () => {
  const { use, at } = useIn('alpine', 'RUN addgroup guest users');
  assert.equal([use.action, use.name, use.group, at(use.groupSpan)], ['member', 'guest', 'users', 'users']);
});

uses('a group by its number', () => {
  const { use, at } = useIn('debian12', 'RUN useradd -g 100 app');
  assert.equal([use.gid, use.group, at(use.gidSpan)], [100, undefined, '100']);
});

for (const [image, lines, expected] of [
  ['debian12', 'RUN useradd app', false],
  ['debian12', 'RUN useradd -m app', true],
  ['debian12', 'RUN useradd -mM app', false],
  ['rhel', 'RUN useradd app', true],
  ['rhel', 'RUN useradd -r app', false],
  ['suse', 'RUN useradd app', undefined],
  ['alpine', 'RUN adduser -D app', true],
  ['alpine', 'RUN adduser -S app', true],
  ['alpine', 'RUN adduser -DH app', false],
  ['debian12', 'RUN adduser --disabled-password app', true],
  ['debian12', 'RUN adduser --system app', false],
] as const) {
  uses(`${image}, ${lines}: a home is ${expected === undefined ? 'maybe ' : expected ? '' : 'not '}made`, () =>
    assert.is(useIn(image, lines).use.createsHome, expected),
  );
}

const tools = suite('image/accounts: tools');

for (const [tool, set, expected] of [
  ['useradd', 'shadow', 'shadow'],
  ['useradd', 'busybox', 'missing'],
  ['useradd', 'none', 'missing'],
  ['useradd', 'shadow+adduser-busybox', 'shadow'],
  ['useradd', undefined, 'shadow'],
  ['adduser', 'shadow', 'missing'],
  ['adduser', 'shadow+adduser-perl', 'perl'],
  ['adduser', 'shadow+adduser-link', 'shadow'],
  ['adduser', 'busybox', 'busybox'],
  ['adduser', 'shadow+adduser-busybox', 'busybox'],
  ['adduser', undefined, undefined],
  ['addgroup', 'shadow+adduser-link', 'missing'],
  ['deluser', 'busybox', 'busybox'],
  ['delgroup', 'shadow+adduser-perl', 'perl'],
] as const) {
  tools(`${tool} where there is ${set ?? 'nobody knows what'}: ${expected ?? 'not known'}`, () =>
    assert.is(toolFlavour(tool, set), expected),
  );
}

for (const [image, lines, expected] of [
  ['debian13', 'RUN apt-get update && apt-get install -y --no-install-recommends adduser', 'shadow+adduser-perl'],
  ['debian13', 'RUN apt-get install -y curl', 'shadow'],
  ['debian13', 'RUN apt-get install -y openssh-client', undefined],
  ['debian13', 'RUN apt-get install -y openssh-client adduser', 'shadow+adduser-perl'],
  ['debian13', 'RUN if x; then apt-get install -y adduser; fi', undefined],
  ['debian12', 'RUN apt-get purge -y adduser', 'shadow'],
  ['debian12', 'RUN apt-get install -y openssh-client', 'shadow+adduser-perl'],
  ['alpine', 'RUN apk --no-cache add -t .x shadow=4.1 bash', 'shadow+adduser-busybox'],
  ['alpine', 'RUN apk add shadow && apk del shadow', 'busybox'],
  ['alpine', 'COPY shadow /', 'busybox'],
  ['ubiMinimal', 'RUN microdnf install -y --nodocs shadow-utils && microdnf clean all', 'shadow+adduser-link'],
  ['ubiMinimal', 'RUN microdnf install tar gzip', 'none'],
  ['ubiMinimal', 'RUN microdnf install postgresql-server', undefined],
  ['unknown', 'RUN apk add shadow', undefined],
] as const) {
  tools(`${image}, ${lines}`, () => assert.is(build(IMAGES[image], lines).tools, expected));
}

uses.run();
tools.run();
