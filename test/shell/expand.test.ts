import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { expandShell, scopeOver } from '../../src/shell/expand.js';
import { commandsIn } from './read.js';

const VALUES: Readonly<Record<string, string | null>> = { U: 'app', EMPTY: '', HIDDEN: null, SPACE: 'a b' };
const lookup = (name: string) => (Object.hasOwn(VALUES, name) ? VALUES[name] : undefined);

const expand = suite('shell/expand');

for (const [name, word, expected] of [
  ['plain text', 'app', 'app'],
  ['quotes go', `"a"'b'c`, 'abc'],
  ['a variable', '$U', 'app'],
  ['in braces and in quotes', '"x${U}y$U"', 'xappyapp'],
  ['not in single quotes', `'$U'`, '$U'],
  ['not behind a backslash', '\\$U', '$U'],
  ['an unset variable is empty', '"$NONE"', ''],
  ['a hidden one is not known', 'a$HIDDEN', undefined],
  ['a default', '${NONE:-x}${EMPTY:-y}${EMPTY-z}', 'xy'],
  ['a default is expanded', '${NONE:-${U}s}', 'apps'],
  ['an alternative', '${U:+x}${EMPTY:+y}${EMPTY+z}${NONE+w}', 'xz'],
  ['a value that must be set', '${U:?no}', 'app'],
  ['one that must be and is not', '${NONE:?no}', undefined],
  ['an assigned default', '${NONE:=x}', 'x'],
  ['other forms are not worked out', '${U#a}', undefined],
  ['nor lengths', '${#U}', undefined],
  ['nor substitutions', '$(id -u)', undefined],
  ['nor backquotes', '`id`', undefined],
  ['nor globs', 'a*', undefined],
  ['a glob in quotes is text', '"$U*"', 'app*'],
  ['nor positional parameters', '$1', undefined],
  ['a dollar alone', '"$U$"', 'app$'],
  ['a brace that nothing closes', '${U', undefined],
  ['a hidden default is not known', '${NONE:-$HIDDEN}', undefined],
  ['a default that is not used does not matter', '${U:-$HIDDEN}', 'app'],
] as const) {
  expand(name, () => {
    const found = commandsIn(`RUN x ${word}`).at(-1)?.words[1];
    assert.is(found === undefined ? 'no word' : expandShell(found, lookup), expected);
  });
}

expand('what expands without end is not known', () => {
  const long = '$LONG'.repeat(200);
  const word = commandsIn(`RUN x ${long}`)[0]?.words[1];
  assert.is(word === undefined ? '' : expandShell(word, () => 'x'.repeat(100)), undefined);
});

const scope = suite('shell/expand: assignments');

for (const [name, script, expected] of [
  ['an assignment counts for the commands behind it', 'echo $A; A=1; echo $A', ['', '1']],
  ['it sees the variables before it', 'A=$U; A=${A}s; echo $A', ['apps']],
  ['export', 'export A=1 B=2; echo $A$B', ['12']],
  ['before a command it ends with it', 'A=1 true; echo $A', ['']],
  ['one that may not run hides the value', 'if x; then A=1; fi; echo $A', [undefined]],
  ['unless it is the same', 'A=1; x || A=1; echo $A', ['1']],
  ['a loop hides its variable', 'for A in 1 2; do echo $A; done', [undefined]],
  ['read hides too', 'read A B; echo $B', [undefined]],
  ['a substitution hides', 'A=$(x); echo $A', [undefined]],
  ['added text hides', 'A=1; A+=2; echo $A', [undefined]],
] as const) {
  scope(name, () => {
    const { lookup: now, pass } = scopeOver(lookup);
    const seen: (string | undefined)[] = [];
    for (const command of commandsIn(`RUN ${script}`)) {
      const [first, second] = command.words;
      if (first?.text === 'echo' && second !== undefined) seen.push(expandShell(second, now));
      pass(command);
    }
    assert.equal(seen, expected);
  });
}

expand.run();
scope.run();
