import type { Dockerfile, Stage } from '../../dockerfile/model.js';
import { hasRole } from '../../knowledge/programs.js';
import { remembered } from '../../text/memory.js';

/** Whether a stage on an image of which nothing is known is one of Windows, by what only Windows builds write. */
export const looksLikeWindows = (stage: Stage): boolean =>
  isForWindows(stage) ||
  /nanoserver|servercore|windows/i.test(stage.base.text) ||
  stage.instructions.some(({ keyword, json }) => keyword === 'SHELL' && /^pwsh/i.test(json?.[0] ?? ''));

/**
 * Whether a stage is one of Windows, whatever its base is: a tag that is known of Linux may have an image of Windows as
 * well. PowerShell 7 runs on both.
 */
export const isForWindows = (stage: Stage): boolean =>
  stage.platform?.toLowerCase().startsWith('windows') === true ||
  stage.instructions.some(
    ({ keyword, json, rest }) =>
      (keyword === 'SHELL' && /^(?:powershell|cmd)/i.test(json?.[0] ?? '')) ||
      (/^(?:VOLUME|WORKDIR)$/.test(keyword) && /^"?[a-z]:[/\\]/i.test(rest.text)) ||
      (keyword === 'USER' && /^"?container(?:administrator|user)"?$/i.test(rest.text)) ||
      (keyword === 'RUN' && isOfWindows(json?.[0] ?? rest.text)),
  );

/** Whether a stage of a file is one of Windows, or stands on the same image as one. */
export const isBuiltForWindows = (dockerfile: Dockerfile, { base }: Stage): boolean =>
  basesOfWindows(dockerfile).has(base.text);

const basesOfWindows = remembered(
  ({ stages }: Dockerfile): ReadonlySet<string> => new Set(stages.filter(isForWindows).map(({ base }) => base.text)),
);

/** The first word of a line. */
const isOfWindows = (line: string): boolean => {
  const [, name = '', exe] = /^\s*@?([a-z][\w-]{0,40})(\.exe)?(?:\s|$)/i.exec(line) ?? [];
  return exe !== undefined || hasRole(name.toLowerCase(), 'windows') || /^\s*cmd\s+\/[a-z]\b/i.test(line);
};
