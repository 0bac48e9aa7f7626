/**
 * Compares src/knowledge/account-tools with the programs of this machine: `--help` of shadow's, the call of GetOptions in
 * Debian's adduser and deluser. Prints what only one of both has. `npx tsx test/lab/account-tools.ts [NAME…]`.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { accountTools, type ToolFlavour } from '../../src/knowledge/account-tools.js';

const wanted = process.argv.slice(2);

/** The options of a program, each with whether it takes a value. */
const optionsOf = (name: string, flavour: ToolFlavour): ReadonlyMap<string, boolean> => {
  if (flavour === 'perl') return new Map(getoptions(readFileSync(`/usr/sbin/${name}`, 'utf8')));
  const { stdout, stderr } = spawnSync(name, ['--help'], { encoding: 'utf8' });
  return new Map(`${stdout}${stderr}`.split('\n').flatMap(helpLine));
};

/** `'comment=s' => …` */
const getoptions = (text: string): readonly (readonly [string, boolean])[] =>
  Array.from(text.matchAll(/^ +['"]([\w|-]+)(=[si])?['"] *=>/gm), ([, name = '', value]) => [
    `--${name.split('|')[0]}`,
    value !== undefined,
  ]);

/** `  -c, --comment COMMENT   what it is` */
const helpLine = (line: string): readonly (readonly [string, boolean])[] => {
  const [told = ''] = line.trim().split(/ {2,}/);
  if (!told.startsWith('-')) return [];
  const names = Array.from(told.matchAll(/(?:^|, )(--?[\w-]+)/g), ([, name = '']) => name);
  return names.map((name) => [name, / [A-Z=_]+$/.test(told)]);
};

for (const { names, flavour, options } of accountTools()) {
  for (const name of names.filter((each) => wanted.length === 0 || wanted.includes(each))) {
    if (flavour === 'busybox' || (flavour === 'shadow' && /^(?:add|del)/.test(name))) continue;
    const real = optionsOf(name, flavour);
    for (const [option, takes] of real) {
      const known = options.get(option);
      if (known === undefined) console.log(`${name}: the table does not have ${option}`);
      else if (known.takesValue !== takes)
        console.log(`${name}: ${option} ${takes ? 'takes' : 'does not take'} a value`);
    }
    for (const option of options.keys())
      if (!real.has(option)) console.log(`${name}: the program does not have ${option}`);
  }
}
