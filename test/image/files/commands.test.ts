import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { answered, type Context, contextOptions, treeFrom } from './shown.js';

const CONTEXT: Context = { 'cfg/a.conf': 'a', 'cfg/deep/b.conf': '640|b', 'dist.tar.gz': 'archive' };

type Row = readonly [sentence: string, lines: string, answers: Readonly<Record<string, string>>];

const commands = suite('image/files: commands');

const rows: readonly Row[] = [
  // What git and wget bring.
  ['git without an address', 'RUN git clone\nRUN touch /z', { '/z': 'file 0:0 644' }],
  [
    'a repository has the name of its address',
    'WORKDIR /w\nRUN git clone https://example.com/a/repo.git/',
    { '/w/repo': 'directory 0:0 755', '/w/repo/x': 'unknown', '/w/other': 'absent' },
  ],
  ['a name in the word of its option', 'RUN wget -qO/x http://example.com/y', { '/x': 'file 0:0 644', '/y': 'absent' }],
  ['a name behind its option', 'RUN wget -qO /x http://example.com/y', { '/x': 'file 0:0 644', '/y': 'absent' }],
  // Values of options in the same word.
  [
    'a mode in the word of its option',
    'RUN mkdir -m700 /a /b',
    { '/a': 'directory 0:0 700', '/b': 'directory 0:0 700' },
  ],
  ['a mode behind its option', 'RUN mkdir -m 700 /a /b', { '/a': 'directory 0:0 700', '/b': 'directory 0:0 700' }],
  ['owner, group and mode', 'RUN install -m600 -o7 -g8 /etc/passwd /p', { '/p': 'file 7:8 600' }],
  // Links.
  [
    'a link whose target is hidden, and one that is not',
    'RUN mkdir /d && ln -s $(x) /a.b /d/ && ln -s /etc/hosts /d/h',
    { '/d/a.b': 'link 0:0 777 /a.b', '/d/h': 'link 0:0 777 /etc/hosts' },
  ],
  [
    'cp -P puts a link in the place of a link',
    'RUN touch /f /g && ln -s /f /l && ln -s /g /m && cp -P /l /m',
    { '/m': 'link 0:0 777 /f', '/g': 'file 0:0 644' },
  ],
  [
    'cp writes into what a link leads to',
    'RUN touch /f /g && ln -s /g /m && cp /f /m',
    { '/m': 'link 0:0 777 /g', '/g': 'file 0:0 644' },
  ],
  // Patterns.
  [
    'mv of all that is in a directory',
    'COPY cfg /c\nRUN mkdir /d && mv /c/* /d/',
    { '/c': 'directory 0:0 755', '/c/a.conf': 'absent', '/c/deep': 'absent', '/d/a.conf': 'unknown' },
  ],
  [
    'mv of some of it',
    'COPY cfg /c\nRUN mkdir /d && mv /c/a* /d/',
    { '/c': 'directory 0:0 755', '/c/a.conf': 'absent', '/c/deep': 'directory 0:0 755', '/d/a.conf': 'unknown' },
  ],
  // Secrets.
  ['what a secret is written into', 'RUN --mount=type=secret,id=a,env=A echo "$A" > /x', { '"/x"': 'unread' }],
  ['what has nothing of it', 'RUN --mount=type=secret,id=a,env=A echo "b" > /x', { '"/x"': 'b\n' }],
  // Archives.
  [
    'an archive may lie over what is there',
    'RUN mkdir /a && touch /a/x\nADD --chown=7:8 dist.tar.gz /a/',
    { '/a': 'directory 0:0 755', '/a/x': '? ?:? ?', '/a/y': 'unknown' },
  ],
];

for (const [sentence, lines, expected] of rows) {
  commands(sentence, () => {
    const tree = treeFrom(`FROM alpine:3.20\n${lines}`, contextOptions(CONTEXT));
    const given = Object.fromEntries(Object.keys(expected).map((question) => [question, answered(tree, question)]));
    assert.equal(given, expected);
  });
}

commands.run();
