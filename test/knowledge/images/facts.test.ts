import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { lookupImage } from '../../../src/knowledge/images/lookup.js';

const ports = suite('knowledge/images: ports below 1024');

for (const [sentence, word, expected] of [
  ['Apache listens on 80', 'wordpress:php8.3', [80]],
  ['by its name, too', 'wordpress:php8.3-apache', [80]],
  ['php-fpm on 9000', 'wordpress:php8.3-fpm', []],
  ['Apache of a version', 'wordpress:6.5-apache', [80]],
  ['php-fpm of a version', 'wordpress:6.5-php8.3-fpm', []],
  ['Apache of Friendica', 'friendica:2024.08-apache', [80]],
  ['what Friendica is without a word', 'friendica', [80]],
  ['php-fpm of Friendica', 'friendica:2024.08-fpm', []],
  ['Apache of Monica', 'monica:4-apache', [80]],
  ['php-fpm of Monica', 'monica:4-fpm', []],
  ['Apache of Postfix Admin', 'postfixadmin:3', [80]],
  ['php-fpm of Postfix Admin', 'postfixadmin:3.3-fpm', []],
  ['php-fpm of an older one', 'postfixadmin:3.2-fpm', []],
  ['Apache of an older one', 'postfixadmin:3.2-apache', [80]],
  ['on Alpine', 'friendica:2024.08-fpm-alpine', []],
] as const) {
  ports(`${sentence}: ${word}`, () => assert.equal(lookupImage(word)?.facts.privilegedPorts, expected));
}

ports.run();

const owned = suite('knowledge/images: directories that are not root’s');

for (const [word, path, expected] of [
  ['odoo:17', '/mnt/extra-addons', 'odoo:root'],
  ['odoo:18', '/mnt/extra-addons', 'odoo:root'],
  ['odoo:17', '/var/lib/odoo', 'undefined:undefined'],
  ['sonatype/nexus3', '/nexus-data', 'nexus:nexus'],
  ['apache/airflow', '/opt/airflow', 'airflow:root'],
  ['httpd:2.4', '/usr/local/apache2', 'www-data:www-data'],
  ['elasticsearch:8.15.0', '/usr/share/elasticsearch/data', 'elasticsearch:root'],
  ['kibana:8.15.0', '/usr/share/kibana', 'kibana:root'],
  ['jetty:12.0', '/var/lib/jetty', 'jetty:jetty'],
  ['emqx:5.5', '/opt/emqx/data', 'emqx:emqx'],
  ['emqx:5.5', '/opt/emqx', "root's"],
  ['gradle:5.4.0', '/home/gradle', 'gradle:gradle'],
  ['kong:3.4', '/usr/local/kong', 'kong:root'],
  ['selenium/node-chrome:4.20', '/home/seluser', 'seluser:undefined'],
  ['mongo:2.4.9', '/data/db', 'mongodb:mongodb'],
  ['mongo:2.6', '/data/db', 'mongodb:mongodb'],
  ['mongo:2.6.11', '/data/db', 'mongodb:mongodb'],
  ['mongo:2.4.10', '/data/db', "root's"],
  ['mongo:2.6.4', '/data/db', "root's"],
  ['mongo:2.8.0-rc0', '/data/db', "root's"],
  ['mongo:3.0.0-rc8', '/data/db', "root's"],
  ['mongo:3.0.0', '/data/db', 'mongodb:mongodb'],
  ['mysql:5.6.29', '/var/lib/mysql', "root's"],
  ['mysql:5.6.30', '/var/lib/mysql', 'undefined:undefined'],
  ['mariadb:10.1.13', '/var/lib/mysql', "root's"],
  ['influxdb:1.8-alpine', '/var/lib/influxdb', "root's"],
  ['influxdb:1.12.3-data-alpine', '/var/lib/influxdb', "root's"],
] as const) {
  owned(`${path} of ${word}`, () => {
    const found = lookupImage(word)?.facts.owned.find((each) => each.path === path);
    assert.is(found === undefined ? "root's" : `${found.owner}:${found.group}`, expected);
  });
}

owned.run();

const accounts = suite('knowledge/images: who is there');

for (const [word, expected] of [
  ['denoland/deno:alpine', 'deno 1000 1000'],
  ['denoland/deno:alpine-1.46.3', 'deno 1000 1000'],
  ['denoland/deno:alpine-1.9.0', ''],
  ['denoland/deno:debian', 'deno 1993 1993'],
  ['denoland/deno:debian-1.0.0', 'deno 1993 1993'],
  ['denoland/deno:ubuntu-0.5.0', 'not known'],
  ['denoland/deno:amazonlinux1-0.20.0', 'not known'],
  ['mcr.microsoft.com/devcontainers/base:1.1.4-noble', 'not known'],
  ['mcr.microsoft.com/devcontainers/base:1.1.12-noble', 'vscode 1000 1000'],
  ['mcr.microsoft.com/devcontainers/base:1.1.4-jammy', 'vscode 1000 1000'],
  ['mcr.microsoft.com/devcontainers/dotnet:1.3.2-8.0-noble', 'not known'],
  ['mcr.microsoft.com/devcontainers/dotnet:1.3.10-8.0-noble', 'vscode 1000 1000'],
  ['mcr.microsoft.com/devcontainers/universal:1', 'not known'],
  ['mcr.microsoft.com/devcontainers/universal:2', 'codespace 1000 1000'],
  ['rocker/r-ver:4.3.0', ''],
  ['rocker/shiny:4.3.0', ''],
  ['rocker/verse:4.3.0', 'rstudio 1000 1000'],
  ['google/cloud-sdk:339.0.0', ''],
  ['google/cloud-sdk:340.0.0', 'cloudsdk 1000 1000'],
  ['ghcr.io/puppeteer/puppeteer', 'pptruser 10042 undefined, node 1000 1000'],
] as const) {
  accounts(word, () => {
    const found = lookupImage(word)?.facts.accounts.map(({ name, uid, gid }) => `${name} ${uid} ${gid}`);
    assert.is(found?.join(', ') ?? 'not known', expected);
  });
}

accounts.run();

const starts = suite('knowledge/images: whether a program starts');

for (const [word, expected] of [
  ['confluentinc/cp-kafka:7.5.0', true],
  ['confluentinc/cp-base-new:8.0.0', null],
  ['confluentinc/cp-base-new:7.5.0', null],
  ['confluentinc/cp-base-new:5.3.0', null],
  ['mcr.microsoft.com/azure-functions/node:4-node20', true],
  ['mcr.microsoft.com/azure-functions/java:4-java17-build', undefined],
  ['mcr.microsoft.com/azure-functions/python:4-python3.11-core-tools', undefined],
] as const) {
  starts(word, () => assert.is(lookupImage(word)?.facts.startsService, expected));
}

starts.run();

const shells = suite('knowledge/images: whether a shell is there');

for (const [word, expected] of [
  ['cgr.dev/chainguard/python', false],
  ['cgr.dev/chainguard/pytorch', true],
  ['cgr.dev/chainguard/minio', true],
  ['cgr.dev/chainguard/valkey', false],
] as const) {
  shells(word, () => assert.is(lookupImage(word)?.facts.shell, expected));
}

shells.run();

const users = suite('knowledge/images: who runs');

for (const [word, expected] of [
  ['heroku/heroku:24', 'heroku 1000'],
  ['selenium/hub:3.141.5-astatine', 'seluser null'],
  ['selenium/node-chrome:3.141.59-20200525', 'seluser null'],
  ['selenium/node-chrome:3.141.59-20200719', '1200 1200'],
  ['selenium/node-chrome:3.141.59', '1200 1200'],
  ['selenium/hub:4.0.0-alpha-5-20200525', 'seluser null'],
  ['selenium/hub:4.0.0-alpha-6-20200609', 'seluser null'],
  ['selenium/hub:4.0.0-alpha-6-20200720', '1200 1200'],
  ['selenium/base:4.0.0-alpha-6-20200609', 'undefined undefined'],
  ['selenium/base:4.0.0-alpha-6-20200720', '1200:1201 1200'],
  ['confluentinc/cp-kafka:5.5.0', 'undefined undefined'],
  ['confluentinc/cp-kafka:5.5.0-1-ubi8', 'appuser 1000'],
  ['confluentinc/cp-base-new:6.0.0', 'appuser 1000'],
  ['mambaorg/micromamba:2.0.2-amazon2023', 'undefined undefined'],
  ['mambaorg/micromamba:amazon', 'undefined undefined'],
  ['nvidia/cuda:11.0.3-base-opensuse15', 'undefined undefined'],
  ['nvidia/cuda:12.9.0-base-azl3', 'undefined undefined'],
  ['adoptopenjdk/openjdk8:jdk8u292-b10-tumbleweed', 'undefined undefined'],
  ['rabbitmq:3.4.4-management', 'undefined undefined'],
  ['rabbitmq:3.5.0-management', ' 0'],
  ['mono:onbuild', 'undefined undefined'],
  ['clojure:lein-2.8.1-onbuild', 'undefined undefined'],
  ['clojure:lein-2.8.1-alpine-onbuild', 'undefined undefined'],
  ['mariadb:12.0-ubi-rc', 'undefined undefined'],
  ['mcr.microsoft.com/dotnet/aspnet:11.0-preview-azurelinux4.0', 'undefined undefined'],
  ['mcr.microsoft.com/dotnet/aspnet:10.0-azurelinux3.0', ' 0'],
  ['mambaorg/micromamba:1.4.9', 'mambauser 1000'],
  ['mambaorg/micromamba:1.5.0', 'mambauser 57439'],
  ['mambaorg/micromamba', 'mambauser 57439'],
  ['websphere-liberty:8.5.5.9', '1001 1001'],
  ['websphere-liberty:8.5.5.5', ' 0'],
  ['sonarqube:8.2-community', 'undefined undefined'],
  ['fluent/fluent-bit:5.1.1', '0 0'],
  ['fluent/fluent-bit:3.0-debug', ' 0'],
  ['grafana/k6:0.45.0', '12345 12345'],
  ['grafana/k6:1.0.0', 'k6 12345'],
  ['grafana/k6:1.1.0', '12345 12345'],
  ['cimg/python:3.12', 'circleci 1001'],
  ['cimg/python:3.12-node', 'circleci 1001'],
  ['mcr.microsoft.com/dotnet/runtime:6.0-jammy-chiseled', '1654 1654'],
  ['mcr.microsoft.com/dotnet/runtime:6.0-jammy', ' 0'],
  ['mcr.microsoft.com/dotnet/aspnet:8.0.0-preview.3-alpine3.17', 'undefined undefined'],
  ['jenkins/agent:latest-archlinux-jdk11', 'undefined undefined'],
  ['gradle:9-jdk-21-and-24-noble', 'undefined undefined'],
  ['haproxy:2.4-dev0', 'undefined undefined'],
  ['maven:3.9.15-eclipse-temurin-17-noble', 'undefined undefined'],
  ['gradle:jdk23-jammy', 'undefined undefined'],
  ['haproxy:2.4', 'haproxy 99'],
  ['gcr.io/distroless/java:11-nonroot', 'undefined undefined'],
  ['grafana/grafana:6.7.1-ubuntu', 'grafana 472'],
  ['grafana/grafana:latest-ubuntu', 'undefined undefined'],
  ['envoyproxy/envoy:distroless-dev', '65532 65532'],
  ['envoyproxy/envoy:distroless-v1.20-latest', 'undefined undefined'],
  ['dunglas/frankenphp:1-php8.3', ' 0'],
  ['dunglas/frankenphp:static-builder', 'undefined undefined'],
  ['richarvey/nginx-php-fpm:1.5.1', ' 0'],
  ['richarvey/nginx-php-fpm:php5', 'undefined undefined'],
  ['minio/minio:latest', ' 0'],
  ['minio/minio:latest-dev', 'undefined undefined'],
  ['monica:2.16.0-alpine', 'undefined undefined'],
  ['confluentinc/cp-base-new:7.5.0', 'appuser 1000'],
  ['registry.access.redhat.com/ubi9/nodejs-20-minimal', '1001 1001'],
  ['registry.access.redhat.com/ubi9/nodejs-99', 'undefined undefined'],
  ['cgr.dev/chainguard/node:18', 'undefined undefined'],
] as const) {
  users(word, () => {
    const { user, uid } = lookupImage(word)?.facts ?? {};
    assert.is(`${user} ${uid}`, expected);
  });
}

users.run();

const drops = suite('knowledge/images: entry scripts that leave root');

for (const [word, expected] of [
  ['chronograf:1.10', 'setpriv'],
  ['chronograf:1.9', 'null'],
  ['kapacitor:1.8', 'setpriv'],
  ['kapacitor:1.6', 'null'],
  ['telegraf:1.20', 'setpriv'],
  ['telegraf:1.17', 'null'],
  ['influxdb:2.9', 'setpriv'],
  ['influxdb:2.8', 'gosu'],
  ['influxdb:2.8-alpine', 'su-exec'],
  ['influxdb', 'setpriv'],
  ['postfixadmin:3.3-fpm-alpine', 'null'],
] as const) {
  drops(word, () => assert.is(String(lookupImage(word)?.facts.stepsDownWith), expected));
}

drops.run();

const homes = suite('knowledge/images: homes');

for (const [word, name, expected] of [
  ['mongo:3.6', 'mongodb', '/home/mongodb'],
  ['mongo:4.4', 'mongodb', '/data/db'],
  ['registry.access.redhat.com/ubi8/openjdk-17', 'jboss', '/home/jboss'],
  ['registry.access.redhat.com/ubi10/openjdk-21', 'default', '/home/default'],
] as const) {
  homes(word, () => assert.is(lookupImage(word)?.facts.accounts.find((each) => each.name === name)?.home, expected));
}

homes.run();

const tools = suite('knowledge/images: tools and volumes');

for (const [word, expected] of [
  ['eclipse-temurin:21.0.4_7-jdk', 'shadow'],
  ['eclipse-temurin:21.0.5_11-jdk', 'shadow+adduser-perl'],
  ['gogs/gogs:0.13', 'busybox'],
  ['buildpack-deps:wheezy-curl', 'shadow+adduser-unknown'],
  ['buildpack-deps:wheezy-scm', 'shadow+adduser-perl'],
  ['golang:1.3.2', 'shadow+adduser-unknown'],
  ['golang:1.3.3', 'shadow+adduser-perl'],
  ['openjdk:6-jre', 'shadow+adduser-unknown'],
  ['openjdk:6-jdk-slim', 'shadow+adduser-unknown'],
  ['openjdk:7-jdk', 'shadow+adduser-perl'],
  ['java:6-jre', 'shadow+adduser-unknown'],
  ['java:7-jre', 'shadow+adduser-perl'],
  ['openjdk:27-ea-34', 'none'],
  ['openjdk:27-ea-34-oraclelinux9', 'shadow+adduser-link'],
  ['openjdk:26-oracle', 'shadow+adduser-link'],
  ['confluentinc/cp-kafka:7.4.0', 'shadow+adduser-link'],
  ['mariadb:12.0.1-ubi-rc', 'shadow+adduser-link'],
  ['mariadb:12.0.2-ubi', 'none'],
  ['mariadb:11.8-ubi', 'none'],
  ['openjdk:oracle', 'shadow+adduser-link'],
  ['tomcat:9.0.120-jdk17-corretto', 'none'],
  ['tomcat:10.1-jdk21-corretto-al2', 'none'],
  ['gradle:8-jdk17-corretto', 'shadow+adduser-link'],
  ['confluentinc/cp-base-new:8.0.0', 'shadow+adduser-link'],
] as const) {
  tools(`account tools of ${word}`, () => assert.is(lookupImage(word)?.facts.accountTools, expected));
}

tools('Ubuntu keeps its account tools below Kong', () => {
  assert.is(lookupImage('kong:3.4')?.facts.accountTools, 'shadow+adduser-perl');
});

tools('nobody knows a command that installs them for all of Lambda: its older images have no dnf', () => {
  assert.is(lookupImage('public.ecr.aws/lambda/python:3.8')?.facts.installAccountTools, null);
});

for (const [word, expected] of [
  ['gradle:8.5-jdk17', ['/home/gradle/.gradle']],
  ['plone:5.2', ['/data']],
  ['rocket.chat:8.5', ['/app/uploads']],
  ['redmine:6.0', ['/usr/src/redmine/files']],
] as const) {
  tools(`volumes of ${word}`, () => assert.equal(lookupImage(word)?.facts.volumes, expected));
}

for (const [word, expected] of [
  ['tomcat:9-jdk17-corretto-al2', 'yum'],
  ['tomcat:10-jdk21-corretto-al2023', 'dnf'],
  ['openjdk:17-oraclelinux7', 'yum'],
  ['openjdk:17-oraclelinux8', 'microdnf'],
  ['jenkins/jenkins:rhel-ubi9-jdk21', 'dnf'],
  ['kong:3.0.0-rhel', 'null'],
  ['fedora:40', 'dnf'],
  ['centos:7', 'yum'],
] as const) {
  tools(`package manager of ${word}`, () => assert.is(String(lookupImage(word)?.facts.packageManager), expected));
}

tools.run();
