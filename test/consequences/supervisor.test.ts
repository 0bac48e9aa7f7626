import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { supervisorConsequences } from '../../src/consequences/supervisor.js';
import { viewFor } from './views.js';

const supervisor = suite('consequences/supervisor');

const HEAD = 'FROM debian:12\nCOPY s.conf /etc/supervisor/conf.d/a.conf\n';

for (const [sentence, config, expected] of [
  ['a program of another user', '[program:a]\nuser=www-data\n', 'www-data'],
  ['with blanks', '  [program:a]\n  user = www-data ; as nginx\n', 'www-data'],
  ['users of several', '[program:a]\nuser=b\n[program:c]\nuser=d\n[program:e]\nuser=b\n', 'b, d'],
  ['its own user', '[supervisord]\nuser=root\n', undefined],
  ['behind its own', '[program:a]\ncommand=x\n[supervisord]\nuser=root\n', undefined],
  ['of a group', '[program:a]\ncommand=x\n[group:b]\nuser=c\n', undefined],
  ['a comment', '[program:a]\n; user=b\n', undefined],
  ['no program', '[unix_http_server]\nuser=a\n', undefined],
] as const) {
  supervisor(`user= ${sentence}`, () => {
    const view = viewFor(`${HEAD}CMD ["supervisord"]`, { 's.conf': config });
    assert.equal(
      supervisorConsequences(view).map(({ kind, certainty, sentence: said }) => `${kind}, ${certainty}: ${said}`),
      expected === undefined
        ? []
        : [
            `needs-root, breaks: s.conf (line 2) starts programs as ${expected}, which supervisord may do only as root.`,
          ],
    );
  });
}

for (const [sentence, text, certainty] of [
  ['another file', 'FROM debian:12\nCOPY s.conf /etc/a.conf\nCMD ["supervisord"]', undefined],
  ['another program is started', `${HEAD}CMD ["sleep", "1"]`, 'may-break'],
  ['a file that is not there', 'FROM debian:12\nCOPY t.conf /etc/supervisord.conf\nCMD ["supervisord"]', undefined],
] as const) {
  supervisor(sentence, () => {
    const view = viewFor(text, { 's.conf': '[program:a]\nuser=b\n' });
    assert.is(supervisorConsequences(view)[0]?.certainty, certainty);
  });
}

supervisor.run();
