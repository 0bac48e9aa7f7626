import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { accountCommands, toolFlavour } from '../../../src/image/accounts/accounts.js';
import { lastOf } from '../operations/read.js';
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

/** By whose rules it is read, what it does, and to whom; `none` where nothing is made, changed or deleted. */
const sketch = (image: ImageName, lines: string): string => {
  const use = build(IMAGES[image], lines).uses.at(-1);
  if (use === undefined) return 'none';
  const { readAs, action, kind, name = '?', group } = use;
  return [readAs, action, kind, name, ...(action === 'member' ? [group] : [])].join(' ');
};

for (const [image, lines, expected] of [
  ['debian12', 'RUN useradd app', 'shadow create user app'],
  ['debian12', 'RUN usermod -u 5 app', 'shadow change user app'],
  ['debian12', 'RUN userdel app', 'shadow delete user app'],
  ['debian12', 'RUN groupadd app', 'shadow create group app'],
  ['debian12', 'RUN groupmod -g 5 app', 'shadow change group app'],
  ['debian12', 'RUN groupdel app', 'shadow delete group app'],
  ['debian12', 'RUN adduser app', 'perl create user app'],
  ['debian12', 'RUN adduser --quiet app users', 'perl member user app users'],
  ['debian12', 'RUN addgroup app', 'perl create group app'],
  ['debian12', 'RUN adduser --group app', 'perl create group app'],
  ['debian12', 'RUN adduser --group --system app', 'perl create user app'],
  ['debian12', 'RUN deluser app', 'perl delete user app'],
  ['debian12', 'RUN deluser app users', 'perl member user app users'],
  ['debian12', 'RUN delgroup app', 'perl delete group app'],
  ['debian12', 'RUN deluser --group app', 'perl delete group app'],
  ['rhel', 'RUN adduser app users', 'shadow create user app'],
  ['alpine', 'RUN adduser app users', 'busybox member user app users'],
  ['alpine', 'RUN adduser -D app users', 'busybox create user app'],
  ['alpine', 'RUN busybox adduser -u 5 app', 'busybox create user app'],
  // A program that is not there, or that nobody knows.
  ['alpine', 'RUN useradd -S app', 'shadow create user app'],
  ['unknown', 'RUN adduser -D app', 'busybox create user app'],
  ['unknown', 'RUN adduser -k x app', 'busybox create user app'],
  ['unknown', 'RUN adduser -m app', 'shadow create user app'],
  ['unknown', 'RUN adduser -G users app', 'busybox create user app'],
  ['unknown', 'RUN addgroup -g 5 app', 'busybox create group app'],
  ['unknown', 'RUN adduser -q app', 'perl create user app'],
  ['unknown', 'RUN adduser --uid 5 app', 'perl create user app'],
  // What makes nobody here.
  ['debian12', 'RUN useradd --help app', 'none'],
  ['debian12', 'RUN adduser --version app', 'none'],
  ['debian12', 'RUN useradd -D app', 'none'],
  ['debian12', 'RUN useradd -R /x app', 'none'],
  ['debian12', 'RUN useradd.sh app', 'none'],
  ['debian12', 'CMD useradd app', 'none'],
] as const) {
  uses(`${image}, ${lines}: ${expected}`, () => assert.is(sketch(image, lines), expected));
}

uses('only a RUN uses them', () =>
  assert.equal(accountCommands(lastOf('CMD useradd app', 'cmd'), { tools: 'shadow' }), []),
);

uses('the place of an id that a variable hides', () => {
  const { use, at } = useIn('debian12', 'RUN groupadd -g $HIDDEN app');
  assert.equal([use.gid, at(use.gidSpan)], [undefined, '$HIDDEN']);
});

uses('BusyBox takes no gid for a user', () => {
  const { use, at } = useIn('alpine', 'RUN adduser -D -G 5 app');
  assert.equal([use.gid, use.group, at(use.gidSpan), at(use.groupSpan)], [undefined, '5', undefined, '5']);
});

for (const [line, expected] of [
  ['getent group app || groupadd app', true],
  ['getent group 5 || groupadd -g 5 app', true],
  ['getent group $HIDDEN || groupadd -g $HIDDEN app', true],
  ['getent group $HIDDEN || groupadd -g $UID app', false],
  ['getent group x || groupadd app', false],
  ['getent group x || groupadd ""', false],
  ['grep /bin/sh /etc/shells || useradd -s /bin/sh app', false],
  ['grep x /etc/shells || useradd -s $HIDDEN app', false],
  ['test -f app || useradd app', false],
  ['id app; useradd app', false],
  ['./id app || useradd app', false],
  ['id app && useradd app', false],
] as const) {
  uses(`${line}: ${expected ? 'asks' : 'does not ask'} before`, () =>
    assert.is(useIn('debian12', `RUN ${line}`).use.guarded, expected),
  );
}

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
  ['debian12', 'RUN adduser --system --home /x app', true],
  ['debian13', 'RUN useradd app', false],
  ['alpine', 'RUN apk add shadow && useradd app', false],
  ['fedoraWithAdduser', 'RUN useradd app', false],
  ['ofUnknownFamily', 'RUN useradd app', undefined],
  ['debian12', 'RUN usermod -u 5 app', false],
  ['rhel', 'RUN usermod -u 5 app', false],
  ['debian12', 'RUN groupadd app', false],
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
  ['usermod', 'busybox', 'missing'],
  ['userdel', 'busybox', 'missing'],
  ['groupadd', 'busybox', 'missing'],
  ['groupmod', 'busybox', 'missing'],
  ['groupdel', 'busybox', 'missing'],
  ['adduser', 'none', 'missing'],
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
  ['alpine', 'CMD apk add shadow', 'busybox'],
  ['distroless', 'RUN apt-get install -y adduser', 'shadow+adduser-perl'],
  ['rhel', 'RUN dnf install -y postgresql-server', 'shadow+adduser-link'],
  ['ubiMinimal', 'RUN zypper in shadow', 'shadow'],
  ['debian13', 'RUN pacman -S shadow', 'shadow'],
  ['alpine', 'RUN apk add shadow && apk del bash', 'shadow+adduser-busybox'],
  ['debian12', 'RUN apk del bash', 'shadow+adduser-perl'],
  ['debian12', 'RUN apt-get purge curl', 'shadow+adduser-perl'],
  ['alpine', 'RUN apt-get purge bash', 'busybox'],
  ['alpine', 'RUN apt-get purge adduser', 'busybox'],
  ['alpine', 'RUN apk add shadow && apt-get purge shadow', 'shadow+adduser-busybox'],
  ['debian12', 'RUN dnf remove adduser', 'shadow+adduser-perl'],
  ['rhel', 'RUN dnf remove shadow-utils', 'none'],
  ['rhel', 'RUN dnf remove tar', 'shadow+adduser-link'],
  ['rhel', 'RUN apt-get remove shadow-utils', 'shadow+adduser-link'],
  ['debian13', 'RUN dnf remove shadow-utils', 'shadow'],
  ['debian13', 'RUN dnf remove tar', 'shadow'],
] as const) {
  tools(`${image}, ${lines}`, () => assert.is(build(IMAGES[image], lines).tools, expected));
}

uses.run();
tools.run();
