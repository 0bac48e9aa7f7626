import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { daemonAccount } from '../../src/fix/daemon.js';
import { viewFor } from '../consequences/views.js';

const daemon = suite('fix/daemon');

const TOR = 'RUN apt-get install -y tor\n';
const made = (id: number): string => `debian-tor ${id}:${id} /var/lib/tor`;

for (const [sentence, text, expected] of [
  ['the server that is started', `FROM debian:12\n${TOR}CMD ["tor"]`, made(900)],
  ['of the next release', `FROM debian:13\n${TOR}CMD ["tor"]`, made(900)],
  ['of an image on top of it', `FROM python:3.12-slim-bookworm\n${TOR}CMD ["tor"]`, made(900)],
  ['whatever a function would run', `FROM debian:12\n${TOR}CMD tor; f() { curl x; }`, made(900)],
  ['by its path', `FROM debian:12\n${TOR}CMD ["/usr/bin/tor"]`, made(900)],
  ['behind a script', `FROM debian:12\n${TOR}CMD cd /x && exec tor -f y`, made(900)],
  ['among other packages', 'FROM debian:12\nRUN apt-get update && apt install -y curl tor x\nCMD ["tor"]', made(900)],
  [
    'with an id that is free',
    `FROM debian:12\nRUN useradd -u 900 a && groupadd -g 901 b\n${TOR}CMD ["tor"]`,
    made(902),
  ],
  [
    'that the base image has',
    'FROM debian:12\nRUN apt-get install -y apache2\nCMD ["apachectl", "-D", "FOREGROUND"]',
    'www-data 33:33 /var/www',
  ],
  ['not one that is not installed', 'FROM debian:12\nRUN apt-get install -y curl\nCMD ["tor"]', undefined],
  ['nor one that goes', 'FROM debian:12\nRUN apt-get purge -y tor\nCMD ["tor"]', undefined],
  ['nor one that is not started', `FROM debian:12\n${TOR}CMD ["curl"]`, undefined],
  ['nor one that is not the last', `FROM debian:12\n${TOR}CMD tor; curl x`, undefined],
  ['nor on a release that was not measured', `FROM debian:11\n${TOR}CMD ["tor"]`, undefined],
  ['nor where the image may be another', `FROM registry.example.com/debian:12\n${TOR}CMD ["tor"]`, undefined],
  ['nor on an unknown image', `FROM example.org/x\n${TOR}CMD ["tor"]`, undefined],
  ['nor where its account is there', `FROM debian:12\nRUN useradd debian-tor\n${TOR}CMD ["tor"]`, undefined],
  ['nor where another stage installs it', `FROM debian:12 AS a\n${TOR}FROM a\nCMD ["tor"]`, undefined],
  ['nor where somebody else installs it', `FROM debian:12\nUSER 5\n${TOR}USER root\nCMD ["tor"]`, undefined],
  ['nor from Alpine', 'FROM alpine:3.20\nRUN apk add tor\nCMD ["tor"]', undefined],
] as const) {
  daemon(`the account of a package: ${sentence}`, () => {
    const found = daemonAccount(viewFor(text));
    assert.is(found && `${found.name} ${found.value} ${found.home}`, expected);
  });
}

daemon('it is made above the installation', () => {
  const text = `FROM debian:12\nRUN a\n# A proxy.\n${TOR}CMD ["tor"]`;
  const [edit] = daemonAccount(viewFor(text))?.edits ?? [];
  assert.is(edit && text.slice(edit.span.start).split('\n')[0], '# A proxy.');
  assert.ok(edit?.text.startsWith('RUN groupadd --system --gid 900 debian-tor \\\n'));
});

daemon('the server of the image, whatever else a run starts', () => {
  const words = ['curl', 'x'].map((text) => ({ text, known: true }));
  const command = { entrypoint: undefined, command: words, directory: undefined, asImage: true, mounts: [] };
  const run = {
    kind: 'start',
    what: 'a command of its own',
    service: 'a',
    file: 'compose.yaml',
    line: 3,
    command,
  } as const;
  const view = viewFor(
    `FROM debian:12\n${TOR}CMD ["tor"]`,
    {},
    { runs: [{ ...run, path: undefined, target: undefined }] },
  );
  assert.is(view.started.length, 2);
  assert.is(daemonAccount(view)?.name, 'debian-tor');
});

daemon.run();
