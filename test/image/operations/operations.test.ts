import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Copy, CopySource, Value } from '../../../src/image/operations/operation.js';
import { lastOf, stagesOf, stepsOf } from './read.js';

const targets = suite('image/operations: where COPY puts things');

for (const [sentence, lines, expected] of [
  ['an absolute path', 'COPY cfg /root/.cfg', '/root/.cfg'],
  ['quotes are no part of it', 'COPY cfg "/root/.cfg"', '/root/.cfg'],
  ['single quotes neither', "COPY cfg '/root/.cfg'", '/root/.cfg'],
  ['quotes in the middle neither', 'COPY cfg /ro"ot"/.cfg', '/root/.cfg'],
  ['doubled slashes are one', 'COPY cfg //root//.cfg', '/root/.cfg'],
  ['dots are walked', 'COPY cfg /root/./x/../.cfg', '/root/.cfg'],
  ['a slash at the end is only that', 'COPY cfg /root/', '/root'],
  ['a relative path lies below WORKDIR', 'WORKDIR /\nCOPY cfg root/.cfg', '/root/.cfg'],
  ['so do a dot', 'WORKDIR /root\nCOPY cfg .', '/root'],
  ['and a path that begins with one', 'WORKDIR /root\nCOPY cfg ./.cfg', '/root/.cfg'],
  ['WORKDIR adds up', 'WORKDIR /a\nWORKDIR b\nCOPY c d', '/a/b/d'],
  ['an argument of the file', 'ARG D=root\nCOPY cfg /$D/.cfg', '/root/.cfg'],
  ['half a word of one', 'ARG D=/ro\nCOPY cfg ${D}ot/.cfg', '/root/.cfg'],
  ['a modifier', 'COPY cfg /${NONE:-root}/.cfg', '/root/.cfg'],
  ['ENV', 'ENV HOME=/root\nCOPY cfg $HOME/.cfg', '/root/.cfg'],
  ['single quotes keep a dollar', "ENV HOME=/root\nCOPY cfg '/$HOME'", '/$HOME'],
  ['the escape character protects', 'FROM unknown\nCOPY cfg /a\\ b', undefined],
  ['the exec form holds blanks', 'COPY ["cfg", "/a b"]', '/a b'],
  ['and variables', 'ENV D=x\nCOPY ["cfg", "/$D/y"]', '/x/y'],
  ['ADD says the same', 'ADD cfg "/root/.cfg"', '/root/.cfg'],
  ['what the base image sets is not known', 'FROM unknown\nCOPY cfg $SOMEWHERE/x', undefined],
  ['nor is the directory it starts in', 'FROM unknown\nCOPY cfg x', undefined],
  ['a path that no file can have', `COPY cfg /${'a/'.repeat(2_048)}b`, undefined],
  [
    'a directory that none can have',
    `WORKDIR /${'a/'.repeat(2_040)}\nWORKDIR bbbbbbbbbbbbbbbbb\nCOPY cfg x`,
    undefined,
  ],
  ['flags come before', 'COPY --chown=1 --chmod=755 --link cfg "/x"', '/x'],
  ['over several lines', 'COPY cfg \\\n  # comment\n  "/x"', '/x'],
] as const) {
  targets(sentence, () => assert.is(lastOf(lines, 'copy', 'add').target.path, expected));
}

targets('the span is that of the word', () => {
  const lines = 'FROM scratch\nCOPY cfg "/root/.cfg"';
  const { span, written } = lastOf(lines, 'copy').target;
  assert.is(lines.slice(span.start, span.end), '"/root/.cfg"');
  assert.is(written, '"/root/.cfg"');
});

for (const [sentence, line, expected] of [
  ['a file goes to the path', 'COPY a /b', false],
  ['a slash makes it a directory', 'COPY a /b/', true],
  ['so do two sources', 'COPY a b /c', true],
  ['and a dot', 'COPY a .', true],
  ['two dots', 'COPY a /b/..', true],
  ['a dot in a name does not', 'COPY a /b.', false],
] as const) {
  targets(sentence, () => assert.is(lastOf(line, 'copy').into, expected));
}

targets.run();

const sources = suite('image/operations: what COPY brings');

const shown = (source: CopySource): string => {
  if (source.kind === 'heredoc') return `<<${source.name}: ${JSON.stringify(source.text)}`;
  if (source.kind === 'path') return `${source.path}${source.glob ? ' *' : ''}`;
  return `${source.kind} ${source.value.text}`;
};

const from = ({ origin }: Copy): string =>
  origin.kind === 'stage' ? `stage ${origin.index}` : origin.kind === 'image' ? `image ${origin.name}` : 'context';

const TWO = 'FROM alpine AS one\nFROM alpine:3.20\n';

for (const [sentence, lines, expected] of [
  ['a file of the context', 'COPY a /b', 'context: /a'],
  ['however it is written', 'COPY ./x/../"a" /b', 'context: /a'],
  ['all of the context', 'COPY . /b', 'context: /'],
  ['a pattern may be many', 'COPY a/*.sh /b', 'context: /a/*.sh *'],
  ['a variable may hide it', 'FROM unknown\nCOPY $X /b', 'context: undefined'],
  ['of another stage', `${TWO}COPY --from=one /a /b`, 'stage 0: /a'],
  ['whatever the case of its name', `${TWO}COPY --from=ONE /a /b`, 'stage 0: /a'],
  ['by its number', `${TWO}COPY --from=0 /a /b`, 'stage 0: /a'],
  ['of an image', `${TWO}COPY --from=busybox /a /b`, 'image busybox: /a'],
  ['a relative path begins at the root of the stage', `${TWO}COPY --from=one a/b /b`, 'stage 0: /a/b'],
  ['ADD fetches addresses', 'ADD https://example.com/a /b', 'context: url https://example.com/a'],
  ['and repositories', 'ADD https://example.com/a.git /b', 'context: git https://example.com/a.git'],
  ['a heredoc is a file', 'COPY <<EOF /b\nx\nEOF', 'context: <<EOF: "x\\n"'],
  ['variables in it are put in', 'ENV A=1\nCOPY <<EOF /b\n$A\nEOF', 'context: <<EOF: "1\\n"'],
  ['unless its name is quoted', 'ENV A=1\nCOPY <<"EOF" /b\n$A\nEOF', 'context: <<EOF: "$A\\n"'],
  ['a hyphen takes tabs off', 'COPY <<-EOF /b\n\tx\n\tEOF', 'context: <<EOF: "x\\n"'],
  ['a hidden variable hides the text', 'FROM unknown\nCOPY <<EOF /b\n$A\nEOF', 'context: <<EOF: undefined'],
  ['several', 'COPY a <<b c/ /d/\nx\nb', 'context: /a, <<b: "x\\n", /c'],
] as const) {
  sources(sentence, () => {
    const copy = lastOf(lines, 'copy', 'add');
    assert.is(`${from(copy)}: ${copy.sources.map(shown).join(', ')}`, expected);
  });
}

for (const [sentence, line, expected] of [
  ['no flags', 'COPY a /b', [undefined, undefined, false, false, false, undefined]],
  [
    'an owner and a mode',
    'COPY --chown=app:app --chmod=0755 a /b',
    ['app:app', '0755', false, false, false, undefined],
  ],
  ['variables in them', 'ARG U=app\nCOPY --chown=$U a /b', ['app', undefined, false, false, false, undefined]],
  ['the last of two counts', 'COPY --chown=a --chown=b a /b', ['b', undefined, false, false, false, undefined]],
  ['switches', 'COPY --link --parents --exclude=x a /b', [undefined, undefined, true, true, true, undefined]],
  ['that are off', 'COPY --link=false --parents=0 a /b', [undefined, undefined, false, false, false, undefined]],
  ['unpacking', 'ADD --unpack=true a /b', [undefined, undefined, false, false, false, true]],
] as const) {
  sources(sentence, () => {
    const { chown, chmod, link, parents, excludes, unpack } = lastOf(line, 'copy', 'add');
    assert.equal([chown?.text, chmod?.text, link, parents, excludes, unpack], expected);
  });
}

sources.run();

const mounts = suite('image/operations: mounts');

for (const [sentence, lines, expected] of [
  ['a cache', 'RUN --mount=type=cache,target=/c,uid=5 x', 'cache /c target=/c uid=5'],
  ['short names are long ones', 'RUN --mount=src=a,dst=/c,ro x', 'bind /c source=a target=/c readonly=true'],
  ['a relative target', 'WORKDIR /w\nRUN --mount=type=cache,target=c x', 'cache /w/c target=c'],
  ['a variable', 'ARG D=/c\nRUN --mount=type=cache,target=$D x', 'cache /c target=/c'],
  ['a secret has a place of its own', 'RUN --mount=type=secret,id=k x', 'secret /run/secrets/k id=k'],
  ['by its source, too', 'RUN --mount=type=secret,source=a/k x', 'secret /run/secrets/k source=a/k'],
  ['a hidden target', 'FROM unknown\nRUN --mount=type=cache,target=$D x', 'cache undefined target=null'],
] as const) {
  mounts(sentence, () => {
    const all = lastOf(lines, 'run').mounts.map(
      ({ type, target, fields }) =>
        `${type} ${target} ${[...fields]
          .filter(([key]) => key !== 'type')
          .map(([key, value]) => `${key}=${value}`)
          .join(' ')}`,
    );
    assert.is(all.join('; '), expected);
  });
}

mounts.run();

const runs = suite('image/operations: commands of RUN');

/** `directory$ name arg arg >file`; what cannot be known is `?`. */
const sketches = (lines: string): readonly string[] =>
  lastOf(lines, 'run')
    .commands()
    .map(({ name, args, outputs, directory }) =>
      [
        `${directory ?? '?'}$`,
        name,
        ...args.map(({ value }) => value ?? '?'),
        ...outputs.map(({ op, target }) => op + (target.value ?? '?')),
      ].join(' '),
    );

for (const [sentence, lines, expected] of [
  ['run in WORKDIR', 'WORKDIR /w\nRUN a b', ['/w$ a b']],
  ['by the last part of the program', 'WORKDIR /\nRUN /usr/bin/a "b c"', ['/$ a b c']],
  ['variables of the image', 'WORKDIR /\nENV A=1\nRUN a $A ${B:-2}', ['/$ a 1 2']],
  ['of the script', 'WORKDIR /\nRUN A=1; a $A; A=2; a $A', ['/$ ', '/$ a 1', '/$ ', '/$ a 2']],
  ['of arguments', 'WORKDIR /\nARG A=1\nRUN a $A', ['/$ a 1']],
  ['later arguments are not theirs', 'WORKDIR /\nARG A=1\nRUN a $A\nARG A=2', ['/$ a 1']],
  ['substitutions are not known', 'WORKDIR /\nRUN a $(b)', ['/$ b', '/$ a ?']],
  ['nor are patterns', 'WORKDIR /\nRUN a *.txt', ['/$ a ?']],
  ['cd moves', 'WORKDIR /\nRUN cd x && a; cd ../y && b', ['/$ cd x', '/x$ a', '/x$ cd ../y', '/y$ b']],
  ['in its own process only', 'WORKDIR /\nRUN (cd x && a) && b', ['/$ cd x', '/x$ a', '/$ b']],
  ['into a place that is not known', 'WORKDIR /\nRUN cd $(x) && a', ['/$ x', '/$ cd ?', '?$ a']],
  ['or perhaps', 'WORKDIR /\nRUN if a; then cd x; fi; b', ['/$ a', '/$ cd x', '?$ b']],
  ['home', 'WORKDIR /\nRUN cd && a', ['/$ cd', '?$ a']],
  ['and back', 'WORKDIR /\nRUN cd x; cd -; a', ['/$ cd x', '/x$ cd -', '?$ a']],
  ['pushd and popd', 'WORKDIR /\nRUN pushd x; a', ['/$ pushd x', '?$ a']],
  ['HOME is root’s', 'WORKDIR /\nRUN a $HOME/x ~/y ~', ['/$ a /root/x /root/y /root']],
  ['unless ENV sets it', 'WORKDIR /\nENV HOME=/h\nRUN a $HOME/x ~/y', ['/$ a /h/x /h/y']],
  ['of another user it is not known', 'WORKDIR /\nUSER 5\nRUN a $HOME/x ~/y', ['/$ a ? ?']],
  ['a quoted tilde is a letter', `WORKDIR /\nRUN a '~/x' b~`, ['/$ a ~/x b~']],
  ['the home of somebody', 'WORKDIR /\nRUN a ~app/x', ['/$ a ?']],
  ['what nobody sets is empty', 'WORKDIR /\nRUN a x$NONE', ['/$ a x']],
  ['what the shell sets is not known', 'WORKDIR /\nRUN a $PWD $UID', ['/$ a ? ?']],
  ['where output goes', 'WORKDIR /\nRUN a >x 2>&1 2>>"y z" <in', ['/$ a >x >>y z']],
  ['the exec form', 'WORKDIR /\nRUN ["a", "b c"]', ['/$ a b c']],
  ['a heredoc is a script', 'WORKDIR /\nRUN <<EOF\na\nb\nEOF', ['/$ a', '/$ b']],
] as const) {
  runs(sentence, () => assert.equal(sketches(lines), expected));
}

for (const [sentence, lines, expected] of [
  ['a here-document', 'RUN cat <<EOF >x\na $A\nEOF', { text: 'a 1\n' }],
  ['one whose name is quoted', "RUN cat <<'EOF' >x\na $A\nEOF", { text: 'a $A\n' }],
  ['a here-string', 'RUN cat <<< "a $A"', { text: 'a 1' }],
  ['the last of two counts', 'RUN cat <<< a <<< b', { text: 'b' }],
  ['one that nobody knows', 'RUN cat <<EOF\n$(a)\nEOF', { text: undefined }],
  ['a file is none', 'RUN cat <x', undefined],
  ['nor is another descriptor', 'RUN cat <<< a 3<x', { text: 'a' }],
] as const) {
  runs(`input: ${sentence}`, () => {
    assert.equal(lastOf(`ENV A=1\n${lines}`, 'run').commands()[0]?.input, expected);
  });
}

runs('what variables add to a here-document has an end', () => {
  const lines = `ENV A=${'a'.repeat(9_000)}\nRUN cat <<EOF\n$A$A\nEOF`;
  assert.equal(lastOf(lines, 'run').commands().at(-1)?.input, { text: undefined });
});

runs.run();

const others = suite('image/operations: all else');

const texts = (values: readonly Pick<Value, 'text'>[]): string => values.map(({ text }) => text ?? '?').join(' ');

for (const [sentence, lines, expected] of [
  ['volumes', 'ENV D=/d\nVOLUME "/a" /b/ $D c', '/a /b /d ?'],
  ['volumes in the exec form', 'VOLUME ["/a b", "/c//d"]', '/a b /c/d'],
] as const) {
  others(sentence, () =>
    assert.is(
      lastOf(lines, 'volume')
        .paths.map(({ path }) => path ?? '?')
        .join(' '),
      expected,
    ),
  );
}

for (const [sentence, lines, expected] of [
  ['ports', 'EXPOSE 80 443/tcp', '80-80 443-443'],
  ['a range', 'EXPOSE 8000-8010/udp', '8000-8010'],
  ['a port of the host is not the container’s', 'EXPOSE 9000:80', '80-80'],
  ['a variable', 'ENV PORT=80\nEXPOSE $PORT', '80-80'],
  ['a variable of two', 'ENV PORTS="80 81"\nEXPOSE $PORTS', '80-80 81-81'],
  ['a hidden one', 'FROM unknown\nEXPOSE $PORT', 'undefined-undefined'],
] as const) {
  others(sentence, () =>
    assert.is(
      lastOf(lines, 'expose')
        .ports.map(({ first, last }) => `${first}-${last}`)
        .join(' '),
      expected,
    ),
  );
}

others('ENV, with the values that the builder sets', () => {
  const { pairs } = lastOf('ARG A=1\nENV B=$A "C"="d e" F=\'$A\'', 'env');
  assert.equal(
    pairs.map(({ name, value }) => [name, value]),
    [
      ['B', '1'],
      ['C', 'd e'],
      ['F', '$A'],
    ],
  );
});

others('USER as Config.User will have it', () => {
  const { value } = lastOf('ARG U="app"\nUSER $U:1', 'user');
  assert.equal([value.text, value.written], ['app:1', '$U:1']);
});

others('WORKDIR', () => assert.is(lastOf('WORKDIR /a\nWORKDIR "b c"', 'workdir').target.path, '/a/b c'));

for (const [sentence, lines, expected] of [
  ['the exec form', 'CMD ["a", "b c"]', ['exec', 'a b c', '', 'a b c']],
  ['the shell form', 'CMD a && b', ['shell', '', 'a && b', 'a; b']],
  ['a script in the exec form', 'CMD ["sh", "-c", "a; b"]', ['exec', 'sh -c a; b', '', 'a; b']],
] as const) {
  others(`CMD: ${sentence}`, () => {
    const { line } = lastOf(lines, 'cmd');
    const commands = line.commands().map(({ words }) => texts(words));
    assert.equal([line.form, texts(line.argv), line.script, commands.join('; ')], expected);
  });
}

for (const [sentence, lines, expected] of [
  ['none', 'HEALTHCHECK NONE', undefined],
  ['the shell form', 'HEALTHCHECK --interval=5s CMD curl -f localhost || exit 1', 'curl -f localhost; exit 1'],
  ['the exec form', 'HEALTHCHECK CMD ["curl", "localhost"]', 'curl localhost'],
] as const) {
  others(`HEALTHCHECK: ${sentence}`, () => {
    const { line } = lastOf(lines, 'healthcheck');
    const commands = line?.commands().map(({ words }) => texts(words));
    assert.is(commands?.join('; '), expected);
  });
}

others('each step says who it runs as, and where', () => {
  const steps = stepsOf('WORKDIR /a\nUSER 5\nWORKDIR b\nRUN x');
  assert.equal(
    steps.map(({ instruction, as, directory }) => [instruction.keyword, as.uid, directory]),
    [
      ['WORKDIR', 0, '/'],
      ['USER', 0, '/a'],
      ['WORKDIR', 5, '/a'],
      ['RUN', 5, '/a/b'],
    ],
  );
});

others('what ONBUILD holds back runs before all else, with the values of then', () => {
  const [, child] = stagesOf('FROM alpine AS a\nONBUILD ENV A=1\nONBUILD COPY x /$A\nFROM a\nRUN y');
  const [first, second] = child?.triggers ?? [];
  assert.equal([first?.operation.kind, second?.operation.kind, second?.index], ['env', 'copy', -1]);
  assert.is(second?.operation.kind === 'copy' ? second.operation.target.path : '', '/1');
});

others.run();
