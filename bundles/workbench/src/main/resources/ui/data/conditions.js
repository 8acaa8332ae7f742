import {address, refine} from '../place.js';
import {t} from '../words.js';
import {NUMBERS, shown} from './reading.js';

// Conditions stand in the address as where=column=value, with = != >= <= ~ (contains) and @ (one of a|b).

const WRITTEN = /^([a-z0-9_]+)(!=|>=|<=|=|~|@)([\s\S]*)$/;

export function conditionOf(written) {
  const parts = WRITTEN.exec(written);
  return parts ? {column: parts[1], sign: parts[2], value: parts[3], written} : {column: '', sign: '', value: '', written};
}

export const escaped = (value) => value.replaceAll('|', '\\|');
export const manyOf = (value) => value.split(/(?<!\\)\|/).map((one) => one.replaceAll('\\|', '|'));

const ranges = new Set(['date', 'month', 'period', ...NUMBERS]);

/** The comparisons that make sense for a column. */
export const hasRange = (column) => ranges.has(column.type);
export const hasValues = (column) => !(column.type === 'amount' && column.currencyColumn);

/** A condition in words, for a chip. */
export function inWords(written, shape) {
  const {column: name, sign, value} = conditionOf(written);
  const column = shape.columns.find((one) => one.name === name);
  if (!column) return written;
  const text = (one) => (one === '' ? t('empty') : shown(column, one));
  if (value === '' && sign === '=') return t('{0} is empty', column.label);
  if (value === '' && sign === '!=') return t('{0} is filled', column.label);
  if (sign === '@') {
    const many = manyOf(value);
    return t('{0} is {1}', column.label, many.length > 3
      ? t('one of {0} values', many.length) : many.map(text).join(t(' or ')));
  }
  return t({'=': '{0} is {1}', '!=': '{0} is not {1}', '>=': '{0} from {1}', '<=': '{0} up to {1}', '~': '{0} contains {1}'}[sign],
    column.label, text(value));
}

/** The part of the address that chooses rows: what the API is asked. */
export function filtersOf(query) {
  const asked = new URLSearchParams();
  ['search', 'sort'].forEach((name) => { if (query.get(name)) asked.set(name, query.get(name)); });
  query.getAll('where').forEach((condition) => asked.append('where', condition));
  return asked;
}

/** Changes one part of the address; empty takes it away. */
export function ask(query, name, value) {
  const changed = new URLSearchParams(query);
  changed.delete(name);
  [value].flat().filter(Boolean).forEach((one) => changed.append(name, one));
  refine(changed);
}

/** Replaces the conditions on one column. */
export function restrict(query, column, conditions) {
  const others = query.getAll('where').filter((one) => conditionOf(one).column !== column);
  ask(query, 'where', [...others, ...conditions]);
}

export const rowsAt = (scope, dataset, equal) => address(scope, 'data', dataset,
  new URLSearchParams(Object.entries(equal).map(([column, value]) => ['where', `${column}=${value}`])));
