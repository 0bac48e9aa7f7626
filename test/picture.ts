import { files, ownImports, ROOMS, roomOf } from './rooms.js';

/** Who imports whom, by rooms: the rooms that something imports or that import, from the top down. */
const roomsFromTheTop = (uses: Uses): readonly string[] =>
  ROOMS.toReversed()
    .flatMap((floor) => floor.toReversed())
    .filter((room) => [...uses].some(([from, to]) => (from === room && to.size > 0) || to.has(room)));

type Uses = ReadonlyMap<string, ReadonlySet<string>>;

const usesOf = (): Uses => {
  const uses = new Map<string, Set<string>>();
  for (const file of files) {
    const room = roomOf(file.path);
    const used = uses.get(room) ?? new Set();
    for (const to of ownImports(file).map(roomOf)) if (to !== room) used.add(to);
    uses.set(room, used);
  }
  return uses;
};

/**
 * The rooms of src/ as a picture: a line goes down from each room, and an arrow leaves it at every room that files of
 * it import.
 */
export const picture = (): string => {
  const uses = usesOf();
  const rooms = roomsFromTheTop(uses);
  const widest = Math.max(...rooms.map((room) => room.length));
  const last = new Map(rooms.map((room) => [room, rooms.findLastIndex((each) => uses.get(room)?.has(each) === true)]));
  const rows = rooms.map((room, row) => {
    const cells = rooms.slice(0, row + 1).map((from, column) => {
      if (column === row) return (last.get(room) ?? -1) > row ? '┐' : ' ';
      if (uses.get(from)?.has(room) === true) return '◄';
      return (last.get(from) ?? -1) > row ? '│' : ' ';
    });
    return `${room.padEnd(widest)}  ${cells.join(' ')}`.trimEnd();
  });
  return rows.map((row) => `${row}\n`).join('');
};
