/** Rows of one statement: well below the engines' limits on bound values (32,766 and 65,535). */
const ROWS = 200

/** Hands the rows on in groups that fit into one statement. */
export async function inChunks<Row>(
  rows: readonly Row[],
  write: (chunk: Row[]) => Promise<unknown>,
): Promise<void> {
  for (let i = 0; i < rows.length; i += ROWS) await write(rows.slice(i, i + ROWS))
}
