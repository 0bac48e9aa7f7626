import type { Stage } from '../../dockerfile/model.js';

/** Whether a stage on an image of which nothing is known is one of Windows, by what only Windows builds write. */
export const looksLikeWindows = (stage: Stage): boolean =>
  stage.platform?.toLowerCase().startsWith('windows') === true ||
  /nanoserver|servercore|windows/i.test(stage.base.text) ||
  stage.instructions.some(
    ({ keyword, json, rest }) =>
      (keyword === 'SHELL' && /^(?:powershell|pwsh|cmd)/i.test(json?.[0] ?? '')) ||
      (keyword === 'USER' && /^"?container(?:administrator|user)"?$/i.test(rest.text)),
  );
