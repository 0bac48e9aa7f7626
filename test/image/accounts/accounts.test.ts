import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Accounts } from '../../../src/image/accounts/model.js';
import type { Origin } from '../../../src/image/operations/operation.js';
import { build, changes, IMAGES, type ImageName } from './images.js';

type Row = readonly [sentence: string, image: ImageName, lines: string, expected: string];

const table = (name: string, rows: readonly Row[]) => {
  const each: ReturnType<typeof suite> = suite(`users/accounts: ${name}`);
  for (const [sentence, image, lines, expected] of rows) {
    each(sentence, () => assert.is(changes(IMAGES[image], build(IMAGES[image], lines).accounts), expected));
  }
  return each;
};

const busybox = table('BusyBox', [
  ['without -D the user is there all the same', 'alpine', 'RUN adduser app', 'app=?:? :app=?'],
  ['-D: first free id, a group of its own', 'alpine', 'RUN adduser -D app', 'app=?:? :app=?'],
  ['-D -u: the gid is the uid', 'alpine', 'RUN adduser -D -u 1001 app', 'app=1001:1001 :app=1001'],
  ['-S: gid nogroup, id not pinned', 'alpine', 'RUN adduser -S app', 'app=?:65533'],
  ['-S -u: gid nogroup', 'alpine', 'RUN adduser -S -u 1001 app', 'app=1001:65533'],
  ['-S and a second word: still nogroup', 'alpine', 'RUN addgroup -S app && adduser -S app app', 'app=?:65533 :app=?'],
  ['-S -G: the group, ids not pinned', 'alpine', 'RUN addgroup -S app && adduser -S -G app app', 'app=?:? :app=?'],
  [
    '-G with a pinned group',
    'alpine',
    'RUN addgroup -g 1001 -S app && adduser -u 1001 -S app -G app',
    'app=1001:1001 :app=1001',
  ],
  [
    'an option of another dialect: whom it was to make',
    'alpine',
    'RUN adduser --system --uid 1001 --gid 1002 --home /home/app app',
    'app=1001:1002',
  ],
  ['-g is GECOS', 'alpine', 'RUN addgroup -g 7 app && adduser -S -g app app', 'app=?:65533 :app=7'],
  ['letters run together', 'alpine', 'RUN adduser -DHu1001 -Gwww-data app', 'app=1001:82'],
  [
    'long options',
    'alpine',
    'RUN addgroup --system --gid 1001 app && adduser --system --uid 1001 --ingroup app app',
    'app=1001:1001 :app=1001',
  ],
  ['long options with =', 'alpine', 'RUN adduser --disabled-password --uid=10001 app', 'app=10001:10001 :app=10001'],
  [
    'the portable line',
    'alpine',
    'RUN adduser --disabled-password --gecos "" --home /nonexistent --shell /sbin/nologin --no-create-home --uid 10001 app',
    'app=10001:10001 :app=10001',
  ],
  ['two words join a user to a group', 'alpine', 'RUN addgroup guest www-data; adduser guest users', ''],
  [
    '-G takes names: a number is one',
    'alpine',
    'RUN addgroup -g 5 65534 && adduser -D -G 65534 app',
    'app=?:5 :65534=5',
  ],
  [
    'deluser takes the group of the user along',
    'alpine',
    'RUN adduser -D -u 1001 app && deluser --remove-home app',
    '',
  ],
  ['deluser with a group', 'alpine', 'RUN deluser guest users', ''],
  ['delgroup', 'alpine', 'RUN delgroup ping', '-:ping'],
  ['busybox by its own name', 'alpine', 'RUN busybox adduser -D -u 1001 app', 'app=1001:1001 :app=1001'],
  [
    'flyte: the same ids for both',
    'alpine',
    'RUN addgroup -S flyte && adduser -S flyte -G flyte',
    'flyte=?:? :flyte=?',
  ],
  [
    'flyte: ids from ENV',
    'alpine',
    'RUN addgroup -g ${GID} ${NAME}\nRUN adduser -D -s /bin/sh -G ${NAME} -u ${UID} ${NAME}',
    'app=1001:2001 :app=2001',
  ],
]);

const shadow = table('shadow', [
  ['no options: nothing pinned', 'debian12', 'RUN useradd app', 'app=?:? :app=?'],
  ['-r: nothing pinned', 'debian12', 'RUN useradd -r app', 'app=?:? :app=?'],
  ['one that is there stays where the failure is swallowed', 'ubuntu24', 'RUN useradd -u 7 ubuntu || true', ''],
  ['and where it may not be made', 'ubuntu24', 'RUN if test -e /x; then useradd -u 7 ubuntu; fi', '...'],
  ['also behind a semicolon', 'ubuntu24', 'RUN groupadd -g 7 ubuntu; useradd -u 7 ubuntu; exit 0', ''],
  ['-u: the group follows', 'debian12', 'RUN useradd -u 1001 app', 'app=1001:1001 :app=1001'],
  ['-r -u 10001: the group does not', 'debian12', 'RUN useradd -r -u 10001 app', 'app=10001:? :app=?'],
  ['-u out of range: nor here', 'debian12', 'RUN useradd -u 65532 app', 'app=65532:? :app=?'],
  [
    '-u whose gid is taken: nor here',
    'debian12',
    'RUN groupadd -g 1001 x && useradd -u 1001 app',
    'app=1001:? :x=1001 :app=?',
  ],
  ['-g number', 'debian12', 'RUN groupadd -g 1001 app && useradd -u 1002 -g 1001 app', 'app=1002:1001 :app=1001'],
  ['-g name', 'debian12', 'RUN groupadd --gid=1001 app && useradd --uid 1002 --gid app app', 'app=1002:1001 :app=1001'],
  ['-g of a group of the image', 'debian12', 'RUN useradd -mg www-data -u1001 app', 'app=1001:33'],
  ['-N', 'debian12', 'RUN useradd -N -u 1001 app', 'app=1001:100'],
  ['openSUSE may give the group users', 'suse', 'RUN useradd -u 1001 app', 'app=1001:100'],
  ['openSUSE with -U', 'suse', 'RUN useradd -U -u 1001 app', 'app=1001:1001 :app=1001'],
  ['long options cut short', 'debian12', 'RUN useradd --ui 1001 --no-l --gi 33 app', 'app=1001:33'],
  ['options behind the name', 'debian12', 'RUN useradd app -u 1001 -s /bin/bash', 'app=1001:1001 :app=1001'],
  ['-o: another name for root', 'debian12', 'RUN useradd -o -u 0 -g 0 toor', 'toor=0:0'],
  ['-D makes nobody', 'debian12', 'RUN useradd -D -s /bin/bash', ''],
  ['another root directory is not this image', 'debian12', 'RUN useradd -R /mnt/root -u 5 app', ''],
  ['groupadd -f leaves a name alone', 'debian12', 'RUN groupadd -f -g 5 www-data', ''],
  ['groupadd -f on a taken id takes another', 'debian12', 'RUN groupadd -f -g 33 x', ':x=?'],
  ['adduser of Fedora is useradd', 'rhel', 'RUN adduser -m -r -u 1001 -g 0 app', 'app=1001:0'],
  ['usermod -u', 'ubuntu24', 'RUN usermod -u 1001 ubuntu', 'ubuntu=1001:1000'],
  [
    'usermod -l and groupmod -n',
    'ubuntu24',
    'RUN groupmod --new-name app ubuntu && usermod --login app --home /app ubuntu',
    '-ubuntu -:ubuntu app=1000:1000 :app=1000',
  ],
  ['usermod -g', 'ubuntu24', 'RUN usermod -g 0 ubuntu', 'ubuntu=1000:0'],
  ['usermod -aG changes no id', 'ubuntu24', 'RUN usermod -aG www-data ubuntu', ''],
  ['groupmod -g takes its users along', 'ubuntu24', 'RUN groupmod -g 2000 ubuntu', 'ubuntu=1000:2000 :ubuntu=2000'],
  [
    'userdel takes the group along',
    'ubuntu24',
    'RUN userdel -r ubuntu && useradd -u 1000 app',
    '-ubuntu -:ubuntu app=1000:1000 :app=1000',
  ],
  ['groupdel', 'debian12', 'RUN groupdel users', '-:users'],
  ['groupdel leaves the user', 'ubuntu24', 'RUN groupdel ubuntu', '-:ubuntu'],
  [
    'userdel leaves a group that is not the own one',
    'debian12',
    'RUN groupadd -g 7 app; useradd -g 100 app; userdel app',
    ':app=7',
  ],
  ['userdel of nobody', 'debian12', 'RUN userdel users', ''],
  ['no name at all', 'debian12', 'RUN useradd -m', ''],
  ['the first ordinary id', 'debian12', 'RUN useradd -u 1000 app', 'app=1000:1000 :app=1000'],
  ['the one before', 'debian12', 'RUN useradd -u 999 app', 'app=999:? :app=?'],
  ['the last ordinary id', 'debian12', 'RUN useradd -u 60000 app', 'app=60000:60000 :app=60000'],
  ['the one behind', 'debian12', 'RUN useradd -u 60001 app', 'app=60001:? :app=?'],
  ['groupadd -o shares an id', 'debian12', 'RUN groupadd -o -g 33 x', ':x=33'],
  ['groupadd -f of a free id', 'debian12', 'RUN groupadd -f -g 5 x', ':x=5'],
  ['groupadd -f where ids are not known', 'unknown', 'RUN groupadd -f -g 5 x', ':x=? ...'],
  ['groupadd where they are not', 'unknown', 'RUN groupadd -g 5 x', ':x=5 ...'],
  ['groupadd in a branch where they are not', 'unknown', 'RUN if x; then groupadd -g 5 x; fi', ':x=5 ...'],
  ['groupadd behind a test where they are not', 'unknown', 'RUN getent group x || groupadd -g 5 x', ':x=? ...'],
  ['usermod -l', 'ubuntu24', 'RUN usermod -l app ubuntu', '-ubuntu app=1000:1000'],
  ['usermod -l that may fail', 'ubuntu24', 'RUN usermod -l app ubuntu || true', 'app=1000:1000'],
  ['usermod -l to a hidden name', 'ubuntu24', 'RUN usermod -l $HIDDEN ubuntu', 'ubuntu=1000:1000 ...'],
  ['groupmod -n to a hidden name', 'ubuntu24', 'RUN groupmod -n $HIDDEN ubuntu', '...'],
  ['groupmod -n that may fail', 'ubuntu24', 'RUN groupmod -n app ubuntu || true', ':app=1000'],
  ['usermod of somebody who is not known', 'unknown', 'RUN usermod -u 5 app', 'app=5:? ...'],
  ['usermod -g by name', 'ubuntu24', 'RUN usermod -g users ubuntu', 'ubuntu=1000:100'],
  ['usermod -g of a hidden group', 'ubuntu24', 'RUN usermod -g $HIDDEN ubuntu', 'ubuntu=1000:?'],
  ['usermod to the same id that may fail', 'ubuntu24', 'RUN usermod -u 1000 ubuntu || true', 'ubuntu=1000:1000'],
  ['usermod to another one', 'ubuntu24', 'RUN usermod -u 5 ubuntu || true', 'ubuntu=?:1000'],
  ['groupmod to the same id', 'ubuntu24', 'RUN groupmod -g 1000 ubuntu', ''],
  ['groupmod of an id that was not known', 'unknown', 'RUN useradd app && groupmod -g 5 app', 'app=?:? :app=5 ...'],
]);

const perl = table("Debian's adduser", [
  ['plain', 'debian12', 'RUN adduser --disabled-password --gecos "" app', 'app=?:? :app=?'],
  ['-u', 'debian12', 'RUN adduser -u 1001 --disabled-login app', 'app=1001:? :app=?'],
  ['--uid', 'debian12', 'RUN adduser --uid 1001 --disabled-login app', 'app=1001:? :app=?'],
  [
    '--uid and --gid',
    'debian12',
    'RUN addgroup --gid 1001 app; adduser --uid 1001 --gid 1001 app',
    'app=1001:1001 :app=1001',
  ],
  ['--system: nogroup', 'debian12', 'RUN adduser --system app', 'app=?:65534'],
  ['--system --group', 'debian12', 'RUN adduser --system --group app', 'app=?:? :app=?'],
  ['--ingroup', 'debian12', 'RUN adduser --system --uid=1001 --ingroup www-data app', 'app=1001:33'],
  ['--group alone makes a group', 'debian12', 'RUN adduser --group --gid 1001 app', ':app=1001'],
  ['two words join', 'debian12', 'RUN adduser www-data users', ''],
  ['a single dash and any case', 'debian12', 'RUN adduser -system -UID 1001 app', 'app=1001:65534'],
  ['--gid of a hidden group', 'debian12', 'RUN adduser --gid $HIDDEN app', 'app=?:?'],
  [
    'deluser and delgroup',
    'debian12',
    'RUN deluser --remove-home www-data && delgroup --only-if-empty users',
    '-www-data -:www-data -:users',
  ],
]);

const names = table('variables and conditions', [
  [
    'values of ARG and ENV',
    'debian12',
    'RUN groupadd -g $GID $NAME && useradd -u "${UID}" -g $NAME $NAME',
    'app=1001:2001 :app=2001',
  ],
  ['values of the script', 'debian12', 'RUN id=1234; useradd -u $id app', 'app=1234:1234 :app=1234'],
  ['a hidden name', 'debian12', 'RUN useradd $HIDDEN', '...'],
  ['a hidden name that changes', 'ubuntu24', 'RUN usermod -u 5 $HIDDEN', 'www-data=?:? ubuntu=?:? nobody=?:? ...'],
  ['a hidden group that changes', 'distroless', 'RUN groupmod -g 5 $HIDDEN', '...'],
  [
    'all groups but root’s may be it',
    'ubuntu24',
    'RUN groupmod -g 5 $HIDDEN',
    ':www-data=? :users=? :ubuntu=? :nogroup=? ...',
  ],
  ['a name that a test did not ask for', 'debian12', 'RUN getent group x || groupadd -g 5 app', ':app=5 ...'],
  [
    'a hidden group that goes',
    'ubuntu24',
    'RUN delgroup $(getent group 5 | cut -d: -f1)',
    ':www-data=? :users=? :ubuntu=? :nogroup=? ...',
  ],
  ['a hidden id', 'debian12', 'RUN useradd -u $HIDDEN app', 'app=?:? :app=?'],
  ['getent ||', 'debian12', 'RUN getent group app || groupadd -g 1001 app', ':app=1001'],
  ['getent || where the group is there', 'debian12', 'RUN getent group users || groupadd -g 1001 users', ''],
  ['getent || where nobody is known', 'unknown', 'RUN getent passwd app || useradd -u 1001 app', 'app=?:? :app=? ...'],
  ['a group found by a hidden id', 'debian12', 'RUN getent group $HIDDEN || groupadd --gid $HIDDEN app', ':app=?'],
  [
    'if not id',
    'debian12',
    'RUN if ! id -u app >/dev/null 2>&1; then useradd -u 1001 app; fi',
    'app=1001:1001 :app=1001',
  ],
  [
    'a test with a substitution',
    'alpine',
    'RUN if [ -z "$(getent group 1001)" ]; then addgroup -g 1001 app; fi',
    ':app=1001',
  ],
  [
    'an unrelated condition',
    'debian12',
    'RUN if [ "$A" = b ]; then useradd -u 1001 app; fi',
    'app=1001:1001 :app=1001 ...',
  ],
  [
    'a test of the id itself',
    'debian12',
    'RUN if [ $UID -ne 0 ]; then useradd -u $UID app; fi',
    'app=1001:1001 :app=1001 ...',
  ],
  ['|| true on a new name', 'debian12', 'RUN useradd -u 1001 app || true', 'app=1001:1001 :app=1001'],
  ['|| true on a name that is there', 'debian12', 'RUN useradd -u 1001 www-data || true', ''],
  ['a name that is there, so facts are behind', 'debian12', 'RUN useradd -u 1001 -g 0 www-data', 'www-data=1001:0'],
  ['id && userdel', 'ubuntu24', 'RUN id ubuntu && userdel ubuntu || true', '-ubuntu -:ubuntu'],
  ['an unrelated condition deletes nobody for sure', 'ubuntu24', 'RUN if x; then userdel ubuntu; fi', '...'],
  ['a loop', 'debian12', 'RUN for u in a b; do useradd $u; done', '...'],
  ['whose adduser it is shows in its options', 'unknown', 'RUN adduser -c x -u 1001 app', 'app=1001:? :app=? ...'],
  ['BusyBox, by its options', 'unknown', 'RUN adduser -k /skel -D -u 1001 app', 'app=1001:1001 :app=1001 ...'],
  ['Debian, by its options', 'unknown', 'RUN adduser --comment x --uid 1001 app', 'app=1001:? :app=? ...'],
  ['groups', 'debian12', 'RUN (groupadd -g 1001 app && useradd -u 1001 -g app app)', 'app=1001:1001 :app=1001'],
  ['sh -c', 'debian12', `RUN ["bash", "-c", "useradd -u 1001 app"]`, 'app=1001:1001 :app=1001'],
  [
    'a heredoc',
    'debian12',
    'RUN <<EOF\nset -e\ngroupadd -g 1001 app\nuseradd -g 1001 -u 1001 \\\n  app\nEOF',
    'app=1001:1001 :app=1001',
  ],
  ['sudo', 'debian12', 'RUN sudo useradd -u 1001 app', 'app=1001:1001 :app=1001'],
  ['a program by its path', 'debian12', 'RUN /usr/sbin/useradd -u 1001 app', 'app=1001:1001 :app=1001'],
]);

const seen = table('what may make accounts', [
  [
    'what only works on files does not',
    'debian12',
    'RUN set -eux; mkdir -p /a && chown -R 1:1 /a && rm -rf /b/* && ln -s a b && [ -f c ]',
    '',
  ],
  [
    'builds do not',
    'debian12',
    'RUN npm ci && go build ./... && cargo build && pip install -r x && make install && python3.12 -m venv /v',
    '',
  ],
  ['a wrapper of a build tool does not', 'debian12', 'RUN ./configure --x && ./mvnw package && ./gradlew build', ''],
  ['apt-get update does not', 'debian12', 'RUN apt-get update && apt-get clean', ''],
  ['packages may', 'debian12', 'RUN apt-get update && apt-get install -y --no-install-recommends foo', '...'],
  ['plain ones do not', 'debian12', 'RUN apt-get install -y curl ca-certificates=1 && rm -rf /var/lib/apt/lists/*', ''],
  ['apk add shadow does not', 'alpine', 'RUN apk add --no-cache shadow', ''],
  [
    'apk add in a virtual package',
    'alpine',
    'RUN apk add --no-cache --virtual .deps gcc musl-dev && apk del .deps',
    '',
  ],
  ['apk add nginx brings nginx', 'alpine', 'RUN apk add --no-cache nginx', 'nginx=?:? :nginx=? ...'],
  ['yum, dnf, microdnf, tdnf, zypper', 'rhel', 'RUN dnf -y install foo', '...'],
  ['microdnf', 'ubiMinimal', 'RUN microdnf install -y foo', '...'],
  ['zypper', 'suse', 'RUN zypper --non-interactive in foo', '...'],
  ['packages in a variable that nobody knows', 'debian12', 'RUN apt-get install -y $PACKAGES', '...'],
  ['in one that is known', 'debian12', 'ARG P="curl sed=1"\nRUN apt-get install -y $P', ''],
  ['quotes make one word of them', 'debian12', 'ARG P="curl sed"\nRUN apt-get install -y "$P"', '...'],
  ['a package file', 'debian12', 'RUN dpkg -i x.deb', '...'],
  ['asking dpkg does not', 'debian12', 'RUN dpkg --print-architecture', ''],
  ['a script may', 'debian12', 'RUN ./setup.sh', '...'],
  ['a script given to a shell may', 'debian12', 'RUN bash /tmp/setup.sh', '...'],
  ['a fetched script may', 'debian12', 'RUN curl -fsSL https://x | bash -', '...'],
  ['also in another language', 'debian12', 'RUN curl https://x | python3', '...'],
  ['with options before the dash', 'debian12', 'RUN curl https://x | python3 -u -', '...'],
  ['a program that is there reads data', 'debian12', 'RUN curl https://x | python3 tool.py', ''],
  ['a program in a directory that is hidden may', 'debian12', 'RUN $HIDDEN/npm ci', '...'],
  ['also below the root', 'debian12', 'RUN /$HIDDEN/npm ci', '...'],
  ['. and eval run what nobody sees', 'debian12', 'RUN . rm', '...'],
  ['eval too', 'debian12', 'RUN eval rm -r x', '...'],
  ['chroot too', 'debian12', 'RUN chroot /x rm y', '...'],
  ['busybox rm does not', 'alpine', 'RUN busybox rm -r x', ''],
  ['busybox sh may', 'alpine', 'RUN busybox sh x', '...'],
  ['data for a program does not', 'debian12', 'RUN curl https://x | tar xz', ''],
  ['a program in a variable may', 'debian12', 'RUN $TOOL x', '...'],
  ['a program in a substitution may', 'debian12', 'RUN x=$(./setup.sh)', '...'],
  ['xargs rm does not', 'debian12', 'RUN find . | xargs -r rm -f', ''],
  ['xargs useradd may', 'debian12', 'RUN cat names | xargs -n1 useradd', '...'],
  ['a heredoc in another language', 'debian12', 'RUN <<EOF\n#!/usr/bin/env node\nEOF', ''],
  ['lines of other keywords do not', 'debian12', 'ENV USER=app\nWORKDIR /a\nCMD ["useradd", "x"]', ''],
]);

const files = table('/etc/passwd', [
  ['echo >>', 'debian12', "RUN echo 'app:x:1001:1002:App:/app:/bin/sh' >> /etc/passwd", 'app=1001:1002'],
  ['echo >> /etc/group', 'debian12', 'RUN echo "app:x:${GID}:" >>/etc/group', ':app=2001'],
  ['two lines with -e', 'debian12', 'RUN echo -e "a:x:1:2::/:\\nb:x:3:4::/:" >> /etc/passwd', 'a=1:2 b=3:4'],
  ['printf', 'debian12', "RUN printf 'app:x:%s:%s::/:\\n' 1001 $GID >> /etc/passwd", 'app=1001:2001'],
  ['printf again and again', 'debian12', "RUN printf '%s\\n' a:x:1:2::/: b:x:3:4::/: >> /etc/passwd", 'a=1:2 b=3:4'],
  ['tee -a', 'debian12', "RUN echo 'app:x:1001:0::/:' | sudo tee -a /etc/passwd", 'app=1001:0'],
  ['tee of a heredoc', 'debian12', 'RUN tee -a /etc/passwd <<EOF\napp:x:1001:0::/:\nEOF', 'app=1001:0'],
  ['cat of a heredoc', 'debian12', 'RUN cat <<EOF >> /etc/passwd\napp:x:$UID:0::/:\nEOF', 'app=1001:0'],
  ['sed -i that appends', 'debian12', "RUN sed -i '$ a app:x:1001:0::/:' /etc/passwd", 'app=1001:0'],
  ['sed -i otherwise', 'ubuntu24', "RUN sed -i 's/^ubuntu:x:1000/ubuntu:x:1001/' /etc/passwd", 'ubuntu=?:? ...'],
  ['a file that cannot be seen', 'debian12', 'RUN cat /tmp/more >> /etc/passwd', '...'],
  ['a hidden value', 'debian12', 'RUN echo "app:x:$HIDDEN:0::/:" >> /etc/passwd', '...'],
  ['the first line of a name counts', 'debian12', "RUN echo 'root:x:5:5::/:' >> /etc/passwd", ''],
  ['> leaves nobody else', 'unknown', "RUN echo 'app:x:1001:0::/:' > /etc/passwd", 'app=1001:0'],
  ['chmod does not change it', 'debian12', 'RUN chmod g=u /etc/passwd', ''],
  ['cp does', 'debian12', 'RUN cp /tmp/passwd /etc/passwd', '-daemon -www-data -nobody ...'],
  ['perhaps', 'ubuntu24', 'RUN x || mv /tmp/group /etc/group', ':www-data=? :users=? :ubuntu=? :nogroup=? ...'],
  ['reading does not', 'debian12', 'RUN grep app /etc/passwd && cat /etc/passwd', ''],
  ['another file of /etc', 'debian12', 'RUN echo app:x:5: >> /etc/hosts', ''],
  ['the end of a name is no directory', 'debian12', "RUN echo 'app:x:1:1::/:' >> /srvetc/passwd", ''],
  ['with another redirection', 'debian12', "RUN echo 'app:x:1001:0::/:' > /x >> /etc/passwd", 'app=1001:0'],
  ['as input it is only read', 'debian12', 'RUN sort < /etc/passwd', ''],
  ['tee that says nothing', 'debian12', "RUN echo 'app:x:1001:0::/:' | tee -a /etc/passwd > /dev/null", 'app=1001:0'],
  ['tee elsewhere', 'debian12', "RUN echo 'app:x:1:1::/:' | tee -a /x", ''],
  ['tee writes it anew', 'unknown', "RUN echo 'app:x:1001:0::/:' | tee /etc/passwd", 'app=1001:0'],
  ['tee --append', 'unknown', "RUN echo 'app:x:1001:0::/:' | tee --append /etc/passwd", 'app=1001:0 ...'],
  ['tee of what is there', 'debian12', 'RUN tee -a /etc/passwd < /x', '...'],
  ['sed that only prints', 'debian12', 'RUN sed s/a/b/ /etc/passwd', ''],
  ['-i of another program', 'debian12', 'RUN grep -i x /etc/passwd', ''],
  ['sed -i of several files', 'debian12', 'RUN sed -i s/a/b/ /etc/passwd /etc/hosts', '...'],
  ['sed --in-place', 'debian12', 'RUN sed --in-place s/a/b/ /etc/group', '...'],
  ['options of sed behind its script', 'debian12', "RUN sed '$ a app:x:1001:0::/:' -i /etc/passwd", 'app=1001:0'],
  ['a script of sed that is hidden', 'debian12', 'RUN sed -i "$HIDDEN" /etc/passwd', '...'],
  ...['awk', 'perl', 'ed', 'ex', 'patch'].map(
    (writer): Row => [`${writer} may`, 'debian12', `RUN ${writer} www-data /etc/passwd`, 'www-data=?:? ...'],
  ),
  ...['cp', 'mv', 'install', 'ln', 'rm', 'dd'].map(
    (writer): Row => [
      `${writer} puts another in its place`,
      'debian12',
      `RUN ${writer} www-data /etc/passwd`,
      '-daemon -www-data -nobody ...',
    ],
  ),
  ['the file is read from', 'debian12', 'RUN cp /etc/passwd /x', ''],
  ['two words make no name', 'ubuntu24', 'RUN patch ubun tu /etc/passwd', '...'],
  ['<<<', 'debian12', "RUN cat <<< 'app:x:1001:0::/:' >> /etc/passwd", 'app=1001:0'],
  ['<<< that is hidden', 'debian12', 'RUN cat <<< "$HIDDEN" >> /etc/passwd', '...'],
  ['< of another file', 'debian12', 'RUN cat < /x >> /etc/passwd', '...'],
  ['a program that is given a text', 'debian12', 'RUN python3 - <<EOF >> /etc/passwd\na:x:1:1::/:\nEOF', '...'],
  ['quoted text is as it is', 'debian12', "RUN cat <<'EOF' >> /etc/passwd\napp:x:$UID:0::/:\nEOF", 'app=?:0'],
  ['braces', 'debian12', 'RUN cat <<EOF >> /etc/passwd\napp:x:${UID}:0::/:\nEOF', 'app=1001:0'],
  ['braces with more', 'debian12', 'RUN cat <<EOF >> /etc/passwd\napp:x:${UID:-5}:0::/:\nEOF', '...'],
  ['a command in a text', 'debian12', 'RUN cat <<EOF >> /etc/passwd\napp:x:$(id -u):0::/:\nEOF', '...'],
  ['a hidden value in a text', 'debian12', 'RUN cat <<EOF >> /etc/passwd\napp:x:$HIDDEN:0::/:\nEOF', '...'],
  ['an unset one', 'debian12', 'RUN cat <<EOF >> /etc/passwd\napp$UNSET:x:1:0::/:\nEOF', 'app=1:0'],
  ['options of echo', 'debian12', "RUN echo -n -e 'app:x:1:0::/:' >> /etc/passwd", 'app=1:0'],
  ['words of echo are one line', 'debian12', 'RUN echo app:x:10 01:0::/: >> /etc/passwd', 'app=?:0'],
  ['echo of nothing', 'debian12', 'RUN echo -e >> /etc/passwd', ''],
  ['a tab is no letter', 'debian12', "RUN echo 'a\\tb:x:1:1::/:' >> /etc/passwd", ''],
  ['blanks around a line', 'debian12', "RUN echo ' app:x:1:1::/: ' >> /etc/passwd", 'app=1:1'],
  ['printf as it is', 'debian12', "RUN printf 'app:x:1:1::/:\\n' x >> /etc/passwd", 'app=1:1'],
  ['printf of numbers', 'debian12', "RUN printf 'app:x:%d:%d::/:\\n' 1 2 >> /etc/passwd", 'app=1:2'],
  ['printf in another way', 'debian12', "RUN printf 'app:x:%x:0::/:\\n' 10 >> /etc/passwd", '...'],
  ['printf without a word', 'debian12', "RUN printf 'a%s:x:1:1::/:\\n' >> /etc/passwd", 'a=1:1'],
  ['printf with the last word', 'debian12', "RUN printf 'a%s:x:1:1::/:\\n' b >> /etc/passwd", 'ab=1:1'],
  ['printf with a word less', 'debian12', "RUN printf '%s%s:x:1:1::/:\\n' a >> /etc/passwd", 'a=1:1'],
  [
    'a hidden name in a line',
    'debian12',
    "COPY <<'EOF' /etc/passwd\nroot:x:0:0::/:\n$x:x:1:1::/:\nEOF",
    '-daemon -www-data -nobody root=0:0 ...',
  ],
  ['a line in a branch', 'debian12', "RUN if [ -f /x ]; then echo 'app:x:1:1::/:' >> /etc/passwd; fi", 'app=1:1 ...'],
  [
    'a whole file in a branch',
    'debian12',
    "RUN if [ -f /x ]; then echo 'app:x:1:1::/:' > /etc/passwd; fi",
    'daemon=?:? www-data=?:? nobody=?:? ...',
  ],
  [
    '> puts all others away',
    'debian12',
    "RUN echo 'app:x:1:1::/:' > /etc/passwd",
    '-root -daemon -www-data -nobody app=1:1',
  ],
  ['> of groups', 'debian12', 'RUN echo app:x:1: > /etc/group', '-:root -:daemon -:www-data -:users -:nogroup :app=1'],
  ['> of groups makes no users known', 'unknown', 'RUN echo app:x:1: > /etc/group', ':app=1 ...'],
  ['>> makes nobody known', 'unknown', "RUN echo 'app:x:1:1::/:' >> /etc/passwd", 'app=1:1 ...'],
  ['root stays root, whatever sed does', 'debian12', 'RUN sed -i s/root/x/ /etc/passwd', '...'],
  ['sed may change a gid alone', 'alpine', 'RUN adduser -S app && sed -i s/app/x/ /etc/passwd', 'app=?:? ...'],
  ['or a uid', 'debian12', 'RUN useradd -r -u 10001 app && sed -i s/app/x/ /etc/passwd', 'app=?:? :app=? ...'],
  ['elsewhere it is another file', 'debian12', "RUN echo 'app:x:1:1::/:' > /etc_passwd", ''],
  ['in another root, too', 'debian12', "RUN echo 'app:x:1:1::/:' > /mnt/etc/passwd", ''],
  ['below cd', 'debian12', "RUN cd /etc && echo 'app:x:1001:0::/:' >> passwd", 'app=1001:0'],
  ['below WORKDIR', 'debian12', "WORKDIR /etc\nRUN echo 'app:x:1001:0::/:' >> ./passwd", 'app=1001:0'],
  ['a variable', 'debian12', "ENV F=/etc/passwd\nRUN echo 'app:x:1001:0::/:' >> $F", 'app=1001:0'],
  ['one of the script', 'debian12', "RUN F=/etc/passwd; echo 'app:x:1001:0::/:' >> $F", 'app=1001:0'],
  ['a doubled slash', 'debian12', "RUN echo 'app:x:1001:0::/:' >> /etc//passwd", 'app=1001:0'],
  ['tee, below cd', 'debian12', "RUN cd /etc; echo 'app:x:1001:0::/:' | tee -a passwd", 'app=1001:0'],
  ['tee of a here-string', 'debian12', 'RUN tee -a /etc/passwd <<< "app:x:$UID:0::/:"', 'app=1001:0'],
  ['in a directory that nobody knows', 'debian12', "RUN echo 'app:x:1001:0::/:' >> etc/passwd", '...'],
  ['cp into /etc', 'debian12', 'RUN cp /tmp/passwd /etc/', '-daemon -www-data -nobody ...'],
  ['more than can be read', 'debian12', 'RUN cat /tmp/passwd > /etc/passwd', '-daemon -www-data -nobody ...'],
]);

const copies = table('COPY and ADD', [
  ['a passwd file from the context', 'scratch', 'COPY passwd /etc/passwd', '...'],
  ['into /etc', 'scratch', 'COPY passwd group /etc/', '...'],
  [
    'a whole tree, of which nothing is known, may bring other ids',
    'ubuntu24',
    'COPY rootfs/ /',
    'www-data=?:? ubuntu=?:? nobody=?:? :www-data=? :users=? :ubuntu=? :nogroup=? ...',
  ],
  ['an archive', 'scratch', 'ADD alpine.tar.gz /', '...'],
  ['one file into /', 'debian12', 'COPY entrypoint.sh /', ''],
  ['a program into /', 'scratch', 'COPY --from=build /go/bin/app /', ''],
  ['elsewhere', 'debian12', 'COPY . /app\nADD x.tar.gz /opt/', ''],
  ['a heredoc', 'scratch', 'COPY <<EOF /etc/passwd\napp:x:1001:0::/:/bin/sh\nEOF', 'app=1001:0'],
  [
    'a heredoc puts all others away',
    'debian12',
    'COPY <<EOF /etc/group\napp:x:1:\nEOF',
    '-:root -:daemon -:www-data -:users -:nogroup :app=1',
  ],
  [
    'heredocs into /etc have their names',
    'scratch',
    'COPY <<passwd <<group /etc/\napp:x:1:1::/:\npasswd\napp:x:1:\ngroup',
    'app=1:1 :app=1',
  ],
  ['quotes around its name', 'scratch', 'COPY <<"EOF" /etc/passwd\napp:x:1001:0::/:\nEOF', 'app=1001:0'],
  ['a heredoc with a variable', 'scratch', 'COPY <<EOF /etc/passwd\napp:x:$UID:0::/:\nEOF', 'app=1001:0'],
  ['a file beside a heredoc', 'debian12', 'COPY passwd <<x /etc/\na:x:1:1::/:\nx', '-daemon -www-data -nobody ...'],
  ['into /etc without a slash', 'debian12', 'COPY a/passwd /etc', '-daemon -www-data -nobody ...'],
  ['a group file', 'debian12', 'COPY a/group /etc', '-:root -:daemon -:www-data -:users -:nogroup ...'],
  ['the exec form', 'debian12', 'COPY ["passwd", "/etc/passwd"]', '-daemon -www-data -nobody ...'],
]);

const stages = suite('image/accounts: files of other stages');

stages('an image without accounts has exactly those that are copied', () => {
  const from = (origin: Origin) =>
    origin.kind === 'image' && origin.name === 'build' ? IMAGES.alpine.accounts : undefined;
  const lines = 'COPY --from=build /etc/passwd /etc/passwd\nCOPY --from=build /etc/group /etc/group';
  const { accounts } = build(IMAGES.scratch, lines, from);
  assert.equal(
    [...accounts.users].map(([name]) => name),
    ['root', 'guest', 'nobody'],
  );
  assert.is(accounts.groups.get('ping'), 999);
  assert.is(accounts.complete, true);
  assert.is(accounts.absent, false);
});

stages('of a stage that is not known nothing is', () => {
  const { accounts } = build(IMAGES.scratch, 'COPY --from=x /etc/passwd /etc/passwd', () => undefined);
  assert.is(accounts.complete, false);
  assert.is(accounts.absent, false);
});

for (const [sentence, image, lines, expected] of [
  [
    'the flag may be the second one',
    'scratch',
    'COPY --chown=1 --from=build /etc/passwd /etc/passwd',
    'root=0:0 guest=405:100 nobody=65534:65534',
  ],
  ['another file is another file', 'scratch', 'COPY --from=build /etc/group /etc/passwd', '...'],
  [
    'groups take the place of groups',
    'distroless',
    'COPY --from=build /etc/group /etc/group',
    ':www-data=82 :users=100 :ping=999 :nogroup=65533 :nobody=65534',
  ],
  [
    'users make all known',
    'unknown',
    'COPY --from=build /etc/passwd /etc/passwd',
    'root=0:0 guest=405:100 nobody=65534:65534',
  ],
  [
    'groups do not',
    'unknown',
    'COPY --from=build /etc/group /etc/group',
    ':root=0 :www-data=82 :users=100 :ping=999 :nogroup=65533 :nobody=65534 ...',
  ],
  [
    'users of a stage of which not all are known do not',
    'distroless',
    'COPY --from=more /etc/passwd /etc/passwd',
    'root=0:0 app=1:1 ...',
  ],
  ['nor do its groups', 'distroless', 'COPY --from=more /etc/group /etc/group', '-:root ...'],
] as const) {
  stages(sentence, () => {
    const more = {
      users: new Map([
        ['root', { name: 'root', uid: 0, gid: 0 }],
        ['app', { name: 'app', uid: 1, gid: 1 }],
      ]),
      groups: new Map(),
      complete: false,
      absent: false,
    };
    const known = new Map<string, Accounts>([
      ['build', IMAGES.alpine.accounts],
      ['more', more],
    ]);
    const from = (origin: Origin) => (origin.kind === 'image' ? known.get(origin.name) : undefined);
    assert.is(changes(IMAGES[image], build(IMAGES[image], lines, from).accounts), expected);
  });
}

for (const [lines, complete] of [
  ['COPY <<EOF /etc/passwd\n\nEOF', true],
  ['COPY <<EOF /etc/group\n\nEOF', true],
  ['COPY rootfs/ /', false],
  ['COPY group /etc/group', false],
  ['RUN ["groupadd", "app"]', true],
  ['RUN groupadd $HIDDEN', false],
] as const) {
  stages(`where there was no file, there is one behind ${JSON.stringify(lines)}`, () => {
    const { accounts } = build(IMAGES.scratch, lines);
    assert.equal([accounts.absent, accounts.complete], [false, complete]);
  });
}

stages('a stage without anybody has a file all the same', () => {
  const empty = { users: new Map(), groups: new Map(), complete: true, absent: false };
  for (const file of ['passwd', 'group']) {
    const { accounts } = build(IMAGES.scratch, `COPY --from=x /etc/${file} /etc/${file}`, () => empty);
    assert.equal([accounts.absent, accounts.complete], [false, true]);
  }
});

stages('who is changed keeps the place', () => {
  const { accounts } = build(IMAGES.ubuntu24, 'RUN usermod -u 5 www-data && groupmod -g 5 www-data');
  assert.equal(
    [...accounts.users].map(([name]) => name),
    ['root', 'www-data', 'ubuntu', 'nobody'],
  );
  assert.equal(
    [...accounts.groups].map(([name]) => name),
    ['root', 'www-data', 'users', 'ubuntu', 'nogroup'],
  );
});

stages('what changes nothing shares its maps', () => {
  assert.is(build(IMAGES.debian12, 'RUN mkdir /a\nCOPY a /b').accounts, IMAGES.debian12.accounts);
});

stages('homes', () => {
  const home = (image: ImageName, lines: string) => build(IMAGES[image], lines).accounts.users.get('app')?.home;
  assert.is(home('debian12', 'RUN useradd app'), '/home/app');
  assert.is(home('debian12', 'RUN useradd -d /srv app'), '/srv');
  assert.is(home('debian11', 'RUN adduser --system app'), '/home/app');
  assert.is(home('debian12', 'RUN adduser --system app'), '/nonexistent');
  assert.is(home('ofAnyDebian', 'RUN adduser --system app'), undefined);
  assert.is(home('ofAnyDebian', 'RUN adduser app'), '/home/app');
  assert.is(home('alpine', 'RUN adduser -S app'), '/home/app');
  assert.is(home('debian12', "RUN echo 'app:x:1:1::/x:/bin/sh' >> /etc/passwd"), '/x');
  assert.is(home('debian12', "RUN echo 'app:x:1:1:::/bin/sh' >> /etc/passwd"), undefined);
  assert.is(home('debian12', "RUN echo 'app:x:1:1' >> /etc/passwd"), undefined);
  assert.is(home('debian12', 'RUN useradd -d $HIDDEN app'), undefined);
  assert.is(home('debian12', 'RUN useradd app && usermod -d /srv app'), '/srv');
  assert.is(home('debian12', 'RUN useradd -d /srv app && usermod -u 5 app'), '/srv');
});

stages('a file without end is not followed without end', () => {
  const lines = Array.from({ length: 300 }, (_, at) => `RUN useradd u${at}`).join('\n');
  const { accounts } = build(IMAGES.debian12, lines);
  assert.is(accounts.complete, false);
  assert.is(accounts.users.size, 200);
});

for (const [command, key] of [
  ['useradd -N', 'users'],
  ['groupadd', 'groups'],
] as const) {
  stages(`200 ${key} are kept`, () => {
    const { size } = IMAGES.debian12.accounts[key];
    const after = (count: number) =>
      build(IMAGES.debian12, `RUN ${Array.from({ length: count }, (_, at) => `${command} u${at}`).join(' && ')}`)
        .accounts;
    assert.equal([after(200 - size)[key].size, after(200 - size).complete], [200, true]);
    assert.equal([after(201 - size)[key].size, after(201 - size).complete], [200, false]);
  });
}

busybox.run();
shadow.run();
perl.run();
names.run();
seen.run();
files.run();
copies.run();
stages.run();

const homes = suite('users/accounts: homes');

for (const [line, expected] of [
  ['useradd app', '/home/app'],
  ['useradd -b /srv app', '/srv/app'],
  ['useradd -b / app', '/app'],
  ['useradd -b /srv -d /opt/a app', '/opt/a'],
  ['useradd -b $(cat /b) app', undefined],
] as const) {
  homes(`${line}: ${expected}`, () => {
    const { accounts } = build(IMAGES.debian12, `RUN ${line}`);
    assert.is(accounts.users.get('app')?.home, expected);
  });
}

homes.run();
