import {get, scoped, send} from '../api.js';

/** All rows of a small dataset, each with its values, its key and its version; undefined when its module is absent. */
export async function rowsOf(scope, dataset, keys) {
  try {
    const window = await get(scoped(scope, `datasets/${dataset}/rows?limit=1000`));
    return window.rows.map((cells, at) => {
      const values = Object.fromEntries(window.columns.map((column, n) => [column, cells[n]]));
      return {dataset, values, key: keys.map((one) => values[one]), version: window.versions[at]};
    });
  } catch (e) {
    if (e.status === 404) return undefined;
    throw e;
  }
}

/** Writes rows in one change; each as rowsOf gives them, with values to write or remove. */
export const change = (scope, reason, rows) => send('POST', scoped(scope, 'changes'), {reason, rows});

/** A row as a change wants it. */
export const edited = (row, values, version = row.version) => ({dataset: row.dataset, key: row.key, version, values});
