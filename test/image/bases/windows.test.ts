import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from '../../../src/dockerfile/parse.js';
import { looksLikeWindows } from '../../../src/image/bases/windows.js';
import { stagesOf } from '../operations/read.js';

const windows = suite('image/bases/windows: what only Windows builds write');

for (const [lines, expected] of [
  ['FROM x', false],
  ['FROM --platform=windows/amd64 x', true],
  ['FROM --platform=WINDOWS x', true],
  ['FROM --platform=linux/amd64 x', false],
  ['FROM x/nanoserver', true],
  ['FROM x/servercore:1', true],
  ['FROM x\nSHELL ["powershell", "-Command"]', true],
  ['FROM x\nSHELL ["pwsh"]', true],
  ['FROM x\nSHELL ["cmd", "/S"]', true],
  ['FROM x\nSHELL ["CMD.exe"]', true],
  ['FROM x\nSHELL ["/bin/bash", "-c"]', false],
  ['FROM x\nSHELL ["bash", "cmd"]', false],
  ['FROM x\nCMD ["powershell"]', false],
  ['FROM x\nSHELL powershell', false],
  ['FROM x\nUSER ContainerAdministrator', true],
  ['FROM x\nUSER "ContainerUser"', true],
  ['FROM x\nUSER container', false],
  ['FROM x\nWORKDIR C:\\app', true],
  ['FROM x\nVOLUME c:/data', true],
  ['FROM x\nVOLUME /c:/data', false],
  ['FROM x\nRUN ContainerUser', false],
  ['FROM x\nCOPY a C:/', false],
  ['FROM x\nRUN md app && dir', true],
  ['FROM x\nRUN powershell -Command Get-Item', true],
  ['FROM x\nRUN ["powershell", "-Command", "x"]', true],
  ['FROM x\nRUN setup.exe /quiet', true],
  ['FROM x\nRUN wine setup.exe', false],
  ['FROM x\nRUN cmd /S /C dir', true],
  ['FROM x\nRUN cmd x', false],
  ['FROM x\nRUN pwsh -c x', false],
  ['FROM x\nRUN mkdir app', false],
  ['FROM x\nRUN echo md', false],
] as const) {
  windows(`${JSON.stringify(lines)}: ${expected ? 'yes' : 'no'}`, () => {
    const [stage] = parse({ path: 'Dockerfile', text: lines }).stages;
    assert.is(stage && looksLikeWindows(stage), expected);
  });
}

windows('a stage of Windows has nothing of the Linux image of its tag', () => {
  const [stage] = stagesOf('FROM golang:1.24\nWORKDIR C:\\app\nUSER ContainerAdministrator');
  assert.is(stage?.os, 'windows');
  assert.is(stage?.image, undefined);
});

windows('what another stage says of an image holds for all that stand on it', () => {
  const text =
    'FROM golang:1.24 AS a\nRUN md x\nFROM golang:1.24\nCOPY --from=a x .\nFROM golang:1.24 AS b\nFROM golang:1.23';
  assert.equal(
    stagesOf(text).map(({ os }) => os),
    ['windows', 'windows', 'windows', 'linux'],
  );
});

windows('one that only uses PowerShell may be of Linux', () => {
  const [stage] = stagesOf('FROM mcr.microsoft.com/powershell:7.4-alpine-3.20\nSHELL ["pwsh", "-c"]');
  assert.is(stage?.image?.facts.family, 'alpine');
});

windows.run();
