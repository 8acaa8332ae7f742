import {html} from 'lit';
import {say} from '../element.js';
import {keyOf} from './grid.js';
import {t} from '../words.js';

/** Edits the cell under the cursor of a grid. */
export class CellEditor {
  constructor(grid) {
    this.grid = grid;
  }

  begin(text) {
    const row = this.row();
    if (!row) return;
    this.before = row.cells[this.grid.cursor.column];
    this.version = row.version;
    this.key_ = keyOf(this.grid.shape, row.cells);
    this.grid.editing = {text: text ?? this.before, refusal: ''};
    this.grid.updateComplete.then(() => {
      const input = this.grid.querySelector('td.current input, td.current select');
      input?.focus();
      if (text === undefined) input?.select?.();
    });
  }

  row() {
    return this.grid.rows.at(this.grid.cursor.row);
  }

  render(column) {
    const {text, refusal} = this.grid.editing;
    const choices = column.choices || (column.type === 'yes-no' ? ['yes', 'no'] : null);
    const input = choices
      ? html`<select aria-label=${column.label} @change=${(e) => { this.grid.editing.text = e.target.value; }}>
          ${column.required ? '' : html`<option value=""></option>`}
          ${choices.map((choice) => html`<option ?selected=${choice === text}>${choice}</option>`)}</select>`
      : html`<input aria-label=${column.label} .value=${text} aria-invalid=${refusal ? 'true' : 'false'}
          inputmode=${['amount', 'decimal', 'whole-number'].includes(column.type) ? 'decimal' : 'text'}
          @input=${(e) => { this.grid.editing.text = e.target.value; }}>`;
    return html`${input}${refusal ? html`<span class="refusal" role="alert">${refusal}</span>` : ''}`;
  }

  async key(event) {
    const {row, column} = this.grid.cursor;
    if (event.key === 'Escape') {
      event.preventDefault();
      this.leave();
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault();
      event.stopPropagation();
      if (await this.keep()) {
        if (event.key === 'Enter') this.grid.move(row + (event.shiftKey ? -1 : 1), column);
        else this.grid.move(row, column + (event.shiftKey ? -1 : 1));
      }
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
    if (editing.text === this.before) {
      this.leave();
      return true;
    }
    return this.send(this.key_, this.version, editing.text);
  }

  /** Writes a text into the cell under the cursor without opening it. */
  write(text) {
    const row = this.row();
    if (!row || this.grid.shape.rollUp) return;
    this.before = row.cells[this.grid.cursor.column];
    this.version = row.version;
    this.key_ = keyOf(this.grid.shape, row.cells);
    this.send(this.key_, this.version, text);
  }

  async send(key, version, text) {
    const column = this.grid.shape.columns[this.grid.cursor.column];
    try {
      await this.grid.write([{dataset: this.grid.shape.name, key, version, values: {[column.name]: text}}],
        `${this.grid.shape.title}: ${column.label}`);
      this.leave();
      return true;
    } catch (e) {
      const refusal = e.body?.errors?.[0]?.message ?? e.message;
      if (e.status === 412) {
        this.leave();
        say(t('Somebody else has changed this row to {0}; yours was not kept: {1}', e.body.theirs[column.name], text), {problem: true});
        this.grid.renew();
        return false;
      }
      if (this.grid.editing) {
        this.grid.editing = {text, refusal};
      } else {
        say(refusal, {problem: true});
      }
      return false;
    }
  }
}
