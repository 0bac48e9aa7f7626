import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type LookUp, lookupImage, whyUnknown } from '../../../src/knowledge/images/lookup.js';
import { LOOKED_UP } from '../../looked-up.js';

const DIGEST = `sha256:${'0'.repeat(64)}`;

const rows = suite('knowledge/images/lookup: rows');

for (const [word, id, user] of [
  ['scratch', 'scratch', ''],
  ['alpine', 'alpine', ''],
  ['alpine:3.20', 'alpine', ''],
  ['alpine:edge', 'alpine#edge', ''],
  ['busybox:1.36-musl', 'busybox', ''],
  ['debian', 'debian', ''],
  ['debian:trixie-slim', 'debian', ''],
  ['debian:12.5', 'debian', ''],
  ['debian:oldstable-slim', 'debian#oldstable', ''],
  ['debian:oldoldstable-slim', 'debian#oldoldstable', ''],
  ['eclipse-temurin:22_36-jdk', 'eclipse-temurin#older', ''],
  ['eclipse-temurin:23_37-jdk', 'eclipse-temurin#noble-2024', ''],
  ['mongo:4.1.8-xenial', 'mongo#linux-4', ''],
  ['buildpack-deps:26.04', 'buildpack-deps#ubuntu>=23.04', ''],
  ['ubuntu', 'ubuntu#>=24.04', ''],
  ['ubuntu:24.04', 'ubuntu#>=24.04', ''],
  ['ubuntu:noble-20240904.1', 'ubuntu#>=24.04', ''],
  ['ubuntu:22.04', 'ubuntu#<=22.10', ''],
  ['ubuntu:focal', 'ubuntu#<=22.10', ''],
  ['ubuntu:trusty', 'ubuntu#<=22.10', ''],
  ['buildpack-deps:noble', 'buildpack-deps#ubuntu>=23.04', ''],
  ['buildpack-deps:bookworm-scm', 'buildpack-deps#debian', ''],
  ['node', 'node#full', ''],
  ['node:20', 'node#full', ''],
  ['node:lts-bookworm', 'node#full', ''],
  ['node:22-slim', 'node#slim', ''],
  ['node:18-bullseye-slim', 'node#slim', ''],
  ['node:lts-alpine3.20', 'node#alpine', ''],
  ['node:alpine', 'node#alpine', ''],
  ['python:3.12-slim', 'python#slim', ''],
  ['python:3.12-slim-bookworm', 'python#slim', ''],
  ['python:3.12-alpine', 'python#alpine', ''],
  ['python:3.12', 'python#full', ''],
  ['python:3.12-windowsservercore-ltsc2022', 'python#servercore', ''],
  ['golang:1.27', 'golang#full', ''],
  ['golang:1.27-alpine', 'golang#alpine', ''],
  ['golang:1.26-nanoserver', 'golang#nanoserver', 'ContainerUser'],
  ['ruby:3.3-slim', 'ruby#slim', ''],
  ['rust:1-bookworm', 'rust#full', ''],
  ['php:8.3-apache', 'php#apache', ''],
  ['php:8.3-fpm', 'php#fpm', ''],
  ['php:8.3-fpm-alpine', 'php#alpine', ''],
  ['php:8.3-cli', 'php#cli', ''],
  ['php', 'php#cli', ''],
  ['wordpress:php8.3', 'wordpress#php', ''],
  ['wordpress:php8.3-apache', 'wordpress#php', ''],
  ['wordpress:php8.3-fpm', 'wordpress#php-fpm', ''],
  ['wordpress:php8.3-fpm-alpine', 'wordpress#alpine-4.7', ''],
  ['wordpress:6.5-php8.3-fpm', 'wordpress#apache/fpm-fpm', ''],
  ['friendica', 'friendica#debian-2026', ''],
  ['friendica:fpm-alpine', 'friendica#alpine-2026', ''],
  ['friendica:stable-fpm', 'friendica#debian-fpm-2026', ''],
  ['arangodb', 'arangodb#alpine-3.4', ''],
  ['eclipse-temurin', 'eclipse-temurin#noble+', ''],
  ['redis', 'redis#debian-8.6', ''],
  ['redis:8-bookworm', 'redis#debian-8', ''],
  ['redis:bookworm', 'redis#debian-8', ''],
  ['redis:8.2', 'redis#debian-8', ''],
  ['redis:8.4.3-trixie', 'redis#debian-8', ''],
  ['gradle:9.7.1-jdk25-alpine', 'gradle#alpine', 'root'],
  ['gradle:9.7.1-jdk17-corretto', 'gradle#corretto', 'root'],
  ['gradle:9.7-jdk25-ubi10', 'gradle#ubi', 'root'],
  ['gradle:9.7.1', 'gradle#ubuntu', 'root'],
  ['redis:stretch', 'redis#debian', ''],
  ['redis:alpine', 'redis#alpine-8.6', ''],
  ['redis:alpine3.8', 'redis#alpine-3', ''],
  ['redis:alpine3.9', 'redis#alpine-3', ''],
  ['redis:alpine3.10', 'redis#alpine', ''],
  ['kong:1.0.0rc1', 'kong#alpine-old-root', ''],
  ['kong:1.0rc3-alpine', 'kong#alpine-old-root', ''],
  ['kong:1.0.0', 'kong#alpine-old', ''],
  ['kong:0.14', 'kong#alpine-old-root', ''],
  ['jetty', 'jetty#debian/ubuntu', 'jetty'],
  ['jetty:jre7', 'jetty#debian-9', 'jetty'],
  ['jetty:jre8', 'jetty#debian-9', 'jetty'],
  ['jetty:12.1-jdk21-alpine', 'jetty#alpine', 'jetty'],
  ['jetty:alpine', 'jetty#alpine-9', 'jetty'],
  ['jetty:jre8-alpine', 'jetty#alpine-9', 'jetty'],
  ['sonarqube:8.9.10-community', 'sonarqube#alpine-8', ''],
  ['sonarqube:alpine', 'sonarqube#alpine-7', ''],
  ['sonarqube:lts-alpine', 'sonarqube#alpine-7', ''],
  ['almalinux:9-minimal', 'almalinux#minimal', ''],
  ['quay.io/almalinuxorg/9-minimal:latest', 'quay.io/almalinuxorg/9-minimal', ''],
  ['almalinux/10-minimal:10', 'quay.io/almalinuxorg/9-minimal', ''],
  ['registry:3', 'registry#3.1', ''],
  ['registry:2', 'registry', ''],
  ['swift', 'swift#6.3', ''],
  ['swift:6.3-noble', 'swift#6.3', ''],
  ['php:rc-alpine3.8', 'php#alpine-5.5', ''],
  ['php:rc-alpine3.9', 'php#alpine', ''],
  ['amazoncorretto:8u252', 'amazoncorretto#al2-8u252', ''],
  ['amazoncorretto:8', 'amazoncorretto#al2023/al2', ''],
  ['ghcr.io/dexidp/dex:v2.45.0', 'ghcr.io/dexidp/dex', 'dex:dex'],
  ['ghcr.io/dexidp/dex:v2.45.0-distroless', 'ghcr.io/dexidp/dex#distroless', 'dex:dex'],
  ['clickhouse/clickhouse-server:26.7', 'clickhouse', ''],
  ['clickhouse/clickhouse-server:26.7-distroless', 'clickhouse/clickhouse-server#distroless', '101:101'],
  ['friendica:2024.08-apache', 'friendica#debian-2019', ''],
  ['friendica:2024.08-fpm', 'friendica#debian-fpm-2019', ''],
  ['friendica:2024.08-fpm-alpine', 'friendica#alpine-2019', ''],
  ['friendica:2024.12', 'friendica#debian-2024.12', ''],
  ['friendica:2024.12-fpm', 'friendica#debian-fpm-2024.12', ''],
  ['friendica:2024.12-fpm-alpine', 'friendica#alpine-2024.12', ''],
  ['moby/buildkit:rootless', 'moby/buildkit#rootless', '1000:1000'],
  ['moby/buildkit:v0.12.5-rootless', 'moby/buildkit#rootless', '1000:1000'],
  ['moby/buildkit:v0.6.4-rootless', 'moby/buildkit#rootless-0.4', 'user'],
  ['nginx', 'nginx#debian', ''],
  ['nginx:1.27-alpine-slim', 'nginx#alpine', ''],
  ['nginxinc/nginx-unprivileged', 'nginxinc/nginx-unprivileged#debian', '101'],
  ['nginxinc/nginx-unprivileged:1.27-alpine', 'nginxinc/nginx-unprivileged#alpine', '101'],
  ['httpd:2.4', 'httpd#debian', ''],
  ['haproxy:3.0', 'haproxy#debian', 'haproxy'],
  ['postgres:16-alpine', 'postgres#alpine-13', ''],
  ['postgres:16', 'postgres#debian-10', ''],
  ['postgres', 'postgres#debian', ''],
  ['redis:7', 'redis#debian', ''],
  ['elasticsearch:7.10.2', 'elasticsearch#7-centos', ''],
  ['docker.elastic.co/elasticsearch/elasticsearch:7.17.28', 'elasticsearch#7-ubuntu', ''],
  ['elasticsearch:8.7.1', 'elasticsearch#8.0', 'elasticsearch:root'],
  ['elasticsearch:8.19.0', 'elasticsearch#8', '1000:0'],
  ['elasticsearch:9.2.4', 'elasticsearch#9', '1000:0'],
  ['memcached', 'memcached#debian', 'memcache'],
  ['eclipse-temurin:21', 'eclipse-temurin#noble+', ''],
  ['eclipse-temurin:21.0.3_9-jdk', 'eclipse-temurin#older', ''],
  ['eclipse-temurin:21.0.3_9-jdk-noble', 'eclipse-temurin#noble', ''],
  ['eclipse-temurin:22-jdk', 'eclipse-temurin#22', ''],
  ['eclipse-temurin:22.0.1_8-jdk', 'eclipse-temurin#older', ''],
  ['eclipse-temurin:17-jre-jammy', 'eclipse-temurin#jammy', ''],
  ['eclipse-temurin:21-jre-alpine', 'eclipse-temurin#alpine', ''],
  ['eclipse-temurin:21-ubi9-minimal', 'eclipse-temurin#ubi-minimal', ''],
  ['openjdk:8-jre-slim', 'openjdk#slim', ''],
  ['openjdk:17', 'openjdk#oraclelinux', ''],
  ['amazoncorretto:21', 'amazoncorretto#al2023/al2', ''],
  ['maven:3-eclipse-temurin-21', 'maven#noble', ''],
  ['gradle:8-jdk21', 'gradle#ubuntu', 'root'],
  ['tomcat:10', 'tomcat#debian', ''],
  ['registry.access.redhat.com/ubi9/ubi-minimal:9.4', 'ubi9-minimal', ''],
  ['registry.access.redhat.com/ubi9-minimal', 'ubi9-minimal', ''],
  ['registry.redhat.io/ubi9/ubi-minimal', 'ubi9-minimal', ''],
  ['redhat/ubi9-minimal', 'ubi9-minimal', ''],
  ['registry.access.redhat.com/ubi8', 'ubi8', ''],
  ['redhat/ubi10-minimal', 'ubi10-minimal', ''],
  ['registry.access.redhat.com/ubi9/openjdk-21-runtime:1.20', 'ubi9/openjdk', '185'],
  ['registry.access.redhat.com/ubi9/nodejs-20', 'ubi/s2i', '1001'],
  ['fedora:41', 'fedora', ''],
  ['rockylinux:9-minimal', 'rockylinux#9-minimal', ''],
  ['rockylinux:9', 'rockylinux#base', ''],
  ['oraclelinux:9-slim', 'oraclelinux#slim', ''],
  ['amazonlinux', 'amazonlinux#2023', ''],
  ['public.ecr.aws/amazonlinux/amazonlinux:2', 'amazonlinux#1/2', ''],
  ['mcr.microsoft.com/dotnet/aspnet:8.0', 'mcr.microsoft.com/dotnet/aspnet#>=8', ''],
  ['mcr.microsoft.com/dotnet/aspnet:6.0', 'mcr.microsoft.com/dotnet/aspnet#<=7', ''],
  ['mcr.microsoft.com/dotnet/aspnet:10.0', 'mcr.microsoft.com/dotnet/aspnet#>=8-noble+', ''],
  ['mcr.microsoft.com/dotnet/runtime:8.0-alpine', 'mcr.microsoft.com/dotnet/runtime-deps#alpine', ''],
  ['mcr.microsoft.com/dotnet/aspnet:8.0-noble-chiseled', 'mcr.microsoft.com/dotnet/aspnet#chiseled/distroless', '1654'],
  ['mcr.microsoft.com/dotnet/sdk:9.0', 'mcr.microsoft.com/dotnet/sdk#>=8', ''],
  ['mcr.microsoft.com/windows/nanoserver:ltsc2022', 'mcr.microsoft.com/windows/nanoserver', 'ContainerUser'],
  ['gcr.io/distroless/static', 'gcr.io/distroless/*#latest', '0'],
  ['gcr.io/distroless/static:nonroot', 'gcr.io/distroless/*#nonroot', '65532'],
  ['gcr.io/distroless/java21-debian12:nonroot-amd64', 'gcr.io/distroless/*#nonroot', '65532'],
  ['gcr.io/distroless/base:debug', 'gcr.io/distroless/*#debug', '0'],
  ['gcr.io/distroless/base:debug-nonroot', 'gcr.io/distroless/*#debug-nonroot', '65532'],
  ['cgr.dev/chainguard/python:latest', 'cgr.dev/chainguard/python', '65532'],
  ['cgr.dev/chainguard/python:latest-dev', 'cgr.dev/chainguard/glibc-dynamic#-dev', '65532'],
  ['cgr.dev/chainguard/wolfi-base', 'cgr.dev/chainguard/wolfi-base', '0'],
  ['quay.io/jupyter/scipy-notebook:2024-10-07', 'quay.io/jupyter/base-notebook', '1000'],
  ['jupyter/base-notebook', 'quay.io/jupyter/base-notebook', '1000'],
  ['mambaorg/micromamba:2', 'mambaorg/micromamba', 'mambauser'],
  ['jenkins/jenkins:lts-jdk17', 'jenkins/jenkins', 'jenkins'],
  ['bitnami/nginx:1.27', 'bitnami/nginx', '1001'],
  ['bitnami/minideb:bookworm', 'bitnami/minideb', ''],
  ['grafana/grafana:11.0.0', 'grafana/grafana', '472'],
  ['docker:27-dind', 'docker#dind/cli', ''],
  ['docker:27-dind-rootless', 'docker#dind-rootless', 'rootless'],
  ['mcr.microsoft.com/powershell:7.4-windowsserver', 'mcr.microsoft.com/powershell#servercore', ''],
  ['gcr.io/kaniko-project/executor:v1.23.2-debug', 'gcr.io/kaniko-project/executor#debug', ''],
  ['timescale/timescaledb:latest-pg16', 'timescale/timescaledb', ''],
  ['nginxinc/nginx-unprivileged:1.27-alpine', 'nginxinc/nginx-unprivileged#alpine', '101'],
  ['flink:2.2', 'flink#debian-2.2', 'flink'],
  ['azul-zulu:21', 'azul-zulu#debian', ''],
  ['azul-zulu:21-alpine', 'azul-zulu#alpine', ''],
  ['clojure:temurin-21-lein-2.11.2-noble', 'clojure#noble', ''],
  ['jenkins/jenkins:lts-alpine', 'jenkins/jenkins#alpine', 'jenkins'],
  ['jenkins/ssh-agent:latest-jdk21', 'jenkins/ssh-agent', ''],
  ['jenkins/inbound-agent:3355.v388858a_47b_33-3', 'jenkins/inbound-agent', 'jenkins'],
  ['ghcr.io/actions/actions-runner:2.320.0', 'ghcr.io/actions/actions-runner#2.305', 'runner'],
  ['ghcr.io/actions/actions-runner', 'ghcr.io/actions/actions-runner', 'runner'],
  ['mcr.microsoft.com/playwright:v1.50.0-noble', 'mcr.microsoft.com/playwright#noble', ''],
  ['mcr.microsoft.com/playwright/python:v1.40.0-jammy', 'mcr.microsoft.com/playwright#jammy', ''],
  ['mcr.microsoft.com/playwright:jammy', 'mcr.microsoft.com/playwright#jammy', ''],
  ['buildpack-deps:23.04-curl', 'buildpack-deps#ubuntu>=23.04', ''],
  ['cgr.dev/chainguard/node:latest-dev', 'cgr.dev/chainguard/node#-dev', '65532'],
  ['cgr.dev/chainguard/redis:latest-dev', 'cgr.dev/chainguard/redis#-dev', 'redis'],
] as const) {
  rows(`${word} is ${id}`, () => {
    const match = lookupImage(word);
    assert.is(match?.facts.id, id);
    assert.is(match?.facts.user, user);
    assert.is(match?.certain, true);
  });
}

for (const word of [
  'nobody/knows:1',
  'cgr.dev/chainguard/unread:latest-dev',
  'quay.io/some/thing',
  'registry.example/team/app',
  'Refused',
  '',
  'friendica:dev',
  'swift:slim',
  'grafana/grafana:12.0.0-distroless',
  'postfixadmin:fpm',
  'prom/prometheus:v3.0.0-windows',
  'redis:8.0-M01',
  'mongo:4.1.8',
  'haxe:3.1.3',
  'debian:oldoldstable-backports',
  'buildpack-deps:stonking-curl',
  'buildpack-deps:26.10',
]) {
  rows(`nothing is known of "${word}"`, () => assert.is(lookupImage(word), undefined));
}

rows.run();

const digests = suite('knowledge/images/lookup: digests');

for (const [name, word, id, certain] of [
  ['a digest beside a tag is what the tag named', `node:20-alpine@${DIGEST}`, 'node#alpine', true],
  ['a digest alone hides the tag', `alpine@${DIGEST}`, 'alpine#edge', false],
  ['a bare digest leaves what all tags share', `node@${DIGEST}`, 'node#codename', false],
] as const) {
  digests(name, () => {
    const match = lookupImage(word);
    assert.is(match?.facts.id, id);
    assert.is(match?.certain, certain);
  });
}

digests('what differs between tags is not known', () => {
  const facts = lookupImage(`node@${DIGEST}`)?.facts;
  assert.is(facts?.family, 'unknown');
  assert.is(facts?.accountTools, 'none');
  assert.is(facts?.packageManager, null);
  assert.is(facts?.user, '');
  assert.is(facts?.serviceAccount, null);
});

digests('not even the user is the same for all tags', () =>
  assert.is(lookupImage(`gcr.io/distroless/static@${DIGEST}`), undefined),
);

digests('a Windows variant does not hide the Linux ones', () =>
  assert.is(lookupImage(`golang@${DIGEST}`)?.facts.os, 'linux'),
);

digests.run();

const releases = suite('knowledge/images/lookup: releases');

for (const [name, word, release, tools] of [
  ['a code name', 'debian:bookworm-slim', 'bookworm', 'shadow+adduser-perl'],
  ['a version of the distribution', 'debian:11.6', 'bullseye', 'shadow+adduser-perl'],
  ['the newest', 'debian', 'trixie', 'shadow'],
  ['the one before', 'debian:oldstable', 'bookworm', 'shadow+adduser-perl'],
  ['what was stable on a day', 'debian:stable-20170606', null, 'shadow+adduser-unknown'],
  ['what was testing on a day', 'debian:testing-20170606-slim', null, 'shadow+adduser-unknown'],
  ['the newest of an image whose versions are those of Ubuntu', 'buildpack-deps:scm', 'trixie', 'shadow+adduser-perl'],
  ['a code name of Ubuntu', 'ubuntu:saucy', 'saucy', 'shadow+adduser-perl'],
  ['a release of which it is not known whether it has adduser', 'ubuntu:23.10', 'mantic', 'shadow+adduser-unknown'],
  ['edge, as it was read', 'alpine:edge', 'alpine-edge', 'busybox'],
  ['edge of a day that was not read', 'alpine:20190408', null, 'busybox'],
  ['a word that is an older version', 'node:lts', 'bookworm', 'shadow+adduser-perl'],
  ['a version of which one tag was built anew', 'openjdk:8u181-jdk', 'stretch', 'shadow+adduser-perl'],
  ['a version of Alpine', 'alpine:3.10.2', 'alpine3.10', 'busybox'],
  ['a version of Alpine in the tag of another image', 'node:20-alpine3.18', 'alpine3.18', 'busybox'],
] as const) {
  releases(`${name}: ${word} is of ${release}`, () => {
    const facts = lookupImage(word)?.facts;
    assert.is(facts?.release, release);
    assert.is(facts?.accountTools, tools);
  });
}

const absent = suite('knowledge/images/lookup: versions nobody has read');

for (const word of [
  'kong:1',
  'kong:1.0.0rc4',
  'friendica:2024.12-dev',
  'friendica:2024.12-dev-fpm',
  'friendica:2024.12-dev-fpm-alpine',
  'friendica:2024.12-rc',
  'friendica:2024.12-rc-fpm',
  'friendica:2024.12-rc-fpm-alpine',
])
  absent(word, () => assert.is(lookupImage(word), undefined));

absent.run();

const ids = suite('knowledge/images/lookup: ids by version');

for (const [name, word, user, uid, gid] of [
  ['an old tag without a version', 'flink:latest-java11', '', 0, 0],
  ['beside the newest', 'flink:latest', 'flink', 9999, 9999],
  ['an old Java', 'groovy:jre8', 'groovy', 1000, 1000],
  ['long support is an older version', 'sonarqube:lts-community', 'sonarqube', 1000, null],
  ['before the account changed', 'cimg/base:2022.06', 'circleci', 3434, 3434],
  ['and since', 'cimg/base:2024.02', 'circleci', 1001, 1002],
  ['a version in which it changed', 'cimg/python:3.10.2', 'circleci', null, null],
  ['the kernel alone was made before the account', 'websphere-liberty:8.5.5.7-kernel', '', 0, 0],
  ['the number was another one', 'apache/apisix:3.2.0-debian', 'apisix', 1001, 1001],
  ['than today', 'apache/apisix:3.9.0-debian', 'apisix', 636, 636],
] as const) {
  ids(`${name}: ${word}`, () => {
    const facts = lookupImage(word)?.facts;
    assert.is(facts?.user, user);
    assert.is(facts?.uid, uid);
    assert.is(facts?.gid, gid);
  });
}

for (const [name, word, tools] of [
  ['of Photon, where the image installs shadow', 'goharbor/harbor-core:v2.14.0', 'shadow'],
  ['of the newest, in which apt has left one', 'node:slim', 'shadow+adduser-perl'],
  ['of the newest, in which apt has installed none', 'ruby:slim', 'shadow'],
  ['of an older one, which had it anyway', 'ruby:3.3.0-slim', 'shadow+adduser-perl'],
  ['of openSUSE, which never had it', 'opensuse/tumbleweed', 'shadow'],
  ['of Debian 13 itself', 'debian:13-slim', 'shadow'],
  ['of Ubuntu 24.04 itself', 'ubuntu:24.04', 'shadow'],
  ['of an image made of Debian 12', 'python:3.12-slim-bookworm', 'shadow+adduser-perl'],
] as const) {
  ids(`account tools ${name}: ${word}`, () => assert.is(lookupImage(word)?.facts.accountTools, tools));
}

ids.run();

for (const [name, word, why] of [
  ['no row', 'nobody/knows', 'nothing is known of nobody/knows'],
  ['a version that nobody has read', 'alpine:9.1', 'what is known of alpine does not cover the tag 9.1'],
  ['a tag of another family', 'r-base:4-alpine', 'what is known of r-base does not cover the tag 4-alpine'],
  ['a major version whose newest has no row', 'kong:1', 'what is known of kong does not cover the tag 1'],
  ['a digest where tags differ', `ubuntu@${DIGEST}`, undefined],
] as const) {
  releases(`unknown for ${name}`, () => {
    if (why !== undefined) assert.is(lookupImage(word), undefined);
    if (why !== undefined) assert.is(whyUnknown(word), why);
    else assert.is(lookupImage(word)?.certain, false);
  });
}

releases.run();

const mirrors = suite('knowledge/images/lookup: mirrors');

for (const [name, word, options, id, certain] of [
  [
    'a configured prefix is taken at its word',
    'corp.example/hub/library/node:20-slim',
    { 'corp.example/hub': 'docker.io' },
    'node#slim',
    true,
  ],
  [
    'what it mirrors may lack library/',
    'corp.example/hub/node:20-slim',
    { 'corp.example/hub/': 'docker.io' },
    'node#slim',
    true,
  ],
  [
    'the longest prefix counts',
    'c.example/a/b/node',
    { 'c.example/a': 'quay.io', 'c.example/a/b': 'docker.io' },
    'node#full',
    true,
  ],
  [
    'a prefix ends at a slash',
    'corp.example/hubble/library/node',
    { 'corp.example/hub': 'docker.io' },
    'node#full',
    false,
  ],
  [
    'a path that ends in library/ and an official name is a guess',
    'corp.example/x/library/node:20',
    {},
    'node#full',
    false,
  ],
  [
    'a path that ends like the one known repository is a guess',
    'corp.example/proxy/jenkins/jenkins',
    {},
    'jenkins/jenkins',
    false,
  ],
] as const) {
  mirrors(name, () => {
    const match = lookupImage(word, { mirrors: options });
    assert.is(match?.facts.id, id);
    assert.is(match?.certain, certain);
  });
}

mirrors('a namespace of Docker Hub can stand for the official images', () =>
  assert.is(lookupImage('team/node:20-slim', { mirrors: { team: 'docker.io' } })?.facts.id, 'node#slim'),
);

mirrors('the last name alone is no reason to guess', () =>
  assert.is(lookupImage('corp.example/team/node:20'), undefined),
);

mirrors('the match says what was taken away', () => {
  assert.is(lookupImage('corp.example/x/library/node')?.reference.via, 'corp.example/x');
  assert.is(lookupImage('corp.example/x/library/node')?.reference.name, 'corp.example/x/library/node');
});

mirrors.run();

const overrides = suite('knowledge/images/lookup: users that the options state');

for (const [name, word, users, user, uid, gid] of [
  ['a repository covers its tags', 'team/app:3', { 'team/app': '1001' }, '1001', 1001, null],
  ['a tag may be named', 'team/app:3', { 'team/app:3': '1001:0' }, '1001:0', 1001, 0],
  ['the full name is one spelling', 'team/app:3', { 'docker.io/team/app': 'app' }, 'app', null, null],
  ['a star stands for anything', 'registry.example/a/b:1', { 'registry.example/*': '7:8' }, '7:8', 7, 8],
  ['the longest beginning counts', 'team/app', { 'team/*': '1', 'team/app': '2', '*': '3' }, '2', 2, null],
  ['a name is looked up among the accounts of the image', 'node:20', { node: 'node' }, 'node', 1000, 1000],
  ['root is uid 0', 'team/app', { 'team/app': 'root' }, 'root', 0, 0],
] as const) {
  overrides(name, () => {
    const match = lookupImage(word, { baseUsers: users });
    assert.is(match?.facts.user, user);
    assert.is(match?.facts.uid, uid);
    assert.is(match?.facts.gid, gid);
    assert.is(match?.certain, true);
  });
}

overrides('what else is known of the image stays', () =>
  assert.is(lookupImage('node:20-alpine', { baseUsers: { node: '1000' } })?.facts.family, 'alpine'),
);

overrides('of an image that nothing describes only the user is known', () => {
  const facts = lookupImage('team/app', { baseUsers: { 'team/app': '1001' } })?.facts;
  assert.is(facts?.family, 'unknown');
  assert.is(facts?.shell, null);
  assert.is(facts?.env, null);
});

overrides('another tag is not covered', () =>
  assert.is(lookupImage('team/app:4', { baseUsers: { 'team/app:3': '1001' } }), undefined),
);

overrides.run();

const claims = suite('knowledge/images/lookup: what a repository claims of its base images');

for (const [sentence, word, image, expected] of [
  ['counts where nothing else is known', 'team/app', undefined, '1001'],
  ['and where the name is a guess', 'registry.example/node:20', undefined, '1001'],
  ['not where the tables are certain', 'node:20', undefined, ''],
  ['nor where the image was read', 'team/app', { ...LOOKED_UP, user: '0' }, '0'],
  ['but where it could not be read', 'team/app', { failure: 'it is away' }, '1001'],
] as const)
  claims(sentence, () => {
    const asked: boolean[] = [];
    const lookUp: LookUp = (_reference, _platform, isKnown) => {
      asked.push(isKnown);
      return image;
    };
    assert.is(lookupImage(word, { claimedUsers: { '*': '1001' }, lookUp })?.facts.user, expected);
    assert.equal(asked, [word === 'node:20'], 'a claim is no reason not to ask');
  });

claims.run();
