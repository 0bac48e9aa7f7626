import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { hasRole, needOfRoot, printsOnly } from '../../src/knowledge/programs.js';
import { commandBehind } from '../../src/knowledge/wrappers.js';

const programs = suite('knowledge/programs');

for (const [sentence, line, expected] of [
  ['whatever they are told', 'tcpdump -i eth0', 'captures or makes raw packets'],
  ['by their path', '/usr/sbin/iptables -A INPUT', 'changes the network'],
  ['for some of what they do', 'ip link add d0 type dummy', 'changes the network'],
  ['not for the rest', 'ip addr show', undefined],
  ['nmap for raw scans', 'nmap -sS host', 'captures or makes raw packets'],
  ['not for others', 'nmap -sT host', undefined],
  ['rclone to mount', 'rclone mount r: /mnt', 'mounts a file system'],
  ['not to copy', 'rclone copy r: /data', undefined],
  ['devices, not pipes', 'mknod /dev/x c 1 3', 'makes devices'],
  ['not to tell their version', 'nft --version', undefined],
  ['nobody for what is not known', 'frobnicate', undefined],
] as const) {
  programs(`programs need root: ${sentence}`, () => assert.is(needOfRoot(line.split(' '))?.why, expected));
}

for (const [sentence, line, sure] of [
  ['what makes accounts surely does', 'useradd app', true],
  ['what captures packets may be given the capability', 'tcpdump -i any', false],
  ['what nobody has tried may do without', 'crond -f', false],
] as const) {
  programs(`programs need root: ${sentence}`, () => assert.is(needOfRoot(line.split(' '))?.sure, sure));
}

for (const [sentence, line, expected] of [
  ['options and settings', 'env -i -u A B=c node a.js', 'node'],
  ['letters with a value', 'sudo -nu app node', 'node'],
  ['an operand', 'gosu app:app node', 'node'],
  ['a time', 'timeout -k 5 30 node', 'node'],
  ['two dashes', 'tini -g -- node', 'node'],
  ['long options with a value', 'setpriv --reuid app --regid=app --init-groups node', 'node'],
  ['nothing', 'env', undefined],
  ['a question', 'command -v node', undefined],
  ['no wrapper', 'node a.js', undefined],
] as const) {
  programs(`the command of a wrapper stands behind: ${sentence}`, () => {
    const words = line.split(' ');
    const at = commandBehind(words);
    assert.is(at === undefined ? undefined : words[at], expected);
  });
}

programs('what is known by name', () => {
  assert.ok(hasRole('bash', 'shell'));
  assert.not.ok(hasRole('bash', 'wrapper'));
  assert.ok(printsOnly('nginx', '-t'));
  assert.not.ok(printsOnly('nginx', '-g'));
});

programs.run();
