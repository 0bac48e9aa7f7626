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

windows('one that only uses PowerShell may be of Linux', () => {
  const [stage] = stagesOf('FROM mcr.microsoft.com/powershell:7.4-alpine-3.20\nSHELL ["pwsh", "-c"]');
  assert.is(stage?.image?.facts.family, 'alpine');
});

windows.run();
