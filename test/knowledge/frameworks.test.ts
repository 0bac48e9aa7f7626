import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { frameworks, frameworksIn } from '../../src/knowledge/frameworks.js';
import { lookupImage } from '../../src/knowledge/images/lookup.js';
import { servers } from '../../src/knowledge/servers.js';

const tables = suite('knowledge/tables');

for (const { names, repositories, directories, beside, files } of servers()) {
  tables(`${names[0] ?? repositories[0]}: paths of a server are absolute`, () => {
    for (const path of [...directories, ...beside, ...files]) assert.match(path, /^(?:\/|\$[A-Z_]+(?:\/|$))/);
  });
  for (const repository of repositories) {
    tables(`${repository} is an image of which something is known`, () => {
      assert.is(lookupImage(repository)?.facts.image, repository);
    });
  }
}

tables('frameworks write below the directory they are started in', () => {
  for (const path of frameworks().flatMap(({ below }) => below)) assert.match(path, /^[^/].*[^/]$/);
});

for (const [sentence, command, expected] of [
  ['by its name', 'next start', ['next']],
  ['without a command', 'next', ['next']],
  ['with options alone', 'next -p 3000', ['next']],
  ['with another command', 'next lint', []],
  ['by its path', './node_modules/.bin/next dev', ['next']],
  ['not for every command', 'next lint', []],
  ['behind a runner', 'bundle exec puma -C config/puma.rb', ['puma']],
  ['behind a runner with options', 'npx --yes vite', ['npx', 'vite']],
  ['behind an interpreter', 'python manage.py runserver 0:8000', ['manage.py']],
  ['two at once', 'yarn gatsby develop', ['yarn', 'gatsby']],
  ['not as an argument', 'echo npm start', []],
  ['not as a file', 'node server.js gradle', []],
  ['a published program', 'dotnet app.dll', []],
  ['a project', 'dotnet watch run', ['dotnet']],
] as const) {
  tables(`a framework is found ${sentence}`, () => {
    assert.equal(
      frameworksIn(command.split(' ')).map(({ name }) => name),
      expected,
    );
  });
}

tables.run();
