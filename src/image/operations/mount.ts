import type { Flag, Instruction } from '../../dockerfile/model.js';
import { type Draft, expand, refuse } from '../draft.js';
import { type MountFields, mountFields, mountRefusal } from '../refusals/mount.js';
import type { Mount, MountType } from './operation.js';
import { absolute } from './value.js';

/** The mounts of a RUN. One that the builder refuses is noted, and is none. */
export const readMounts = (draft: Draft, instruction: Instruction): readonly Mount[] =>
  instruction.flags.flatMap((flag) => (flag.name === 'mount' ? readMount(draft, instruction, flag) : []));

const readMount = (draft: Draft, instruction: Instruction, { value = '', span }: Flag): readonly Mount[] => {
  const { workdir } = draft;
  const fields = mountFields(value, (text) => (/[$"'\\`]/.test(text) ? expand(draft, instruction, text) : text));
  const refusal = mountRefusal(fields, { workdir, windows: draft.system === 'windows' });
  refuse(draft, instruction, refusal);
  if (refusal !== undefined) return [];
  const type = TYPES.find((each) => each === fields.type);
  return [{ type, target: targetOf(fields, type, workdir), fields: fields.fields, span }];
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
