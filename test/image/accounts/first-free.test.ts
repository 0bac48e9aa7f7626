import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { firstFreeUid } from '../../../src/image/accounts/first-free.js';
import { viewFor } from '../../consequences/views.js';

const first = suite('image/accounts: the first free id');

for (const [sentence, text, expected] of [
  ['BusyBox begins at 1000', 'FROM alpine:3.20\nRUN adduser -D app', 1000],
  ['packages and groups do not matter', 'FROM alpine:3.20\nRUN apk add git && addgroup a && adduser -D -G a app', 1000],
  ['but where a group of its own needs the number', 'FROM alpine:3.20\nRUN addgroup a && adduser -D app', undefined],
  ['not beside a group of the system', 'FROM alpine:3.20\nRUN addgroup -S a && adduser -D app', 1000],
  ['nor for shadow', 'FROM debian:12\nRUN groupadd a && useradd app', 1000],
  ['nor do accounts of the system', 'FROM debian:12\nRUN useradd -r a && useradd app', 1000],
  ['one of the system is elsewhere', 'FROM debian:12\nRUN useradd -r app', undefined],
  ['the second one', 'FROM debian:12\nRUN useradd a && useradd app', 1001],
  ['that of the base image is taken', 'FROM node:22\nRUN useradd app', 1001],
  ['shadow counts on from the highest', 'FROM debian:12\nRUN useradd -u 2000 a && useradd app', 2001],
  ['BusyBox takes a gap', 'FROM alpine:3.20\nRUN adduser -D -u 2000 a && adduser -D app', 1000],
  ['and none that is taken', 'FROM alpine:3.20\nRUN adduser -D -u 1000 a && adduser -D app', 1001],
  ['of a stage above', 'FROM alpine:3.20 AS a\nRUN adduser -D a\nFROM a\nRUN adduser -D app', 1001],
  ['where it may not be made nobody knows', 'FROM alpine:3.20\nRUN test -e /x && adduser -D app || true', undefined],
  ['nor where an id changes', 'FROM ubuntu:24.04\nRUN usermod -u 7 ubuntu && useradd app', undefined],
  ['nor who is in an unknown image', 'FROM example.com/a\nRUN useradd app', undefined],
  ['nor who is left', 'FROM ubuntu:24.04\nRUN userdel ubuntu && useradd app', undefined],
  ['who joins a group takes none', 'FROM debian:12\nRUN adduser www-data users && useradd app', 1000],
  ['another name is not asked for', 'FROM debian:12\nRUN useradd a', undefined],
] as const) {
  first(sentence, () => {
    const { stage } = viewFor(`${text}\n`);
    assert.is(firstFreeUid(stage, 'app'), expected);
  });
}

first.run();
