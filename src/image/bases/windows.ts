import type { Stage } from '../../dockerfile/model.js';

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
      (keyword === 'USER' && /^"?container(?:administrator|user)"?$/i.test(rest.text)),
  );
