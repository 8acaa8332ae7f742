/** The texts of a row's key, in order. */
export const keyOf = (shape, cells) => shape.columns.map((column, at) => [column, cells[at]])
  .filter(([column]) => column.key).map(([, text]) => text);

/** The key as the API takes it. */
export function keyQuery(shape, cells) {
  const query = new URLSearchParams();
  keyOf(shape, cells).forEach((text) => query.append('key', text));
  return query;
}
