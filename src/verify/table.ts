const MOST_WIDTH = 60;

/** Rows of cells in columns, two blanks apart; a cell that is too wide stands out. */
export const aligned = (table: readonly (readonly string[])[]): string => {
  const most = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b), 0);
  const columns = most(table.map((row) => row.length));
  const width = (column: number) => Math.min(MOST_WIDTH, most(table.map((row) => row[column]?.length ?? 0)));
  const widths = Array.from({ length: columns - 1 }, (_, column) => width(column));
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};
