import {html, nothing} from 'lit';
import {scoped, send} from '../api.js';
import {say} from '../element.js';
import {keyOf} from './keys.js';
import {count, decimal, t} from '../words.js';
import {editable, NUMBERS} from './reading.js';

const MOST_READ = 20_000;
const MOST_WRITTEN = 10_000;

/** The cells a person has chosen in a grid: from an anchor to the cursor. */
export class Selection {
  constructor(grid) {
    this.grid = grid;
    this.anchor = undefined;
    this.told = undefined;
  }

  /** First and last row and column, whichever way it was drawn. */
  get box() {
    const {row, column} = this.grid.cursor;
    const from = this.anchor ?? this.grid.cursor;
    return {top: Math.min(from.row, row), bottom: Math.max(from.row, row),
      left: Math.min(from.column, column), right: Math.max(from.column, column)};
  }

  get isMany() {
    return this.anchor !== undefined && (this.anchor.row !== this.grid.cursor.row || this.anchor.column !== this.grid.cursor.column);
  }

  get height() {
    return this.box.bottom - this.box.top + 1;
  }

  has(row, column) {
    if (!this.isMany) return false;
    const {top, bottom, left, right} = this.box;
    return row >= top && row <= bottom && column >= left && column <= right;
  }

  clear() {
    this.anchor = undefined;
    this.told = undefined;
  }

  /** The whole column of the cursor; the second time all columns. */
  all() {
    const {grid} = this;
    const last = grid.length - 1;
    const whole = this.isMany && this.box.top === 0 && this.box.bottom === last;
    this.anchor = {row: 0, column: whole ? 0 : grid.cursor.column};
    grid.cursor = {row: last, column: whole ? grid.columns.length - 1 : grid.cursor.column};
    this.measure();
  }

  columns() {
    return this.grid.columns.slice(this.box.left, this.box.right + 1);
  }

  async rows(most) {
    const {top, bottom} = this.box;
    if (bottom - top + 1 > most) {
      say(t('{0} rows are too many for this; choose at most {1}', count(bottom - top + 1), count(most)), {problem: true});
      return undefined;
    }
    return this.grid.rows.range(top, bottom + 1);
  }

  /** The chosen cells as a spreadsheet takes them: numbers with the decimal sign of the language, no groups. */
  async text() {
    const rows = await this.rows(MOST_READ);
    return rows?.map((row) => this.columns().map((column) =>
      editable(column, this.grid.textOf(row, column)).replace(/[\t\n\r]+/g, ' ')).join('\t')).join('\n');
  }

  /** Counts and sums the numbers that are chosen; of a whole column the store knows the sum. */
  measure() {
    clearTimeout(this.later);
    this.told = undefined;
    if (this.isMany) this.later = setTimeout(() => this.add(), 120);
  }

  async add() {
    const {grid, box} = this;
    const columns = this.columns().filter((column) => NUMBERS.has(column.type));
    const cells = this.height * (box.right - box.left + 1);
    const told = {cells};
    if (this.height <= MOST_READ && columns.length > 0) Object.assign(told, this.sum(await grid.rows.range(box.top, box.bottom + 1), columns));
    else if (columns.length === 1 && this.height === grid.length && grid.totals?.sums[columns[0].name]) told.sum = grid.totals.sums[columns[0].name];
    if (!this.isMany) return;
    this.told = told;
    grid.requestUpdate();
  }

  // in whole units of the last decimal, so that no cent is lost
  sum(rows, columns) {
    const texts = rows.flatMap((row) => columns.map((column) => this.grid.textOf(row, column))).filter((text) => text !== '');
    if (texts.length === 0) return {};
    const decimals = Math.max(...texts.map((text) => (text.split('.')[1] ?? '').length));
    const whole = texts.reduce((sum, text) => {
      const [before, after = ''] = text.split('.');
      return sum + BigInt(before + after.padEnd(decimals, '0'));
    }, 0n);
    const digits = (whole < 0n ? -whole : whole).toString().padStart(decimals + 1, '0');
    const sum = (whole < 0n ? '-' : '') + digits.slice(0, digits.length - decimals) + (decimals ? '.' + digits.slice(-decimals) : '');
    return {numbers: texts.length, sum: brief(sum), average: brief((Number(sum) / texts.length).toFixed(Math.max(2, decimals)))};
  }

  status() {
    if (!this.isMany) return nothing;
    const {told} = this;
    if (!told) return html`<span>${t('Adding up …')}</span>`;
    return html`<span>${t('{0} cells', count(told.cells))}</span>
      ${told.sum === undefined ? nothing : html`<span>${t('Sum')} <strong>${decimal(told.sum)}</strong></span>`}
      ${told.average === undefined ? nothing : html`<span>${t('Average')} <strong>${decimal(told.average)}</strong></span>
        <span>${t('Numbers')} <strong>${count(told.numbers)}</strong></span>`}`;
  }

  /** Writes the first chosen row into those below it. */
  async fillDown() {
    if (!this.isMany) return;
    const rows = await this.rows(MOST_WRITTEN);
    if (!rows || rows.length < 2) return;
    const values = Object.fromEntries(this.columns().filter((column) => !column.key)
      .map((column) => [column.name, this.grid.textOf(rows[0], column)]));
    if (Object.keys(values).length === 0) {
      say(t('A key tells rows apart and cannot be the same for many'), {problem: true});
      return;
    }
    await this.write(rows.slice(1).map((row) => ({row, values})), t('filled down in {0}', this.grid.shape.title));
  }

  /** Empties the chosen cells. */
  async empty() {
    const rows = await this.rows(MOST_WRITTEN);
    const values = Object.fromEntries(this.columns().map((column) => [column.name, '']));
    if (rows) await this.write(rows.map((row) => ({row, values})), t('emptied cells of {0}', this.grid.shape.title));
  }

  async remove() {
    const rows = await this.rows(MOST_WRITTEN);
    if (rows) await this.write(rows.map((row) => ({row, remove: true})), t('removed rows of {0}', this.grid.shape.title));
  }

  async write(edits, reason) {
    const {grid} = this;
    try {
      const change = await send('POST', scoped(grid.scope, 'changes'), {reason, rows: edits.map(({row, ...edit}) =>
        ({dataset: grid.shape.name, key: keyOf(grid.shape, row.cells), version: row.version, ...edit}))});
      edits.forEach(({row, values}) => grid.mark(row, Object.keys(values ?? {})));
      say(t('{0} rows written', count(edits.length)), {undo: true, change: change.number});
      await grid.renew();
    } catch (e) {
      say(e.body?.errors?.[0]?.message ?? e.message, {problem: true});
    }
  }
}

// no more zeros at the end than cents need
const brief = (text) => text.replace(/(\.\d\d\d*?)0+$/, '$1');
