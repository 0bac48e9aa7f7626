import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { composeSaid } from '../../src/manifests/compose-runs.js';

const composeBuilds = (source: { readonly path: string; readonly text: string }) => composeSaid(source).builds;

const runs = suite('manifests/compose-runs');

const isGiven = ({ kind }: { readonly kind: string }) => kind !== 'start';

for (const [sentence, service, expected] of [
  ['its own command', '', ''],
  ['another one', '    command: [x, "$SECRET"]\n', 'with its own command'],
  ['another program', '    entrypoint: x\n', 'with its own command'],
] as const) {
  runs(`a service starts its image with ${sentence}`, () => {
    const text = `services:\n  a:\n    build: .\n${service}`;
    const starts = composeBuilds({ path: 'c.yaml', text }).flatMap(({ runs: all }) =>
      all.filter((each) => !isGiven(each)).map(({ what, line, engine }) => `${line} ${engine} ${what}`),
    );
    assert.equal(starts, [`2 docker ${expected}`]);
  });
}

const factsIn = (service: string) =>
  composeBuilds({ path: 'deploy/compose.yaml', text: `services:\n  a:\n    build: .\n${service}` }).flatMap(
    ({ runs: facts }) =>
      facts
        .filter(isGiven)
        .map(({ kind, what, path, file, line }) => `${kind} ${what} ${path ?? '-'} ${file}, line ${line}`),
  );

for (const [sentence, service, expected] of [
  [
    'ports',
    '    ports: ["8080:80", "127.0.0.1:53:53/udp"]\n',
    ['port 8080:80 127.0.0.1:53:53/udp - deploy/compose.yaml, line 4'],
  ],
  [
    'ports in the long form',
    '    ports: [{target: 80, published: "8080"}, {target: 81}]\n',
    ['port 8080:80 81 - deploy/compose.yaml, line 4'],
  ],
  ['a port with a default', '    ports: ["${P:-8080}:80"]\n', ['port 8080:80 - deploy/compose.yaml, line 4']],
  ['a port that nobody knows', '    ports: ["${P}"]\n', []],
  [
    'variables, by name alone',
    '    environment: {A: secret, B: }\n',
    ['environment A B - deploy/compose.yaml, line 4'],
  ],
  ['variables of a list', '    environment: [A=secret, B]\n', ['environment A B - deploy/compose.yaml, line 4']],
  ['nothing is told', '', []],
  ['all privileges', '    privileged: true\n', ['rights all privileges - deploy/compose.yaml, line 4']],
  ['no privileges', '    privileged: false\n', []],
  [
    'the processes of the host',
    '    pid: host\n',
    ['rights the pid namespace of the host - deploy/compose.yaml, line 4'],
  ],
  ['those of another service', '    pid: "service:b"\n', []],
  ['a capability', '    cap_add: [NET_ADMIN]\n', ['rights the capability NET_ADMIN - deploy/compose.yaml, line 4']],
  [
    'a device',
    '    devices:\n      - /dev/kvm:/dev/kvm\n',
    ['rights the device /dev/kvm:/dev/kvm - deploy/compose.yaml, line 5'],
  ],
  [
    'the socket of an engine, even for reading',
    '    volumes:\n      - /var/run/docker.sock:/var/run/docker.sock:ro\n',
    ['rights the socket /var/run/docker.sock - deploy/compose.yaml, line 5'],
  ],
  ['a directory of the host', '    volumes: ["./data:/data"]\n', ['bind ./data /data deploy/compose.yaml, line 4']],
  ['one for reading', '    volumes: ["./data:/data:ro,z"]\n', ['reads ./data /data deploy/compose.yaml, line 4']],
  ['a volume for reading', '    volumes: ["db:/data:ro"]\n', []],
  [
    'secrets',
    '    secrets: [db, {source: a, target: b}, {source: c, target: /c, mode: 0444}]\n',
    [
      'reads /run/secrets/db /run/secrets/db deploy/compose.yaml, line 4',
      'reads /run/secrets/a /run/secrets/b deploy/compose.yaml, line 4',
    ],
  ],
  ['one of a person', '    volumes: ["~/x:/data//y/"]\n', ['bind ~/x /data/y deploy/compose.yaml, line 4']],
  ['a volume with a name', '    volumes: ["db:/data"]\n', ['volume db /data deploy/compose.yaml, line 4']],
  ['a volume without one', '    volumes: ["/data"]\n', ['volume  /data deploy/compose.yaml, line 4']],
  [
    'a source with a default',
    '    volumes: ["${DATA:-./data}:/data"]\n',
    ['bind ./data /data deploy/compose.yaml, line 4'],
  ],
  [
    'the long form',
    '    volumes:\n      - {type: bind, source: ./data, target: /data}\n      - {type: volume, source: v, target: /v}\n',
    ['bind ./data /data deploy/compose.yaml, line 5', 'volume v /v deploy/compose.yaml, line 6'],
  ],
  [
    'the long form for reading',
    '    volumes:\n      - {type: bind, source: ./d, target: /d, read_only: true}\n',
    ['reads ./d /d deploy/compose.yaml, line 5'],
  ],
  [
    'memory',
    '    volumes:\n      - {type: tmpfs, target: /cache}\n    tmpfs: [/run, "/tmp:size=1m"]\n',
    [
      'mount memory /cache deploy/compose.yaml, line 5',
      'mount memory /run deploy/compose.yaml, line 6',
      'mount memory /tmp deploy/compose.yaml, line 6',
    ],
  ],
  ['a target that nobody knows', '    volumes: ["db:$TARGET"]\n', []],
  [
    'a volume into which another image writes',
    '    volumes: ["v:/v"]\n  b:\n    image: b\n    volumes: ["v:/w"]\n',
    ['volume v /v deploy/compose.yaml, line 4', 'shared v with b - deploy/compose.yaml, line 4'],
  ],
  [
    'one that another image only reads',
    '    volumes: ["v:/v"]\n  b:\n    image: b\n    volumes: ["v:/w:ro"]\n',
    ['volume v /v deploy/compose.yaml, line 4'],
  ],
  [
    'a directory of the host that two images mount',
    '    volumes: ["./v:/v"]\n  b:\n    image: b\n    volumes: ["./v:/w"]\n',
    ['bind ./v /v deploy/compose.yaml, line 4'],
  ],
  [
    'what is copied into it while it runs',
    '    develop:\n      watch:\n        - {action: sync+restart, path: ./src, target: /app/src}\n        - {action: rebuild, path: p}\n',
    ['sync ./src /app/src deploy/compose.yaml, line 6'],
  ],
] as const) {
  runs(sentence, () => assert.equal(factsIn(service), expected));
}

for (const [sentence, build, expected] of [
  ['a map', '{context: ., args: {A: "1", B: two}}', { A: '1', B: 'two' }],
  ['a list', '{context: ., args: [A=1, B=two=2]}', { A: '1', B: 'two=2' }],
  ['a name alone is not known', '{context: ., args: [A]}', { A: null }],
  ['nor is one without a value', '{context: ., args: {A: }}', { A: null }],
  ['an empty text is', '{context: ., args: {A: ""}}', { A: '' }],
  ['nor is an item without a name', '{context: ., args: [=1, B=2]}', { B: '2' }],
  ['nor is a variable', '{context: ., args: {A: "${X}"}}', { A: null }],
  ['a default is', '{context: ., args: {A: "${X:-5}"}}', { A: '5' }],
] as const) {
  runs(`arguments of a build: ${sentence}`, () => {
    const [found] = composeBuilds({ path: 'compose.yaml', text: `services:\n  a:\n    build: ${build}\n` });
    assert.equal(found?.build.args, expected);
  });
}

runs('the same image twice writes as the same user', () => {
  const text = 'services:\n  a: {build: ., volumes: ["v:/v"]}\n  b: {build: ., volumes: ["v:/v"]}\n';
  const facts = composeBuilds({ path: 'compose.yaml', text }).flatMap(({ runs: told }) => told);
  assert.equal(
    facts.filter(isGiven).map(({ kind }) => kind),
    ['volume', 'volume'],
  );
});

runs('a service that is not built says nothing', () => {
  assert.equal(
    composeBuilds({ path: 'compose.yaml', text: 'services:\n  a:\n    image: x\n    privileged: true\n' }),
    [],
  );
});

runs('the Dockerfile lies where the build says', () => {
  const text =
    'services:\n  a:\n    build: {context: ../app, dockerfile: docker/Dockerfile, target: prod}\n    pid: host\n';
  const [found] = composeBuilds({ path: 'compose.yaml', text });
  assert.equal(found?.build.places, [{ dockerfile: '../app/docker/Dockerfile', context: '../app' }]);
  assert.is(found?.build.target, 'prod');
  assert.is(found?.runs[0]?.target, 'prod');
});

runs('of variables only those have their value that say a port or a user', () => {
  const of = (environment: string) =>
    composeBuilds({ path: 'c.yaml', text: `services:\n  a:\n    build: .\n    environment: ${environment}\n` }).flatMap(
      ({ runs: facts }) => facts.flatMap(({ variables }) => (variables === undefined ? [] : [variables])),
    );
  assert.equal(of('{PORT: 8080, PUID: 1000, SECRET: a}'), [{ PORT: '8080', PUID: '1000' }]);
  assert.equal(of('[PORT=8080, "HTTP_PORT=${X}", PGID]'), [{ PORT: '8080', HTTP_PORT: null, PGID: null }]);
  assert.equal(of('{SECRET: a}'), []);
});

runs('of ports those of the container count', () => {
  const text = 'services:\n  a:\n    build: .\n    ports: ["8080:80", "9000-9001:3000-3001", "53/udp", "${X:-1}:2"]\n';
  const facts = composeBuilds({ path: 'c.yaml', text }).flatMap(({ runs: all }) => all);
  assert.equal(
    facts.flatMap(({ ports }) => ports ?? []),
    [80, 3000, 53, 2],
  );
});

for (const [sentence, volumes, expected] of [
  ['one without options', 'volumes: {v: }\n', [true]],
  ['one with a name', 'volumes: {v: {name: w}}\n', [true]],
  ['one that is there', 'volumes: {v: {external: true}}\n', [undefined]],
  ['one of a driver', 'volumes: {v: {driver: nfs}}\n', [undefined]],
  ['one with options of its driver', 'volumes: {v: {driver_opts: {o: bind}}}\n', [undefined]],
  ['one that the file does not have', 'volumes: {w: }\n', [undefined]],
] as const) {
  runs(`Compose makes a volume: ${sentence}`, () => {
    const watch = '    develop: {watch: [{action: sync, path: v, target: /w}]}\n';
    const text = `services:\n  a:\n    build: .\n    volumes: ["v:/v"]\n${watch}${volumes}`;
    const [said] = composeBuilds({ path: 'c.yaml', text });
    assert.equal(
      said?.runs.flatMap(({ path, isNew }) => (path === undefined ? [] : [isNew])),
      [...expected, undefined],
    );
  });
}

runs('Compose makes no volume that another file has elsewhere', () => {
  const text = 'services:\n  a:\n    build: .\n    volumes: ["v:/v"]\nvolumes: {v: }\n';
  const below = [{ path: 'd.yaml', text: 'services: {}\nvolumes: {v: {external: true}}\n' }];
  const [said] = composeSaid({ path: 'c.yaml', text }, { below }).builds;
  assert.equal(
    said?.runs.filter(({ isNew }) => isNew === true),
    [],
  );
});

runs.run();
