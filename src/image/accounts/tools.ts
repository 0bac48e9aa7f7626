import { accountToolNamed } from '../../knowledge/account-tools.js';
import type { Operation, RunCommand } from '../operations/operation.js';
import type { AccountTool, Flavour, ToolSet } from './model.js';
import { type Packages, packagesOf, withoutAccountTools } from './packages.js';
import { isReadable } from './readable.js';

/** Whose program answers to the name of a tool in an image that has `tools`; `undefined` where that is not known. */
export const toolFlavour = (tool: AccountTool, tools: ToolSet | undefined): Flavour | undefined => {
  if (tools === undefined) return isShadowOnly(tool) ? 'shadow' : undefined;
  if (isShadowOnly(tool)) return tools.startsWith('shadow') ? 'shadow' : 'missing';
  switch (tools) {
    case 'shadow+adduser-perl':
      return 'perl';
    case 'shadow+adduser-unknown':
      return undefined;
    case 'busybox':
    case 'shadow+adduser-busybox':
      return 'busybox';
    case 'shadow+adduser-link':
      // Only adduser is a second name of useradd; there is no addgroup, deluser or delgroup.
      return tool === 'adduser' ? 'shadow' : 'missing';
    case 'shadow':
    case 'none':
      return 'missing';
  }
};

/** Only shadow has it. */
const isShadowOnly = (tool: AccountTool): boolean => accountToolNamed(tool, 'busybox') === undefined;

/** The account tools after an instruction: `apk add shadow`, `apt-get install adduser` and their removal change them. */
export const toolsAfter = (tools: ToolSet | undefined, operation: Operation): ToolSet | undefined =>
  operation.kind === 'run' ? operation.commands().reduce(toolsAfterCommand, tools) : tools;

export const toolsAfterCommand = (tools: ToolSet | undefined, run: RunCommand): ToolSet | undefined => {
  const packages = packagesOf(run);
  if (packages === undefined)
    return HAVE_ALL.has(tools) || isReadable(run.command, run.command.before === '|') ? tools : undefined;
  if (tools === undefined) return putsInShadow(run, packages) ? 'shadow+adduser-link' : undefined;
  const after = packages.action === 'install' ? installed(tools, packages) : removed(tools, packages);
  // What may not have run leaves either state.
  return run.command.certain || after === tools ? after : undefined;
};

/** What nobody reads may put in the others; on Alpine hardly anybody does, and adduser is BusyBox's all the same. */
const HAVE_ALL: ReadonlySet<ToolSet | undefined> = new Set([
  'busybox',
  'shadow+adduser-busybox',
  'shadow+adduser-perl',
] as const);

/** On Red Hat's systems one package has them all. */
const putsInShadow = ({ command }: RunCommand, { action, manager, names }: Packages): boolean =>
  command.certain && action === 'install' && manager === 'rpm' && names.includes('shadow-utils');

const installed = (tools: ToolSet, packages: Packages): ToolSet | undefined => {
  const has = (name: string) => packages.names.includes(name);
  switch (packages.manager) {
    case 'apk':
      return has('shadow') && tools === 'busybox' ? 'shadow+adduser-busybox' : tools;
    case 'apt':
      if (has('adduser') && (tools === 'shadow' || tools === 'shadow+adduser-unknown' || tools === 'none'))
        return 'shadow+adduser-perl';
      // Many packages depend on adduser; only of some is it known that they do not.
      return tools === 'shadow' && !withoutAccountTools(packages) ? undefined : tools;
    case 'rpm':
      if (tools !== 'none') return tools;
      if (has('shadow-utils')) return 'shadow+adduser-link';
      if (has('shadow')) return 'shadow';
      // shadow-utils comes with daemons that make an account of their own.
      return withoutAccountTools(packages) ? tools : undefined;
    case 'dpkg':
    case 'pacman':
      return tools;
  }
};

const removed = (tools: ToolSet, { manager, names }: Packages): ToolSet => {
  if (manager === 'apk' && names.includes('shadow') && tools === 'shadow+adduser-busybox') return 'busybox';
  if (manager === 'apt' && names.includes('adduser') && tools === 'shadow+adduser-perl') return 'shadow';
  if (manager === 'rpm' && names.includes('shadow-utils') && tools === 'shadow+adduser-link') return 'none';
  return tools;
};
