import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { whoOf } from '../../src/consequences/consequences.js';
import { homeWriteConsequences } from '../../src/consequences/home-writes.js';
import { NEW, viewFor } from './views.js';

const homes = suite('consequences/home-writes');

const APP = 'RUN useradd -u 5000 -U app\nUSER 5000\n';

const EDITED = 'RUN useradd -m -u 5000 -U app && touch /home/app/x\nRUN chown 5000 /home/app\nUSER 5000\n';

for (const [sentence, lines, expected] of [
  ['a home that useradd does not make', `${APP}CMD touch ~/x`, ['5000 may not make /home/app/x (line 4). /home/app']],
  ['by its variable', `${APP}CMD touch $HOME/x`, ['5000 may not make /home/app/x (line 4). /home/app']],
  ['by its variable in braces', `${APP}CMD touch \${HOME}/x`, ['5000 may not make /home/app/x (line 4). /home/app']],
  ['a home that is made', 'RUN useradd -m -u 5000 -U app\nUSER 5000\nCMD touch ~/x', []],
  ['a number without an account', 'USER 7777:7777\nCMD touch ~/x', ['7777:7777 may not make /x (line 3).']],
  ['a variable of the image', 'ENV HOME=/opt\nUSER 7777\nCMD touch ~/x', ['7777 may not make /opt/x (line 4).']],
  ['a variable that names an open place', 'ENV HOME=/tmp\nUSER 7777\nCMD touch ~/x', []],
  ['a variable that the command sets', `${APP}CMD HOME=/tmp && touch ~/x`, []],
  ['a variable that the command exports', `${APP}CMD export HOME=/tmp && touch $HOME/x`, []],
  ['a command that may fail', `${APP}CMD touch ~/x || true`, []],
  ['a command that may not run', `${APP}CMD if test -e /a; then touch ~/x; fi`, []],
  ['what is only read', `${APP}CMD cat ~/x`, []],
  ['what nobody can tell', `${APP}CMD touch ~/$A`, []],
  ["a file of root's that is edited in a directory of his own", `${EDITED}CMD sed -i s/a/b/ ~/x`, []],
  ['and what is added to it then', `${EDITED}CMD sed -i s/a/b/ ~/x && echo c >> ~/x`, []],
  ['one that is written', `${EDITED}CMD echo c >> ~/x`, ['5000 may not make /home/app/x (line 5). /home/app']],
  ['the home of somebody else', `${APP}CMD touch ~other/x`, []],
  ['accounts that packages may make', 'RUN apt-get install -y a\nUSER 7777\nCMD touch ~/x', []],
] as const) {
  homes(sentence, () => {
    const view = viewFor(`FROM debian:12\n${lines}\n`);
    const found = homeWriteConsequences(view, whoOf(view.stage));
    assert.equal(
      found.map(({ sentence: text, owns }) => (owns === undefined ? text : `${text} ${owns.path}`)),
      expected,
    );
  });
}

homes('an account that a fix makes has a home of its own', () => {
  assert.equal(homeWriteConsequences(viewFor('FROM debian:12\nCMD touch ~/x\n'), { ...NEW, home: '/home/app' }), []);
});

homes.run();
