import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { applicationConsequences } from '../../src/consequences/applications.js';
import { viewFor } from './views.js';

const applications = suite('consequences/applications');

const said = (text: string): readonly string[] =>
  applicationConsequences(viewFor(text)).map(({ kind, sentence }) => `${kind}: ${sentence}`);

const RAILS =
  "context: rails (line 4) works in /r, where the image has nothing: what is mounted there may be somebody else's.";

for (const [sentence, lines, expected] of [
  ['nothing', 'ENV A=b', [RAILS]],
  ['what COPY brings', 'COPY . .', []],
  ['what COPY brings below', 'COPY a /r/b/', []],
  ['what COPY brings around it', 'COPY a /', []],
  ['what COPY brings elsewhere', 'COPY a /s/', [RAILS]],
  ['what RUN makes in it', 'RUN rails new .', []],
  ['what RUN puts there by name', 'RUN cd /tmp && git clone x /r', []],
  ['a directory', 'RUN mkdir -p /r/tmp', [RAILS]],
  ['what is given away', 'RUN chgrp -R app /r', [RAILS]],
  ['an account', 'RUN useradd -d /r app', [RAILS]],
] as const) {
  applications(`a framework works where the image has ${sentence}`, () =>
    assert.equal(said(`FROM ruby:3.3\nWORKDIR /r\n${lines}\nCMD ["rails", "server"]`), expected),
  );
}

for (const [sentence, text] of [
  ['an image that nobody knows', 'FROM example.com/x\nWORKDIR /r\nCMD ["rails", "server"]'],
  ['a directory of the system', 'FROM ruby:3.3\nWORKDIR /usr/src\nCMD ["rails", "server"]'],
  ['a program that writes nothing there', 'FROM ruby:3.3\nWORKDIR /r\nCMD ["git", "daemon"]'],
] as const) {
  applications(`nothing is said of ${sentence}`, () => assert.equal(said(text), []));
}

const READ = 'unread: catalina.sh runs what lies in /usr/local/tomcat/webapps, which we do not read.';
const EMPTY =
  'purpose: catalina.sh comes from the base image and has nothing to run in /usr/local/tomcat/webapps: images built FROM this one, or mounts, bring it.';

for (const [sentence, lines, expected] of [
  ['nothing', '', [EMPTY]],
  ['nothing, and starts it itself', 'CMD ["catalina.sh", "run"]', []],
  ['what COPY brings', 'COPY a.war /usr/local/tomcat/webapps/', [READ]],
  ['what COPY brings around it', 'COPY a /usr/local/tomcat/', [READ]],
  ['what COPY brings elsewhere', 'COPY a /srv/', [EMPTY]],
  ['what RUN puts there', 'RUN curl -o /usr/local/tomcat/webapps/a.war x', [READ]],
  ['a directory', 'RUN mkdir /usr/local/tomcat/webapps/a', [EMPTY]],
  ['an account', 'RUN useradd -d /usr/local/tomcat/webapps app', [EMPTY]],
  ['what RUN puts nobody knows where', 'RUN cd "$X" && cp a.war webapps/a.war', [READ]],
  ['what RUN puts elsewhere, nobody knows where', 'RUN cd "$X" && cp a.war other/a.war', [EMPTY]],
  ['a directory, nobody knows where', 'RUN cd "$X" && mkdir webapps/a', [EMPTY]],
] as const) {
  applications(`a server of an image has ${sentence}`, () => assert.equal(said(`FROM tomcat:10\n${lines}`), expected));
}

applications.run();
