/**
 * The nodes of one circle in a graph, in the order of its edges; `undefined` where there is none. `edges[node]` are the
 * nodes that it points to. Takes time in proportion to nodes and edges.
 */
export const circleIn = (edges: readonly (readonly number[])[]): readonly number[] | undefined => {
  const left = unresolved(edges);
  let node = left.findIndex((open) => open);
  if (node === -1) return undefined;
  // Whoever is left points to another one that is left, so this comes back to where it was.
  const seenAt = new Map<number, number>();
  const path: number[] = [];
  while (!seenAt.has(node)) {
    seenAt.set(node, path.length);
    path.push(node);
    node = edges[node]?.find((next) => left[next] === true) ?? node;
  }
  return path.slice(seenAt.get(node));
};

/** Takes away again and again what points to nothing; what is left is on a circle, or leads to one. */
const unresolved = (edges: readonly (readonly number[])[]): readonly boolean[] => {
  const open = edges.map((targets) => targets.length);
  const from: number[][] = edges.map(() => []);
  for (const [node, targets] of edges.entries()) for (const target of targets) from[target]?.push(node);
  const done = open.flatMap((count, node) => (count === 0 ? [node] : []));
  for (let node = done.pop(); node !== undefined; node = done.pop()) {
    for (const source of from[node] ?? []) {
      open[source] = (open[source] ?? 0) - 1;
      if (open[source] === 0) done.push(source);
    }
  }
  return open.map((count) => count > 0);
};
