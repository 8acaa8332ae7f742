import {html, nothing} from 'lit';
import {say} from '../element.js';
import {t} from '../words.js';
import {field} from './field.js';
import {keyOf} from './keys.js';
import {editable, read} from './reading.js';

/** Edits the cell under the cursor of a grid. */
export class CellEditor {
  constructor(grid) {
    this.grid = grid;
  }

  /** Opens the cell: with what it holds, or with the first letter that was typed over it. */
  begin(typed) {
    const row = this.row();
    if (!row) return;
    this.remember(row);
    const text = typed ?? editable(this.column, this.before);
    this.grid.editing = {text, refusal: ''};
    this.grid.updateComplete.then(() => {
      const input = this.grid.querySelector('td.current input, td.current select');
      if (!input) return;
      input.focus();
      if (typed !== undefined && input.tagName === 'INPUT') input.value = typed;
      else input.select?.();
    });
  }

  remember(row) {
    this.row_ = row;
    this.column = this.grid.columns[this.grid.cursor.column];
    this.before = this.grid.textOf(row, this.column);
  }

  row() {
    return this.grid.rows.at(this.grid.cursor.row);
  }

  render(column) {
    const {text, refusal} = this.grid.editing;
    return html`${field(column, text, {scope: this.grid.scope, id: `cell-${column.name}`, invalid: refusal,
      describedBy: refusal ? 'cell-refusal' : '', typed: (now) => { this.grid.editing.text = now; }})}
      ${refusal ? html`<span class="refusal" id="cell-refusal" role="alert">${refusal}</span>` : nothing}`;
  }

  async key(event) {
    const {row, column} = this.grid.cursor;
    const back = event.shiftKey ? -1 : 1;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.leave();
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault();
      event.stopPropagation();
      if (!await this.keep()) return;
      if (event.key === 'Enter') this.grid.move(row + back, column);
      else this.grid.step(back);
    }
  }

  leave() {
    this.grid.editing = undefined;
    this.grid.focusCell();
  }

  /** Keeps what was typed; says whether the cell could be left. */
  async keep() {
    const {editing} = this.grid;
    if (!editing) return true;
    if (editing.sending) return false;
    let text;
    try {
      text = editing.text === editable(this.column, this.before) ? this.before : read(this.column, editing.text);
    } catch (e) {
      this.refuse(e.message);
      return false;
    }
    if (text === this.before) {
      this.leave();
      return true;
    }
    editing.sending = true;
    return this.send(text);
  }

  refuse(message) {
    this.grid.editing = {text: this.grid.editing.text, refusal: message};
    this.grid.updateComplete.then(() => this.grid.querySelector('td.current input, td.current select')?.focus());
  }

  /** Writes a text into the cell under the cursor without opening it. */
  write(text) {
    const row = this.row();
    if (!row || this.grid.shape.rollUp) return;
    this.remember(row);
    if (text !== this.before) this.send(text);
  }

  async send(text, version = this.row_.version) {
    const {grid, column} = this;
    const key = keyOf(grid.shape, this.row_.cells);
    try {
      await grid.write([{dataset: grid.shape.name, key, version, values: {[column.name]: text}}],
        `${grid.shape.title}: ${column.label}`);
      grid.mark(this.row_, [column.name], this.before);
      this.leave();
      return true;
    } catch (e) {
      if (e.status === 412) this.clash(text, e.body);
      else if (grid.editing) this.refuse(e.body?.errors?.[0]?.message ?? e.message);
      else say(e.body?.errors?.[0]?.message ?? e.message, {problem: true});
      return false;
    }
  }

  /** Somebody was quicker: what they wrote elsewhere in the row disturbs nobody; the same cell is for the person to decide. */
  clash(text, body) {
    const theirs = body.theirs[this.column.name];
    this.grid.editing = undefined;
    if (theirs === this.before) {
      this.send(text, body.version);
      return;
    }
    this.grid.conflict = {column: this.column, theirs, mine: text, keep: (mine) => {
      this.grid.conflict = undefined;
      if (mine) this.send(text, body.version);
      else this.grid.renew();
      this.grid.focusCell();
    }};
  }
}

/** Both versions of a cell, with a choice. */
export const conflict = ({column, theirs, mine, keep}) => html`<dialog class="filter" aria-labelledby="conflict-title" @cancel=${() => keep(false)}>
  <h2 id="conflict-title">${t('Somebody else has changed this cell')}</h2>
  <dl><dt>${column.label}: ${t('Theirs')}</dt><dd>${theirs || '–'}</dd><dt>${column.label}: ${t('Yours')}</dt><dd>${mine || '–'}</dd></dl>
  <p class="buttons"><button class="primary" @click=${() => keep(false)}>${t('Keep theirs')}</button>
    <button @click=${() => keep(true)}>${t('Write mine over it')}</button></p></dialog>`;
