import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { purposeOf } from '../../../src/image/start/purpose.js';
import { stagesOf } from '../operations/read.js';

const purpose = suite('image/start/purpose');

/** `purpose name line`. */
const told = (lines: string): string => {
  const stage = stagesOf(`FROM debian:12\n${lines}`).at(-1);
  const found = stage && purposeOf(stage);
  return found === undefined ? 'unknown' : `${found.purpose} ${found.name} ${found.line ?? '-'}`;
};

for (const [sentence, lines, expected] of [
  ['nothing is started', 'RUN x', 'base  -'],
  ['nothing is started of scratch', 'FROM scratch', 'base  -'],
  ['the base starts a service', 'FROM nginx:1.27', 'program  -'],
  ['nobody knows the base', 'FROM example.org/x', 'unknown'],
  ['an empty ENTRYPOINT leaves CMD', 'ENTRYPOINT []\nCMD ["x"]', 'program x 3'],
  ['both empty start nothing', 'ENTRYPOINT []\nCMD []', 'base  -'],
  ['ENTRYPOINT alone', 'ENTRYPOINT ["/opt/x"]', 'program x 2'],
  ['arguments of ENTRYPOINT are on the line of CMD', 'ENTRYPOINT ["x"]\nCMD ["--help"]', 'tool x 3'],
  ['a shell', 'CMD ["/bin/bash"]', 'shell bash 2'],
  ['with options', 'CMD bash -l -i', 'shell bash 2'],
  ['that is told a command', 'CMD ["bash", "-c"]', 'program bash 2'],
  ['that reads its input', 'CMD ["bash", "-s"]', 'program bash 2'],
  ['that is told a script', 'CMD ["bash", "-e", "x"]', 'program bash 2'],
  ['inside of a shell', 'CMD ["sh", "-c", "bash"]', 'shell bash 2'],
  ['it does nothing', 'CMD true', 'base true 2'],
  ['and says so in words', 'CMD ["/bin/true"]', 'base true 2'],
  ['it waits for ever', 'CMD sleep infinity', 'shell sleep 2'],
  ['it waits for a year', 'CMD ["sleep", "365d"]', 'shell sleep 2'],
  ['it waits for an hour', 'CMD sleep 3600', 'shell sleep 2'],
  ['it waits for ninety minutes', 'CMD sleep 90m', 'shell sleep 2'],
  ['it waits for hours, in minutes', 'CMD sleep 300m', 'shell sleep 2'],
  ['it waits for a moment', 'CMD sleep 30', 'program sleep 2'],
  ['it waits for some minutes', 'CMD sleep 59m', 'program sleep 2'],
  ['some of its options need root', 'ENTRYPOINT ["nmap"]', 'tool nmap 2'],
  ['it is told what to do', 'ENTRYPOINT ["nmap", "example.org"]', 'program nmap 2'],
  ['in short', 'CMD sleep inf', 'shell sleep 2'],
  ['it waits for a while', 'CMD sleep 9', 'program sleep 2'],
  ['it waits for a file', 'CMD tail -f /dev/null', 'shell tail 2'],
  ['that ends', 'CMD tail -f /dev/null /x', 'program tail 2'],
  ['another program with that file', 'CMD x -f /dev/null', 'program x 2'],
  ['a word that only idles count', 'CMD x infinity', 'program x 2'],
  ['an interpreter that asks', 'CMD node', 'shell node 2'],
  ['one that is told code', 'CMD node x.js', 'program node 2'],
  ['a program without arguments', 'CMD x', 'program x 2'],
  ...['--help', '-h', 'help', '--version', '-V', 'version'].map(
    (word) => [`${word} is asked for`, `CMD ["x", "${word}"]`, 'tool x 2'] as const,
  ),
  ['two of them', 'CMD x --help --version', 'tool x 2'],
  ['of code that an interpreter runs', 'CMD ["python", "-u", "tool.py", "--help"]', 'tool tool.py 2'],
  ['code that is told what to do', 'CMD ["python", "tool.py", "-o", "x"]', 'program python 2'],
  ['among others', 'CMD x serve --help', 'program x 2'],
  ['a message', 'CMD echo a', 'tool echo 2'],
  ['printf as well', 'CMD printf a', 'tool printf 2'],
  ['no message', 'CMD echo', 'program echo 2'],
  ['several messages', 'CMD echo a && echo b', 'tool echo 2'],
  ['a message of the exec form', 'CMD ["echo", "a"]', 'tool echo 2'],
  ['a message and a program', 'CMD echo a && x', 'program && 2'],
  ['a message that is worked out', 'CMD echo "$(date)"', 'tool echo 2'],
  ['a program whose word is worked out', 'CMD x "$(date)"', 'program && 2'],
  ['a wrapper', 'CMD nice -n 5 bash', 'shell bash 2'],
  ['a program that runs others', 'CMD ["npx", "x", "--help"]', 'tool x 2'],
  ['behind several', `CMD [${'"nice", '.repeat(8)}"bash"]`, 'shell bash 2'],
  ['behind too many', `CMD [${'"nice", '.repeat(9)}"bash"]`, 'program nice 2'],
] as const) {
  purpose(sentence, () => assert.is(told(lines), expected));
}

purpose.run();
