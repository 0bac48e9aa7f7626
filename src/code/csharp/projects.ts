import type { Tree } from '../../image/files/node.js';
import { lastPart, normalised, parentOf } from '../../text/path.js';

/** So many projects are followed from one to the next. */
const MOST_PROJECTS = 200;

/**
 * The directories of the project that a program is built of, and of those that it refers to; `undefined` where no one
 * project has its name, or takes files from elsewhere. Source: documentation: .NET 9, MSBuild reference for SDK projects.
 */
export const projectDirectories = (tree: Tree, argv: readonly string[]): readonly string[] | undefined => {
  const name = lastPart(argv.find((word) => word.endsWith('.dll')) ?? argv[0] ?? '').replace(/\.dll$/, '');
  const all = [...tree.brought((path) => path.endsWith('.csproj'))];
  const own = all.filter((place) => nameOf(tree, place) === name);
  if (own.length !== 1) return undefined;
  // What holds for all projects below a directory is not followed.
  for (const place of tree.brought((path) => /\/Directory\.Build\.(?:props|targets)$/i.test(path)))
    if (/<(?:ProjectReference|Compile|Import)\b/.test(tree.content(place)?.text ?? '<Import ')) return undefined;
  const found = new Set(own);
  for (const place of found) {
    const text = tree.content(place)?.text;
    if (text === undefined || found.size > MOST_PROJECTS || ELSEWHERE.test(text)) return undefined;
    const paths = Array.from(text.matchAll(REFERENCE), (match) => match[1] ?? '');
    const count = text.split('<ProjectReference').length - 1;
    if (paths.length !== count || paths.some((path) => /[$*;]/.test(path))) return undefined;
    for (const path of paths) found.add(normalised(`${parentOf(place)}/${path.replaceAll('\\', '/')}`));
  }
  return [...found].map(parentOf);
};

const nameOf = (tree: Tree, place: string): string => {
  const said = /<AssemblyName>\s{0,20}([^<\s]{1,200})\s{0,20}<\/AssemblyName>/.exec(
    tree.content(place)?.text ?? '',
  )?.[1];
  return said ?? lastPart(place).replace(/\.csproj$/, '');
};

const REFERENCE = /<ProjectReference\b[^<>]{0,300}?\bInclude\s{0,4}=\s{0,4}["']([^"'\n]{1,300})["']/g;

/** `<Compile Include="..\shared\*.cs" />`, and what another file brings. */
const ELSEWHERE = /<Compile\b[^<>]{0,300}\.\.[\\/]|<Import\b/;
