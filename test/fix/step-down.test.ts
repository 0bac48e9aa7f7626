import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { planFor } from '../../src/fix/plan.js';
import { subjectOf } from '../../src/rules/subject.js';

const stepDown = suite('fix/step-down');

const LINES = 'FROM debian:12\nRUN groupadd -g 70 app && useradd -u 70 -g 70 app\nCOPY x /x\n';

for (const [sentence, start, expected] of [
  ['a name alone', 'ENTRYPOINT ["gosu", "app", "/x"]', 'safe'],
  ['its own group as well', 'ENTRYPOINT ["gosu", "app:app", "/x"]', 'safe'],
  ['numbers', 'CMD ["gosu", "70:70", "/x"]', 'safe'],
  ['a group of others stays where it is', 'ENTRYPOINT ["gosu", "app:www-data", "/x"]', 'unsafe'],
  ['so does somebody else', 'ENTRYPOINT ["gosu", "www-data", "/x"]', 'unsafe'],
] as const) {
  stepDown(sentence, () => {
    const { dockerfile, target } = subjectOf({ path: 'Dockerfile', text: `${LINES}${start}\n` }, {});
    assert.ok(target);
    const fix = planFor(dockerfile, target, {})?.fix;
    assert.is(fix?.safety, expected);
    assert.is(
      fix?.edits.some(({ text }) => text === ''),
      expected === 'safe',
    );
  });
}

const BUSYBOX = 'FROM alpine:3.20\nRUN adduser -D app';

for (const [sentence, made, start, user, safety] of [
  ['an account that has no other group', `${LINES}`, 'CMD ["gosu", "app", "/x"]', '70:70', 'safe'],
  ['usermod', `${LINES}RUN usermod -aG audio app\n`, 'CMD ["gosu", "app", "/x"]', '70', 'safe'],
  [
    'useradd --groups',
    `FROM debian:12\nRUN groupadd -g 70 app && useradd -u 70 -g 70 -G audio app\nCOPY x /x\n`,
    'CMD ["su-exec", "app", "/x"]',
    '70',
    'safe',
  ],
  ['adduser ACCOUNT GROUP', `${LINES}RUN adduser app audio\n`, 'CMD ["gosu", "app", "/x"]', '70', 'safe'],
  ['gpasswd', `${LINES}RUN gpasswd -a app audio\n`, 'CMD ["gosu", "app", "/x"]', '70', 'safe'],
  ['gpasswd with a list', `${LINES}RUN gpasswd -M www-data,app audio\n`, 'CMD ["gosu", "app", "/x"]', '70', 'safe'],
  ['groupmems', `${LINES}RUN groupmems --add=app -g audio\n`, 'CMD ["gosu", "app", "/x"]', '70', 'safe'],
  ['members of others', `${LINES}RUN gpasswd -a www-data audio\n`, 'CMD ["gosu", "app", "/x"]', '70:70', 'safe'],
  [
    'a new group that lists its members',
    `${LINES}RUN groupadd -U app more\n`,
    'CMD ["gosu", "app", "/x"]',
    '70',
    'safe',
  ],
  [
    'a group whose member a variable hides',
    `${LINES}ARG U\nRUN usermod -aG audio $U\n`,
    'CMD ["gosu", "app", "/x"]',
    '70',
    'safe',
  ],
  ['a line of /etc/group', `${LINES}RUN echo more:x:99:app >> /etc/group\n`, 'CMD ["gosu", "app", "/x"]', '70', 'safe'],
  ['/etc/group of the context', `${LINES}COPY group /etc/group\n`, 'CMD ["gosu", "app", "/x"]', '70', 'safe'],
  ['what nobody reads', `${LINES}RUN /x --install\n`, 'CMD ["gosu", "app", "/x"]', '70', 'safe'],
  [
    'ids that the fix pins',
    `${BUSYBOX} && addgroup app audio\nCOPY x /x\n`,
    'CMD ["su-exec", "app", "/x"]',
    '10001',
    'safe',
  ],
  ['pinned without more groups', `${BUSYBOX}\nCOPY x /x\n`, 'CMD ["su-exec", "app", "/x"]', '10001:10001', 'safe'],
  ['a group that the tool is told', `${LINES}RUN /x --install\n`, 'CMD ["gosu", "app:app", "/x"]', '70:70', 'safe'],
  ['an account of the base image', 'FROM node:22\nCOPY x /x\n', 'CMD ["gosu", "node", "/x"]', '1000', 'safe'],
  ['no tool at all', `${LINES}RUN usermod -aG audio app\n`, 'CMD ["/x"]', '70', 'safe'],
  ['no tool, and what nobody reads', `${LINES}RUN /x --install\n`, 'CMD ["/x"]', '70:70', 'safe'],
] as const) {
  stepDown(`groups of the account: ${sentence}`, () => {
    const { dockerfile, target } = subjectOf({ path: 'Dockerfile', text: `${made}${start}\n` }, {});
    assert.ok(target);
    const plan = planFor(dockerfile, target, {});
    assert.is(plan?.account.value, user);
    assert.is(
      plan?.fix.edits.some(({ text }) => text.includes(`USER ${user}\n`) || text === user),
      true,
    );
    assert.equal(plan?.fix.obstacles, []);
    assert.is(plan?.fix.safety, safety);
  });
}

for (const [sentence, lines, expected] of [
  ['HOME that ENV sets stays, and the tool sets another', 'ENV HOME=/srv\nCMD ["gosu", "app", "/x"]', 'unsafe'],
  ['HOME that a variable hides', 'ARG H\nENV HOME=$H\nCMD ["gosu", "app", "/x"]', 'unsafe'],
  ['HOME of the account', 'ENV HOME=/home/app\nCMD ["gosu", "app", "/x"]', 'safe'],
  ['a tool that leaves HOME alone', 'ENV HOME=/srv\nCMD ["s6-setuidgid", "app", "/x"]', 'safe'],
  ['a tool that sets USER as well', 'CMD ["setuser", "app", "/x"]', 'unsafe'],
  ['a tool whose words stand elsewhere', 'CMD ["suexec", "app", "/x"]', 'unsafe'],
] as const) {
  stepDown(`variables of the tool: ${sentence}`, () => {
    const { dockerfile, target } = subjectOf({ path: 'Dockerfile', text: `${LINES}${lines}\n` }, {});
    assert.ok(target);
    assert.is(planFor(dockerfile, target, {})?.fix.safety, expected);
  });
}

stepDown.run();
