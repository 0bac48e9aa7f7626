import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { told } from './told.js';

const DOCKERFILE = 'FROM python:3.12-slim\nWORKDIR /app\nCOPY . .\nCMD ["python", "app.py"]\n';

/** Texts of many thousand pieces, each of which a mistake could take for ever or overflow the stack on. */
const SHAPES: readonly (readonly [sentence: string, code: string, told: readonly string[]])[] = [
  ['brackets that are open in each other are not read', 'f('.repeat(50_000), ['app.py is nested deeper than we read.']],
  ['so is a list in lists', `x = ${'['.repeat(50_000)}`, ['app.py is nested deeper than we read.']],
  ['a chain of assignments ends somewhere', `${'a = '.repeat(20_000)}1\nos.mkdir(a)`, ['app.py:3 makes /app/1']],
  ['a sum has many parts', `x = ${'"a" + '.repeat(20_000)}"a"\nos.mkdir(x)`, ['app.py:3 makes ?']],
  [
    'names that name each other',
    `${Array.from({ length: 5_000 }, (_, at) => `a${at + 1} = a${at}`).join('\n')}\nos.mkdir(a5000)`,
    ['app.py:5002 makes ?'],
  ],
  ['a circle of names ends', 'a = b\nb = a\nos.mkdir(a)', ['app.py:4 makes ?']],
  [
    'values that double have too many',
    `${Array.from({ length: 40 }, (_, at) => `a${at + 1} = f"{a${at}}{a${at}}"`).join('\n')}\na0 = "a" if x else "b"\nos.mkdir(a40)`,
    ['app.py:43 makes ?'],
  ],
  [
    'functions that call each other',
    `${Array.from({ length: 300 }, (_, at) => `def f${at}(p):\n    f${at + 1}(p)`).join('\n')}\ndef f300(p):\n    os.mkdir(p)\nf0("/a")`,
    ['app.py:603 makes ?'],
  ],
];

const OF_DOTNET =
  'FROM mcr.microsoft.com/dotnet/sdk:8.0\nWORKDIR /app\nCOPY . .\nRUN dotnet publish -o out\nCMD ["dotnet", "out/x.dll"]\n';

/** Words and signs of C# that open something, or bind what follows, thousands of times. */
const OF_CSHARP = [
  'a<',
  'a<b,',
  'a ? ',
  'a ?? ',
  '!',
  'x => ',
  'if (a) ',
  'if (a) {} else ',
  'new ',
  'delegate ',
  'using ',
  'public static ',
  '(int)',
  'a is ',
  'a = ',
  'a + ',
  'from a in b select ',
  '$"{a}" ',
  '$"""{a}""" ',
  "'",
  '/*',
  'a.',
  'a()',
  'await ',
  'namespace a.',
];

const hostile = suite('code/hostile');

for (const [sentence, code, expected] of SHAPES) {
  hostile(sentence, () => assert.equal(told(DOCKERFILE, { 'app.py': `import os\n${code}\n` }), expected));
}

for (const shape of OF_CSHARP) {
  hostile(`C#: ${shape}`, () => {
    const files = {
      'x.csproj': '<Project/>',
      'A.cs': 'File.Create("/a");',
      'B.cs': `File.Create("/b"); ${shape.repeat(5_000)}`,
    };
    assert.equal(told(OF_DOTNET, files), ['A.cs:1 writes /a', 'B.cs:1 writes /b']);
  });
}

hostile.run();
