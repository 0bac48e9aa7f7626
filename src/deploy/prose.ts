import { mayDeploy } from '../knowledge/deploy-commands.js';
import { lastPart } from '../text/path.js';
import { mayClose } from './closed-files.js';

/** The lines of a text for people that are commands; every line stays where it is. What a block goes to holds in it alone. */
export const codeOf = (text: string): string => {
  const cloned = clonedIn(text);
  let goesOn = false;
  let isBlock = false;
  const lines = text.split('\n').map((line) => {
    if (FENCE.test(line)) {
      goesOn = false;
      isBlock = !isBlock;
      return isBlock ? '(' : ')';
    }
    const written = line.replace(/^[ \t]*(?:[$>#][ \t]+|`+)?/, '').replace(/`+[ \t]*$/, '');
    const [, to, rest = ''] = (isBlock && !goesOn && GOES.exec(written)) || [];
    const code = to === undefined ? written : rest.trimStart();
    const isCode =
      goesOn ||
      STARTS.test(code) ||
      (COMMAND.test(code) && (mayDeploy(code) || mayClose(PROGRAM.exec(code)?.[1] ?? '')));
    goesOn = isCode && /\\\r?$/.test(code);
    const place = to === undefined ? undefined : belowTop(to, cloned);
    return `${place === undefined ? '' : `cd ${place}; `}${isCode ? code : ''}`;
  });
  return lines.join('\n');
};

const STARTS = /^(?:sudo )?(?:docker|podman|nerdctl)(?:-compose)?[ \t]/;
/** A command, not a sentence that speaks of one. */
const COMMAND = /^[a-z][\w.-]{0,30}[ \t]/;
const PROGRAM = /^(?:sudo )?([a-z][\w.-]{0,30})/;

const FENCE = /^[ \t]{0,8}(?:`{3,8}|~{3,8})[^`~]{0,80}$/;

/** `cd api`, alone or before what is done there. */
const GOES = /^cd[ \t]{1,8}([\w./-]{1,200})[ \t]{0,8}\r?(?:(?:&&|;)(.{0,2000}))?$/;

/** Names of the directories that `git clone` makes: who reads the text is in one of them. */
const clonedIn = (text: string): ReadonlySet<string> =>
  new Set(
    [...text.matchAll(/git clone ([^\n&;`]{1,300})/g)].flatMap(([, words = '']) =>
      words.split(/\s/).map((each) => lastPart(each).replace(/\.git$/, '')),
    ),
  );

/** Where a block goes to, seen from the text; nothing for what is outside of the repository. */
const belowTop = (to: string, cloned: ReadonlySet<string>): string | undefined => {
  const [first = '', ...rest] = to.split('/');
  if (first === '') return undefined;
  const path = cloned.has(first) ? rest.join('/') : to;
  return path === '' ? undefined : path;
};
