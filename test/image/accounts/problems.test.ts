import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { build, IMAGES, type ImageName } from './images.js';

const problems = suite('image/accounts-problems');

/** `kind @blamed text`, with `!` behind the kind where the program fails. */
const found = (image: ImageName, lines: string): readonly string[] => {
  const { problems: all, text } = build(IMAGES[image], lines);
  return all.map(({ kind, fails, span }) => `${kind}${fails ? '!' : ''} @${text.slice(span.start, span.end)}`);
};

for (const [name, image, lines, expected] of [
  // Which program answers.
  [
    'shadow is not on Alpine',
    'alpine',
    'RUN groupadd -g 1000 flyte && useradd -r -u 1000 -g flyte flyte',
    ['missing-tool! @groupadd', 'missing-tool! @useradd'],
  ],
  [
    'adduser is not on Debian 13',
    'debian13',
    'RUN addgroup --system app && adduser --system app',
    ['missing-tool! @addgroup', 'missing-tool! @adduser'],
  ],
  ['it is on Debian 12', 'debian12', 'RUN addgroup --system app && adduser --system --ingroup app app', []],
  ['it can be installed', 'debian13', 'RUN apt-get install -y adduser && adduser --system --group app', []],
  ['it may come with other packages', 'debian13', 'RUN apt-get install -y gnupg && adduser --system --group app', []],
  [
    'it does not come with curl',
    'debian13',
    'RUN apt-get install -y curl && adduser --system --group app',
    ['missing-tool! @adduser'],
  ],
  [
    'shadow can be installed on Alpine',
    'alpine',
    'RUN apk add --no-cache shadow\nRUN groupadd -g 1001 app && useradd -u 1001 -g app app',
    [],
  ],
  [
    'and removed again',
    'alpine',
    'RUN apk add shadow && useradd -u 5 a && apk del shadow && useradd b',
    ['missing-tool! @useradd'],
  ],
  ['ubi-minimal has none', 'ubiMinimal', 'RUN useradd app', ['missing-tool! @useradd']],
  ['shadow-utils brings them', 'ubiMinimal', 'RUN microdnf install -y shadow-utils && useradd app && adduser x', []],
  ['Fedora has no addgroup', 'rhel', 'RUN addgroup app', ['missing-tool! @addgroup']],
  ['distroless has no shell', 'distroless', 'RUN groupadd -g 1000 flyte', ['no-shell! @groupadd -g 1000 flyte']],
  ['scratch has none', 'scratch', 'RUN ["useradd", "app"]', ['no-shell! @["useradd", "app"]']],
  ['of an unknown image nothing is said', 'unknown', 'RUN useradd a && adduser -D b && addgroup --system c', []],
  // BusyBox.
  ['without -D it asks for a password', 'alpine', 'RUN adduser app', ['asks-password! @adduser']],
  ['also with an id', 'alpine', 'RUN adduser -u 1001 app', ['asks-password! @adduser']],
  ['-D does not', 'alpine', 'RUN adduser -D app', []],
  ['-S does not', 'alpine', 'RUN addgroup -S app && adduser -S -G app app', []],
  ['--disabled-password neither', 'alpine', 'RUN adduser --disabled-password --gecos "" app', []],
  ['-S alone leaves nogroup', 'alpine', 'RUN adduser -S app', ['no-own-group @app']],
  ['a second word is ignored', 'alpine', 'RUN addgroup -S app && adduser -S app app', ['ignored-operand @app']],
  ['-g is GECOS', 'alpine', 'RUN addgroup -S app && adduser -S -g app app', ['gecos-not-group @-g']],
  ['-g with a real comment is fine', 'alpine', 'RUN adduser -D -g "The app" app', []],
  ['-g beside -G is fine', 'alpine', 'RUN addgroup -S app && adduser -S -G app -g app app', []],
  ['a group of the name is in the way', 'alpine', 'RUN addgroup app && adduser -D app', ['group-exists! @app']],
  ['an unknown group', 'alpine', 'RUN adduser -S -G app app', ['unknown-group! @app']],
  ['-G takes no gid', 'alpine', 'RUN adduser -D -G 65534 app', ['unknown-group! @65534']],
  ['the uid is a gid too', 'alpine', 'RUN adduser -D -u 82 x', ['gid-taken! @82']],
  ['with -G it is not', 'alpine', 'RUN adduser -D -u 82 -G www-data x', []],
  ['a gid that is taken', 'alpine', 'RUN addgroup -g 65534 -S 65534', ['gid-taken! @65534']],
  [
    'flyte: both lines',
    'alpine',
    'RUN addgroup -g 65534 -S 65534 && adduser --uid 1001 -S 1001 -G 65534',
    ['gid-taken! @65534'],
  ],
  ['a uid that is taken', 'alpine', 'RUN adduser -S -G users -u 405 x', ['uid-taken! @405']],
  ['a name that is taken', 'alpine', 'RUN adduser -S -G users guest', ['name-taken! @guest']],
  [
    'the same line twice',
    'alpine',
    'RUN addgroup -S app && adduser -S -G app app\nRUN addgroup -S app && adduser -S -G app app',
    ['name-taken! @app', 'name-taken! @app'],
  ],
  ['an id that Alpine does not take', 'alpine', 'RUN adduser -D -u 1000650000 app', ['id-out-of-range! @1000650000']],
  ['65532 on Alpine', 'alpine', 'RUN adduser -D -u 65532 app', []],
  ['65532 on the busybox image', 'busybox', 'RUN adduser -D -u 65532 app', ['id-out-of-range! @65532']],
  ['60000 on the busybox image', 'busybox', 'RUN addgroup -g 60000 a', []],
  ['the busybox image has no nogroup', 'busybox', 'RUN adduser -S app', ['unknown-group! @app']],
  ['options of shadow', 'alpine', 'RUN adduser -D -m app', ['foreign-flag! @-m']],
  ['--gid of a user', 'alpine', 'RUN adduser -D --gid 1001 app', ['foreign-flag! @--gid']],
  [
    'the line of docker init',
    'alpine',
    'RUN adduser --disabled-password --gecos "" --home /nonexistent --shell /sbin/nologin --no-create-home --uid 10001 app',
    [],
  ],
  [
    'the same on Debian 12',
    'debian12',
    'RUN adduser --disabled-password --gecos "" --home /nonexistent --shell /sbin/nologin --no-create-home --uid 10001 app',
    [],
  ],
  [
    'the same on Fedora',
    'rhel',
    'RUN adduser --disabled-password --gecos "" --home /nonexistent --uid 10001 app',
    ['foreign-flag! @--disabled-password'],
  ],
  // shadow.
  ['a uid that is taken', 'ubuntu24', 'RUN useradd -u 1000 x', ['uid-taken! @1000']],
  ['a name that is taken with its uid', 'ubuntu24', 'RUN useradd -N -u 1000 ubuntu', ['name-taken! @ubuntu']],
  ['after userdel it is free', 'ubuntu24', 'RUN userdel -r ubuntu && useradd -u 1000 x', []],
  ['-o shares it', 'ubuntu24', 'RUN useradd -o -u 1000 x', []],
  ['a gid that is taken', 'ubuntu24', 'RUN groupadd --gid 1000 x', ['gid-taken! @1000']],
  ['-f takes another one', 'debian12', 'RUN groupadd -f -g 33 x', ['other-gid @33']],
  ['a name that is taken', 'debian12', 'RUN groupadd users', ['name-taken! @users']],
  ['-f makes that no error', 'debian12', 'RUN groupadd -f users', []],
  ['a group of the name is in the way', 'debian12', 'RUN groupadd -r app && useradd -r app', ['group-exists! @app']],
  ['-g names it', 'debian12', 'RUN groupadd -r app && useradd -r -g app app', []],
  ['-N wants none', 'debian12', 'RUN groupadd -r app && useradd -rN app', []],
  ['an unknown group', 'debian12', 'RUN useradd -g app app', ['unknown-group! @app']],
  ['a gid that nobody has', 'debian12', 'RUN useradd -g 1001 app', ['unknown-group! @1001']],
  ['a gid of the image', 'debian12', 'RUN useradd -g 100 app', []],
  ['-r with an ordinary uid', 'debian12', 'RUN useradd -r -u 10001 app', ['other-gid @10001']],
  ['with -g it is said', 'debian12', 'RUN groupadd -g 10001 app && useradd -r -u 10001 -g 10001 app', []],
  ['a uid out of range', 'debian12', 'RUN useradd -u 65532 app', ['other-gid @65532']],
  ['a uid in range', 'debian12', 'RUN useradd -u 10001 app', []],
  [
    'a very large uid',
    'debian12',
    'RUN groupadd -g 1000650000 app && useradd --no-log-init -u 1000650000 -g app app',
    [],
  ],
  [
    'the portable line',
    'debian12',
    'RUN groupadd --gid 10001 app && useradd --no-log-init --uid 10001 --gid 10001 --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin app',
    [],
  ],
  ['options of BusyBox', 'debian12', 'RUN useradd -S app', ['foreign-flag! @-S']],
  ['options that only some releases have', 'debian12', 'RUN useradd -r -F app && usermod -b -S app', []],
  // Debian's adduser.
  ['-D of BusyBox', 'debian12', 'RUN adduser -D app', ['foreign-flag! @-D']],
  ['-S and -G of BusyBox', 'debian12', 'RUN adduser -S -G users app', ['foreign-flag! @-S']],
  ['-g of addgroup', 'debian12', 'RUN addgroup -g 1001 app', ['foreign-flag! @-g']],
  ['-S of addgroup', 'debian12', 'RUN addgroup -S app', ['foreign-flag! @-S']],
  ['--system leaves nogroup', 'debian12', 'RUN adduser --system app', ['no-own-group @app']],
  ['--group does not', 'debian12', 'RUN adduser --system --group app', []],
  ['--gid names a group', 'debian12', 'RUN adduser --system --gid 33 app', []],
  ['--ingroup wants no own group', 'debian12', 'RUN adduser --ingroup users users', []],
  ['--gid neither', 'debian12', 'RUN adduser --gid 100 users', []],
  // Limits.
  ['256000 on Alpine', 'alpine', 'RUN adduser -D -u 256000 a', []],
  ['256001 on Alpine', 'alpine', 'RUN addgroup -g 256001 a', ['id-out-of-range! @256001']],
  ['60001 on the busybox image', 'busybox', 'RUN addgroup -g 60001 a', ['id-out-of-range! @60001']],
  ['60001 on distroless for debugging', 'debug', 'RUN addgroup -g 60001 a', ['id-out-of-range! @60001']],
  ['-r with the last id of the system', 'debian12', 'RUN useradd -r -u 999 app', []],
  ['-r with the first ordinary one', 'debian12', 'RUN useradd -r -u 1000 app', ['other-gid @1000']],
  ['-rN wants no group', 'debian12', 'RUN useradd -rN -u 1000 app', []],
  ['the last ordinary uid', 'debian12', 'RUN useradd -u 60000 app', []],
  ['the one behind it', 'debian12', 'RUN useradd -u 60001 app', ['other-gid @60001']],
  // What is not said.
  ['of options where the program is not known', 'unknown', 'RUN adduser -D --nope app', []],
  ['of -g where it is not known', 'unknown', 'RUN adduser -S -g app app', []],
  ['of -g with a hidden value', 'alpine', 'RUN adduser -D -g $HIDDEN app', []],
  ['of a second group', 'alpine', 'RUN addgroup -S a b', []],
  ['of a second word for shadow', 'debian12', 'RUN useradd app b', []],
  ['of a gid that is shared', 'debian12', 'RUN groupadd -o -g 33 x', []],
  ['of a gid that was asked for', 'debian12', 'RUN getent group 33 || groupadd -g 33 x', []],
  ['of the gid of a name that is taken', 'alpine', 'RUN addgroup -g 82 www-data', ['name-taken! @www-data']],
  ['of a gid that a group may have', 'debian12', 'RUN groupadd x && useradd -g 1001 app', []],
  ['but of a name that none has', 'debian12', 'RUN groupadd x && useradd -g y app', ['unknown-group! @y']],
  // What a test has asked before.
  ['a guarded line is not wrong', 'ubuntu24', 'RUN getent passwd 1000 || useradd -u 1000 app', []],
  ['a guarded name is not taken', 'debian12', 'RUN getent group users || groupadd users', []],
  ['where packages came in, groups are not known', 'debian12', 'RUN apt-get install -y foo && useradd -g foo app', []],
] as const) {
  problems(`${image}: ${name}`, () => assert.equal(found(image, lines), expected));
}

for (const [image, lines, message] of [
  [
    'alpine',
    'RUN groupadd app',
    'groupadd: not found, exit 127. The image has BusyBox, whose commands are adduser and addgroup.',
  ],
  ['debian13', 'RUN adduser app', 'adduser: not found, exit 127. The image has useradd and groupadd.'],
  ['ubiMinimal', 'RUN useradd app', 'useradd: not found, exit 127. The image has no commands that make accounts.'],
  ['distroless', 'RUN useradd app', 'useradd: the image has no shell, so RUN cannot start it.'],
  ['debian12', 'RUN useradd -S app', "useradd -S: shadow's useradd has no such option and fails."],
  ['alpine', 'RUN adduser -D -m app', "adduser -m: BusyBox's adduser has no such option and fails."],
  ['debian12', 'RUN adduser -D app', "adduser -D: Debian's adduser has no such option and fails."],
  ['rhel', 'RUN adduser -S app', 'adduser -S: useradd, which adduser is here, has no such option and fails.'],
  ['rhel', 'RUN useradd -S app', "useradd -S: shadow's useradd has no such option and fails."],
  ['debian12', 'RUN addgroup -S app', "addgroup -S: Debian's addgroup has no such option and fails."],
  ['alpine', 'RUN adduser app', 'adduser app: BusyBox asks for a password without -D or -S, and exits 1 in a build.'],
  ['alpine', 'RUN addgroup -g 65534 x', 'addgroup -g 65534: the gid belongs to nobody, exit 1.'],
  ['debian12', 'RUN groupadd -g 33 x', 'groupadd -g 33: the gid belongs to www-data, exit 4.'],
  [
    'debian12',
    'RUN groupadd -f -g 33 x',
    'groupadd -f -g 33: the gid belongs to www-data, so another one is chosen without a word.',
  ],
  [
    'alpine',
    'RUN adduser -D -u 82 x',
    'adduser -u 82: without -G the gid is the uid, and 82 belongs to the group www-data, exit 1.',
  ],
  ['ubuntu24', 'RUN useradd -u 1000 x', 'useradd -u 1000: the uid belongs to ubuntu, exit 4.'],
  ['alpine', 'RUN adduser -S -G users -u 405 x', 'adduser -u 405: the uid belongs to guest, exit 1.'],
  [
    'debian12',
    'RUN groupadd app && useradd app',
    'useradd app: the group app exists, and without -g app it is made anew, exit 9.',
  ],
  [
    'alpine',
    'RUN adduser -D users',
    'adduser users: the group users exists, and without -G users it is made anew, exit 1.',
  ],
  [
    'debian12',
    'RUN adduser users',
    'adduser users: the group users exists, and without --ingroup users it is made anew, exit 1.',
  ],
  [
    'alpine',
    'RUN adduser -S -g app app',
    'adduser -g app: -g is the comment field in BusyBox, so the primary group is nogroup. -G sets it.',
  ],
  [
    'alpine',
    'RUN adduser -D -g 5 app',
    'adduser -g 5: -g is the comment field in BusyBox, so the primary group is a new one, app. -G sets it.',
  ],
  [
    'alpine',
    'RUN adduser -S app b',
    'adduser app b: BusyBox ignores the second word, so the primary group is nogroup.',
  ],
  [
    'alpine',
    'RUN adduser -D app $HIDDEN',
    'adduser app: BusyBox ignores the second word, so the primary group is a new one, app.',
  ],
  ['alpine', 'RUN adduser -S app', 'adduser app: a system user without a group of its own gets nogroup (65533).'],
  [
    'debian12',
    'RUN ./x && delgroup nogroup && adduser --system app',
    'adduser app: a system user without a group of its own gets nogroup.',
  ],
  ['busybox', 'RUN adduser -S app', 'adduser app: the image has no group nogroup, exit 1.'],
  ['ubuntu24', 'RUN useradd ubuntu', 'useradd ubuntu: the image has a user ubuntu (1000) already, exit 9.'],
  ['alpine', 'RUN adduser -S -G users guest', 'adduser guest: the image has a user guest (405) already, exit 1.'],
  ['debian12', 'RUN groupadd users', 'groupadd users: the image has a group users (100) already, exit 9.'],
  ['alpine', 'RUN addgroup users', 'addgroup users: the image has a group users (100) already, exit 1.'],
  ['debian12', 'RUN groupadd x; groupadd x', 'groupadd x: the image has a group x already, exit 9.'],
  ['debian12', 'RUN useradd -g 1001 app', 'useradd -g 1001: the image has no group 1001, exit 6.'],
  ['alpine', 'RUN adduser -D -G 5 app', 'adduser -G 5: no group is called 5, and -G takes no gid, exit 1.'],
  ['alpine', 'RUN adduser -D -G x app', 'adduser -G x: the image has no group x, exit 1.'],
  ['busybox', 'RUN adduser -D -u 65532 app', 'adduser 65532: BusyBox takes ids from 0 to 60000 here, exit 1.'],
  ['alpine', 'RUN addgroup -g 300000 app', 'addgroup 300000: BusyBox takes ids from 0 to 256000 here, exit 1.'],
  [
    'debian12',
    'RUN useradd -u 65532 app',
    'useradd -u 65532: the group app gets another id than 65532. Only groupadd -g and -g set it.',
  ],
] as const) {
  problems(`says: ${message}`, () =>
    assert.equal(
      build(IMAGES[image], lines).problems.map((each) => each.message),
      [message],
    ),
  );
}

problems.run();
