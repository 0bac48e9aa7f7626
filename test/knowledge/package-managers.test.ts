import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { packageAction, packageManagerNamed } from '../../src/knowledge/package-managers.js';

const managers = suite('knowledge/package-managers');

const told = (line: string): string | undefined => {
  const [program = '', ...args] = line.split(' ');
  const manager = packageManagerNamed(program);
  const found = manager && packageAction(manager, args);
  return found && [found.manager, found.does, ...found.names].join(' ');
};

for (const [sentence, line, expected] of [
  ['apt-get installs', 'apt-get install -y curl', 'apt install curl'],
  ['options may stand before', 'apt-get -y -t bookworm-backports install curl', 'apt install curl'],
  ['update of apt fetches lists', 'apt-get update', 'apt list'],
  ['update of dnf renews', 'dnf -y update', 'rpm install'],
  ['apk has names for groups of packages', 'apk add --no-cache -t .deps gcc', 'apk install gcc'],
  ['apk removes', 'apk del .deps', 'apk remove .deps'],
  ['a question changes nothing', 'apk info', undefined],
  ['pacman says it by options', 'pacman -Syu --noconfirm git', 'pacman install git'],
  ['in any place', 'pacman --noconfirm -S git', 'pacman install git'],
  ['alone, -Sy fetches lists', 'pacman -Sy', 'pacman list'],
  ['but not before a name', 'pacman -Sy git', 'pacman install git'],
  ['pacman may be asked', 'pacman -Ss git', undefined],
  ['pacman removes', 'pacman -Rns git', 'pacman remove git'],
  ['rpm installs files', 'rpm -Uvh a.rpm', 'rpm install a.rpm'],
  ['rpm may be asked', 'rpm -qa', undefined],
  ['dpkg installs files', 'dpkg -i a.deb', 'dpkg install a.deb'],
  ['dpkg may be asked', 'dpkg -l', undefined],
  ['a command of a vendor installs all it is told', 'install_packages curl git', 'apt install curl git'],
  ['other programs install nothing', 'curl install', undefined],
] as const) {
  managers(sentence, () => assert.is(told(line), expected));
}

managers.run();
