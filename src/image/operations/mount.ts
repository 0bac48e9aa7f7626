import type { Flag, Instruction } from '../../dockerfile/model.js';
import { type Draft, expand, refuse } from '../draft.js';
import { type MountFields, mountFields, mountRefusal } from '../refusals/mount.js';
import type { Mount, MountType } from './operation.js';
import { absolute } from './value.js';

/** The mounts of a RUN. What the builder refuses in them is noted. */
export const readMounts = (draft: Draft, instruction: Instruction): readonly Mount[] =>
  instruction.flags.flatMap((flag) => (flag.name === 'mount' ? [readMount(draft, instruction, flag)] : []));

const readMount = (draft: Draft, instruction: Instruction, { value = '', span }: Flag): Mount => {
  const { workdir } = draft;
  const fields = mountFields(value, (text) => (/[$"'\\`]/.test(text) ? expand(draft, instruction, text) : text));
  refuse(draft, instruction, mountRefusal(fields, { workdir, windows: draft.system === 'windows' }));
  const type = TYPES.find((each) => each === fields.type);
  return { type, target: targetOf(fields, type, workdir), fields: fields.fields, span };
};

const TYPES = ['bind', 'cache', 'tmpfs', 'secret', 'ssh'] as const satisfies readonly MountType[];

/** Source: moby/buildkit@73ed6825:frontend/dockerfile/docs/reference.md, RUN --mount. */
const targetOf = (
  { fields }: MountFields,
  type: MountType | undefined,
  workdir: string | undefined,
): string | undefined => {
  const written = fields.get('target');
  if (written !== undefined && written !== '') return absolute(written ?? undefined, workdir);
  const id = fields.get('id') ?? lastPart(fields.get('source'));
  return type === 'secret' && id ? `/run/secrets/${id}` : undefined;
};

const lastPart = (path: string | null | undefined): string | undefined => path?.slice(path.lastIndexOf('/') + 1);
