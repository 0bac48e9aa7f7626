import type { Safety } from '../fix/fix.js';

/** What the language server says beside the findings. Each group belongs to the file of its name. */

export const folderHost = {
  outside: 'it lies outside of the folder',
};

export const actions = {
  fix: (title: string, safety: Safety) => (safety === 'safe' ? title : `${title} (${safety})`),
  fixAll: 'Apply all safe fixes of dockerfile-nonroot',
  allowRoot: 'Allow root here: write the reason',
  except: (rule: string) => `Leave ${rule} out here: write the reason`,
};

export const containers = {
  one: (name: string, who: string) => `${name}: ${who}`,
  more: (count: number) => `and ${count} more`,
};

export const extension = {
  relative: (path: string) =>
    `dockerfile-nonroot did not start: "${path}" is not absolute. Set dockerfile-nonroot.path to an absolute path, or leave it empty.`,
};

export const shown = {
  line: (line: number, sentence: string) => `Line ${line}: ${sentence}`,
  here: (who: string) => `Here: ${who}`,
  end: (who: string) => `At the end: ${who}`,
  above: 'No stage has begun here: it begins with FROM.',
};
