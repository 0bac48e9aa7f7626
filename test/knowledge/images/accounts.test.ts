import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { accountsOf } from '../../../src/knowledge/images/accounts.js';
import { accountsOfFamily } from '../../../src/knowledge/images/family-accounts.js';
import { lookupImage } from '../../../src/knowledge/images/lookup.js';
import type { ImageFacts } from '../../../src/knowledge/images/model.js';
import { factsOf, wordsOf } from '../../../src/knowledge/images/row.js';
import { allRows } from '../../../src/knowledge/images/table.js';

const known = (word: string): ImageFacts => {
  const match = lookupImage(word);
  if (match === undefined) throw new Error(`${word} has no row`);
  return match.facts;
};

const accounts = suite('knowledge/images/accounts');

for (const [name, word, user, uid, gid] of [
  ['Debian brings www-data', 'debian', 'www-data', 33, 33],
  ['Alpine has no user www-data', 'alpine', 'www-data', undefined, undefined],
  ['the PHP image on Alpine makes one', 'php:8-alpine', 'www-data', 82, 82],
  ['nobody of Debian', 'debian', 'nobody', 65534, 65534],
  ['nobody of BusyBox', 'busybox', 'nobody', 65534, 65534],
  ['the node image makes node', 'node:20', 'node', 1000, 1000],
  ['new Ubuntu images have a user of their name', 'ubuntu:24.04', 'ubuntu', 1000, 1000],
  ['old ones have not', 'ubuntu:22.04', 'ubuntu', undefined, undefined],
  ['distroless images have nonroot, whatever they run as', 'gcr.io/distroless/static', 'nonroot', 65532, 65532],
  ['.NET brings app', 'mcr.microsoft.com/dotnet/aspnet:8.0', 'app', 1654, 1654],
  ['.NET before 8 does not', 'mcr.microsoft.com/dotnet/aspnet:6.0', 'app', undefined, undefined],
  ['Jupyter puts jovyan into users', 'quay.io/jupyter/base-notebook', 'jovyan', 1000, 100],
  ['scratch has nobody, not even root', 'scratch', 'root', undefined, undefined],
  ['_apt has an id of its own since Debian 12', 'debian:12', '_apt', 42, 65534],
  ['_apt was the first free one before', 'debian:11', '_apt', 100, 65534],
  ['gnats went with Debian 12', 'debian:12', 'gnats', undefined, undefined],
  ['Alpine brought postgres up to 3.10', 'alpine:3.10', 'postgres', 70, 70],
  ['and not since', 'alpine:3.11', 'postgres', undefined, undefined],
] as const) {
  accounts(name, () => {
    const account = accountsOf(known(word)).users.get(user);
    assert.is(account?.uid, uid);
    assert.is(account?.gid, gid);
  });
}

for (const [word, complete] of [
  ['scratch', true],
  ['alpine:3.20', true],
  ['debian:12-slim', true],
  ['ubuntu:22.04', true],
  ['ubuntu:16.04', false],
  ['node:20-slim', true],
  ['fedora', false],
  ['postgres:16', false],
] as const) {
  accounts(`the accounts of ${word} are ${complete ? '' : 'not '}all known`, () =>
    assert.is(accountsOf(known(word)).complete, complete),
  );
}

for (const [name, word, group, gid] of [
  ['an account comes with a group of its name', 'node:20', 'node', 1000],
  ['unless its group is a stock one', 'quay.io/jupyter/base-notebook', 'jovyan', undefined],
  ['the group of another id than the user', 'redis:7-alpine', 'redis', 1000],
  ['a stock group', 'alpine', 'nogroup', 65533],
  ['Alpine has the group www-data since 3.14', 'alpine:3.14', 'www-data', 82],
  ['and not before', 'alpine:3.13', 'www-data', undefined],
] as const) {
  accounts(name, () => assert.is(accountsOf(known(word)).groups.get(group), gid));
}

accounts('every family has root, but for scratch and Windows', () => {
  for (const { family } of allRows().map((row) => factsOf(row))) {
    const hasRoot = wordsOf(accountsOfFamily(family).users).some((word) => word.startsWith('root:0:0:'));
    assert.is(hasRoot, family !== 'scratch' && family !== 'windows', family);
  }
});

accounts('no stock list has a name or a fixed id twice', () => {
  for (const family of new Set(allRows().map((row) => factsOf(row).family))) {
    const { users, groups } = accountsOfFamily(family);
    for (const list of [users, groups].map(wordsOf)) {
      const [names, ids] = [0, 1].map((index) => list.map((word) => word.split(':')[index] ?? ''));
      assert.is(new Set(names).size, list.length, family);
      const fixed = (ids ?? []).filter((id) => id !== '');
      assert.is(new Set(fixed).size, fixed.length, family);
    }
  }
});

for (const [word, expected] of [
  ['mcr.microsoft.com/dotnet/runtime:6.0-cbl-mariner2.0-distroless', false],
  ['mcr.microsoft.com/dotnet/runtime:8.0-azurelinux3.0-distroless', true],
] as const) {
  accounts(`whether the accounts are all that there are: ${word}`, () =>
    assert.is(accountsOf(known(word)).complete, expected),
  );
}

accounts.run();

const environment = suite('knowledge/images/row: environment');

for (const [name, word, variable, value] of [
  ['the uid that .NET images name', 'mcr.microsoft.com/dotnet/aspnet:8.0', 'APP_UID', '1654'],
  ['the user of Jupyter images', 'quay.io/jupyter/base-notebook', 'NB_UID', '1000'],
  ['the user of micromamba', 'mambaorg/micromamba', 'MAMBA_USER', 'mambauser'],
  ['the user of Selenium', 'selenium/standalone-chrome:4.20', 'SEL_UID', '1200'],
  ['the user of the OpenJDK images of UBI', 'registry.access.redhat.com/ubi9/openjdk-21', 'UID', '185'],
  ['a value with colons', 'golang:1.22', 'GOPATH', '/go'],
  ['nothing is set that is not named', 'alpine', 'APP_USER', undefined],
] as const) {
  environment(name, () => assert.is(known(word).env?.[variable], value));
}

environment('a version is set, to what depends on the tag', () => {
  const { env, envVaries } = known('node:20');
  assert.ok(envVaries.includes('NODE_VERSION'));
  assert.is(env?.NODE_VERSION, undefined);
});

for (const [word, variable] of [
  ['unit:1.34.2-ruby3.2', 'GEM_HOME'],
  ['unit:1.34.2-python3.12-slim', 'PYTHON_VERSION'],
  ['maven:3.9.9-ibm-semeru-17-noble', 'JAVA_TOOL_OPTIONS'],
  ['neo4j:4.1.0', 'JAVA_URL'],
  ['wordpress:3.9.1', 'WORDPRESS_VERSION'],
] as const) {
  environment(`a base of some tags sets it: ${variable} of ${word}`, () =>
    assert.ok(known(word).envVaries.includes(variable)),
  );
}

environment('an environment that nobody has read is not known', () => assert.is(known('bitnami/nginx:1.27').env, null));

environment('no name is both fixed and varying', () => {
  for (const { id, env, envVaries } of allRows().map((row) => factsOf(row))) {
    assert.equal(
      envVaries.filter((variable) => Object.hasOwn(env ?? {}, variable)),
      [],
      id,
    );
  }
});

environment.run();
