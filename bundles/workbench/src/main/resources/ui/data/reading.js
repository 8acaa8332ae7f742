import {decimal, language, t} from '../words.js';

// What a person types or pastes, read strictly in their language and handed on as files hold it. What could mean two
// things is refused: nobody should find out in the report that 1.234 was taken for one and a quarter.

export const NUMBERS = new Set(['amount', 'decimal', 'whole-number']);

const point = () => new Intl.NumberFormat(language(), {numberingSystem: 'latn'}).formatToParts(1.5)
  .find((part) => part.type === 'decimal')?.value ?? '.';

const digits = (text) => text.replace(/[٠-٩]/g, (one) => one.charCodeAt(0) - 0x660).replace(/٫/g, '.').replace(/٬/g, ',')
  .replace(/[\u00a0\u202f]/g, ' ').replace(/^[−–]/, '-');

// what is a number where decimals stand after a point, and where they stand after a comma
const AFTER_POINT = /^-?(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d{1,3}(?:['’]\d{3})+)(?:\.\d+)?$/;
const AFTER_COMMA = /^-?(?:\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?: \d{3})+|\d{1,3}(?:['’]\d{3})+)(?:,\d+)?$/;
const ONE_POINT_OF_THOUSANDS = /^-?\d{1,3}\.\d{3}$/;

/** A number as files hold it, from what stands in a cell; what is no number comes back as it is, to be refused there. */
export function readNumber(text) {
  const written = digits(text.trim());
  if (/^-?\d+$/.test(written)) return written;
  if (point() === ',') return readAfterComma(text, written);
  if (AFTER_POINT.test(written)) return written.replace(/[, '’]/g, '');
  if (AFTER_COMMA.test(written)) throw ambiguous(text, written.replace(/[. '’]/g, '').replace(',', '.'));
  return written;
}

function readAfterComma(text, written) {
  if (ONE_POINT_OF_THOUSANDS.test(written)) throw ambiguous(text, written.replace('.', ''), written.replace('.', ','));
  if (/^-?\d+\.\d+$/.test(written)) return written;
  if (AFTER_COMMA.test(written)) return written.replace(/[. '’]/g, '').replace(',', '.');
  if (AFTER_POINT.test(written)) throw ambiguous(text, written.replace(/[, '’]/g, '').replace('.', ','));
  return written;
}

function ambiguous(text, ...ways) {
  return new Error(t('“{0}” could be read in two ways; write {1}', text.trim(), ways.join(t(' or '))));
}

/** A day as files hold it: 2022-06-30; 30/6/2022 where only one reading is possible. */
export function readDate(text) {
  const parts = digits(text.trim()).match(/^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/);
  if (!parts) return text.trim();
  const [, first, second, year] = parts.map(Number);
  const dayFirst = text.includes('.') || first > 12 || first === second || language() === 'fr' || language() === 'ar';
  if (!dayFirst && second <= 12) throw ambiguous(text, iso(year, second, first), iso(year, first, second));
  return dayFirst ? iso(year, second, first) : iso(year, first, second);
}

const iso = (year, month, day) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** What stands in a cell or field, as files hold it; throws with a sentence when it could mean two things. */
export function read(column, text) {
  if (text.trim() === '') return '';
  if (NUMBERS.has(column.type)) return readNumber(text);
  if (column.type === 'date') return readDate(text);
  return column.type === 'text' ? text : text.trim();
}

/** A value for a field: numbers with the sign of the language before their decimals, without groups. */
export const editable = (column, value) =>
  NUMBERS.has(column.type) && point() === ',' ? value.replace('.', ',') : value;

/** A value as a grid shows it. */
export function shown(column, value) {
  if (column.type === 'amount' || column.type === 'decimal') return decimal(value);
  if (column.type === 'yes-no') return value === 'yes' ? t('yes') : value === 'no' ? t('no') : value;
  return value;
}

/** Why the present text of a field cannot be taken; empty when it can. */
export function refusalOf(column, text) {
  try {
    read(column, text);
    return '';
  } catch (e) {
    return e.message;
  }
}
