import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { buildsTold } from './told.js';

const bake = suite('deploy/bake');

const told = (text: string) => buildsTold('bake', 'docker-bake.hcl', text);

for (const [sentence, text, expected] of [
  ['a target', 'target "app" {}', ['1 app: Dockerfile in .']],
  [
    'all that it says',
    'target "app" {\n  context = "app"\n  dockerfile = "D"\n  target = "prod"\n  args = { A = "1" }\n  platforms = ["linux/amd64"]\n}\n',
    ['1 app: app/D in app target prod A=1 linux/amd64'],
  ],
  [
    'what it inherits, from several',
    'target "_a" {\n  target = "x"\n  args = { A = "1", B = "2" }\n}\ntarget "b" { inherits = ["_a"]\n args = { B = "3" } }\ntarget "c" {\n  inherits = ["b"]\n  context = "c"\n}\n',
    ['7 c: c/Dockerfile in c target x A=1 B=3'],
  ],
  [
    'what takes the place of bases, put together',
    'target "_a" { contexts = { x = "target:y", z = "../z" } }\ntarget "b" {\n  inherits = ["_a"]\n  contexts = { z = w }\n}',
    ['2 b: Dockerfile in . x→target:y z→null'],
  ],
  ['what takes it is worked out', 'target "b" { contexts = timestamp() }', ['1 b: Dockerfile in . null→null']],
  [
    'a target of a group, although another inherits from it',
    'group "default" { targets = ["a", "b"] }\ntarget "a" { target = "x" }\ntarget "b" {\n inherits = ["a"]\n target = "y" }',
    ['2 a: Dockerfile in . target x', '3 b: Dockerfile in . target y'],
  ],
  [
    'a target that says what comes out of it, although another inherits from it',
    'target "a" { tags = ["x"] }\ntarget "b" { inherits = ["a"] }',
    ['1 a: Dockerfile in .', '2 b: Dockerfile in .'],
  ],
  [
    'a variable with a default',
    'variable "T" { default = "x" }\ntarget "a" { target = T }',
    ['2 a: Dockerfile in . target x'],
  ],
  [
    'one in a text',
    'variable "T" { default = "x" }\ntarget "a" { target = "${T}-y" }',
    ['2 a: Dockerfile in . target x-y'],
  ],
  ['one without', 'variable "T" {}\ntarget "a" { target = T }', ['2 a: Dockerfile in . target null']],
  [
    'a choice',
    'variable "D" { default = true }\ntarget "a" { target = D ? "x" : "y" }',
    ['2 a: Dockerfile in . target x'],
  ],
  [
    'a comparison',
    'variable "D" { default = "z" }\ntarget "a" { target = D == "z" ? "x" : "y" }',
    ['2 a: Dockerfile in . target x'],
  ],
  ['a function', 'target "a" { target = lower(join("-", ["X", "Y"])) }', ['1 a: Dockerfile in . target x-y']],
  ['a function that nobody knows', 'target "a" { target = timestamp() }', ['1 a: Dockerfile in . target null']],
  ['a name that is worked out', 'target "a" { dockerfile = timestamp() }', []],
  [
    'a matrix',
    'target "a" {\n  name = "a-${t.n}"\n  matrix = { t = [{ n = "x" }, { n = "y" }] }\n  target = t.n\n}',
    ['1 a-x: Dockerfile in . target x', '1 a-y: Dockerfile in . target y'],
  ],
  [
    'a comparison of more than two is not worked out',
    'target "a" { target = "x" == "x" == "y" ? "x" : "y" }',
    ['1 a: Dockerfile in . target null'],
  ],
  ['a template', 'target "a" { target = "%{ if true }x%{ endif }" }', ['1 a: Dockerfile in . target null']],
  ['none', 'target "a" { target = "%%{x}" }', ['1 a: Dockerfile in . target %{x}']],
  [
    'maps that are merged',
    'target "a" { args = merge({ A = "1", B = "1" }, { B = "2" }) }',
    ['1 a: Dockerfile in . A=1 B=2'],
  ],
  ['an index is not looked up', 'target "a" { target = ["x"][0] }', ['1 a: Dockerfile in . target null']],
  [
    'functions of texts',
    'target "a" { target = replace(format("%s-%v%%", "a", "b"), "-", "+") }',
    ['1 a: Dockerfile in . target a+b%'],
  ],
  ['comments', '# a\n// b\n/* c\n */ target "a" { # d\n target = "x" // e\n}', ['4 a: Dockerfile in . target x']],
  ['a Dockerfile in the file itself', 'target "a" { dockerfile-inline = "FROM x" }', []],
  ['another repository', 'target "a" { context = "https://github.com/a/b.git" }', []],
  [
    'what an action puts its own in the place of is none',
    'target "docker-metadata-action" { tags = ["x:local"] }\ntarget "b" { inherits = ["docker-metadata-action"] }',
    ['2 b: Dockerfile in .'],
  ],
  [
    'a target that inherits from itself',
    'group "g" { targets = ["a"] }\ntarget "a" { inherits = ["a"] }',
    ['2 a: Dockerfile in .'],
  ],
  ['a block inside', 'target "a" {\n  x "y" { target = "z" }\n  target = "b"\n}', ['1 a: Dockerfile in . target b']],
  ['a long text', 'target "a" {\n  dockerfile-x = <<EOT\n}\nEOT\n  target = "b"\n}', ['1 a: Dockerfile in . target b']],
  ['no HCL', '{{{ ]] "', []],
  ['nothing', '', []],
] as const) {
  bake(sentence, () => assert.equal(told(text), expected));
}

for (const [sentence, text] of [
  ['brackets without end', 'target "a" { target = '.concat('['.repeat(100_000))],
  ['braces in braces', 'target "a" { target = '.concat('{'.repeat(100_000))],
  ['what is looked up in what is looked up', 'target "a" { target = x'.concat('[0]'.repeat(100_000))],
  ['what is not not', 'target "a" { target = '.concat('!'.repeat(100_000))],
  ['comparisons of comparisons', 'target "a" { target = x'.concat(' == x'.repeat(100_000))],
  [
    'lists of long texts that are joined again and again',
    `variable "B" { default = "${'x'.repeat(3_900)}" }\nvariable "A" { default = [${'B,'.repeat(490)}] }\n`.concat(
      Array.from({ length: 20_000 }, (_, index) => `variable "V${index}" { default = join("", A) }`).join('\n'),
    ),
  ],
  [
    'matrices of many names',
    `variable "L" { default = [${'"x",'.repeat(500)}] }\ntarget "a" {\n target = "b"\n matrix = {\n`.concat(
      `${Array.from({ length: 490 }, (_, index) => `k${index} = L`).join('\n')}\n}\n dockerfile-inline = "x"\n}`,
    ),
  ],
  ['braces without end', 'target "a" '.concat('{ a '.repeat(100_000))],
  ['texts in texts', 'target "a" { target = '.concat('"${'.repeat(100_000))],
  [
    'targets that inherit from all before them',
    Array.from(
      { length: 40 },
      (_, index) =>
        `target "t${index}" { inherits = [${Array.from({ length: index }, (__, at) => `"t${at}"`).join(', ')}]\n args = { A${index} = "1" } }`,
    ).join('\n'),
  ],
  [
    'texts that double',
    Array.from({ length: 100 }, (_, index) => `variable "v${index + 1}" { default = "\${v${index}}\${v${index}}" }`)
      .concat('target "a" { target = v100 }')
      .join('\n'),
  ],
  ['comments without end', 'target "a" { target = '.concat('/* '.repeat(100_000))],
  ['long texts without end', 'target "a" { '.concat('x = <<A\n'.repeat(20_000))],
] as const) {
  bake(`ends: ${sentence}`, () => assert.ok(told(text).length < 50));
}

bake('what goes beyond the combinations that we look at is not known', () => {
  const values = Array.from({ length: 70 }, (_, index) => `"x${index}"`).join(', ');
  const builds = told(`target "a" {\n  matrix = { t = [${values}] }\n  target = t\n}`);
  assert.is(builds.length, 64);
  assert.is(builds.at(-1), '1 a: Dockerfile in . target null');
});

bake('JSON says the same', () => {
  const text =
    '{"variable": {"T": {"default": "x"}},\n "target": {"_b": {"args": {"A": "1"}},\n "a": {"inherits": ["_b"], "target": "${T}-y", "context": "app"}}}';
  assert.equal(buildsTold('bake-json', 'docker-bake.json', text), ['3 a: app/Dockerfile in app target x-y A=1']);
});

bake('a file in a directory says it for that, or for the top', () => {
  assert.equal(buildsTold('bake', 'ci/docker-bake.hcl', 'target "a" {}'), [
    '1 a: ci/Dockerfile in ci | Dockerfile in .',
  ]);
});

bake('one of a project inside speaks for that alone', () => {
  assert.equal(buildsTold('bake', 'vendor/x/y/docker-bake.hcl', 'target "a" {}'), [
    '1 a: vendor/x/y/Dockerfile in vendor/x/y',
  ]);
});

bake.run();
