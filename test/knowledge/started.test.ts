import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  ownPort,
  pathsTold,
  portsTold,
  unlessRoot,
  userSettingOf,
  userTold,
  writtenHere,
} from '../../src/knowledge/started.js';

const started = suite('knowledge/started');

for (const [sentence, line, expected] of [
  ['in the next word', 'gunicorn -u www-data app', 'www-data'],
  ['in the same word', 'gunicorn -uwww-data app', 'www-data'],
  ['behind =', '/usr/bin/gunicorn --user=www-data app', 'www-data'],
  ['not for a program that means another thing', 'curl -u a:b', undefined],
  ['by a number', 'twistd -n -u 33 web', '33'],
] as const) {
  started(`a program is told its user: ${sentence}`, () => assert.is(userTold(line.split(' '))?.text, expected));
}

for (const [sentence, line, expected] of [
  [
    'of a program that is known',
    'gunicorn --access-logfile /var/log/g.log --pid /run/g.pid a',
    'file /var/log/g.log, file /run/g.pid',
  ],
  ['directories too', 'prometheus --storage.tsdb.path=/data', 'directory /data'],
  ['of others by plain names', 'tool --log-file /l --output-dir /o --data /d', 'file /l, directory /o'],
  ['-p of gunicorn is a file', 'gunicorn -p /run/g.pid a', 'file /run/g.pid'],
  ['a socket in place of a port', 'gunicorn --bind=unix:/run/a.sock -b 0.0.0.0:80 a', 'file /run/a.sock'],
  ['a socket by its address', 'hypercorn -b unix:///run/a.sock a', 'file /run/a.sock'],
  ['a socket without its kind', 'uwsgi --socket /run/a.sock', 'file /run/a.sock'],
  ['a socket of a directory', 'gunicorn -b unix:a.sock a', 'file a.sock'],
  ['a socket of others', 'tool --bind unix:/run/a.sock --log-file /l', 'file /l, file /run/a.sock'],
  ['a path that may be anything', 'top -b /bin/sh', ''],
  ['a socket by an option of its own', 'daphne -u /run/a.sock a', 'file /run/a.sock'],
  ['a socket beside a file', 'gunicorn -b unix:/a -p /b m', 'file /b, file /a'],
] as const) {
  started(`paths are told: ${sentence}`, () =>
    assert.is(
      pathsTold(line.split(' '))
        .map(({ kind, text }) => `${kind} ${text}`)
        .join(', '),
      expected,
    ),
  );
}

for (const [sentence, line, expected] of [
  ['of a program that is known', 'gunicorn -b 0.0.0.0:80 app', ['0.0.0.0:80']],
  ['not its other options', 'gunicorn -p 80 app', []],
  ['of others by plain names', 'tool --port=80', ['80']],
  ['uwsgi has its own', 'uwsgi --http :80', [':80']],
] as const) {
  started(`ports are told: ${sentence}`, () =>
    assert.equal(
      portsTold(line.split(' ')).map(({ text }) => text),
      expected,
    ),
  );
}

started('what is known of programs by name', () => {
  assert.is(unlessRoot('gunicorn'), 'fails');
  assert.is(unlessRoot('nginx'), 'ignored');
  assert.is(unlessRoot('uwsgi'), 'ignored');
  assert.is(unlessRoot('named'), 'fails');
  assert.is(userSettingOf('nginx'), 'user');
  assert.is(ownPort('gunicorn'), 8000);
  assert.equal(writtenHere(['/usr/bin/twistd']), ['twistd.pid']);
  assert.equal(writtenHere(['celery', '-A', 'x', 'worker']), []);
  assert.equal(writtenHere(['redis-server', '--version']), []);
  assert.equal(writtenHere(['celery', '-A', 'x', 'beat']), ['celerybeat-schedule']);
});

started.run();
