import {html, nothing} from 'lit';
import {scoped, send} from '../api.js';
import {Part, say} from '../element.js';
import {keyOf} from './grid.js';
import {count, t} from '../words.js';

const MOST = 5000;

/** A block from a spreadsheet, shown with what it would change before anything is kept. */
class Paste extends Part {
  static properties = {scope: {}, shape: {attribute: false}, text: {}, start: {attribute: false}, rows: {attribute: false}, length: {type: Number}, refusals: {state: true}};

  firstUpdated() {
    this.querySelector('dialog').showModal();
  }

  block() {
    return this.text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n').slice(0, MOST).map((line) => line.split('\t'));
  }

  /** Rows below the last one are new; they need every column of the block from the first on. */
  edits() {
    const columns = this.shape.columns.slice(this.start.column);
    return this.block().map((cells, at) => {
      const row = this.start.row + at < this.length ? this.rows.at(this.start.row + at) : undefined;
      const values = {};
      cells.forEach((text, n) => { if (columns[n]) values[columns[n].name] = text.trim(); });
      const there = row ? {key: keyOf(this.shape, row.cells), version: row.version} : {};
      return {dataset: this.shape.name, ...there, values};
    });
  }

  render() {
    const block = this.block();
    const columns = this.shape.columns.slice(this.start.column, this.start.column + Math.max(...block.map((cells) => cells.length)));
    return html`<dialog class="form" aria-labelledby="paste-title" @close=${() => this.tell('closed')}>
      <h2 id="paste-title">${t('Paste {0} rows', count(block.length))}</h2>
      <p>${t('This is what would be written, from the cell under the cursor on. Nothing is kept yet.')}</p>
      <div class="sheet" role="region" tabindex="0" aria-label=${t('Preview')}><table><thead><tr>${columns.map((column) => html`<th scope="col">${column.label}</th>`)}<td></td></tr></thead>
        <tbody>${block.slice(0, 100).map((cells, at) => this.line(cells, at, columns))}</tbody></table></div>
      ${this.refusals?.filter((one) => !one.column).map((one) => html`<p class="problem" role="alert">${one.message}</p>`)}
      <p class="buttons"><button class="primary" @click=${() => this.keep()}>${t('Keep')}</button>
        <button @click=${() => this.querySelector('dialog').close()}>${t('Cancel')}</button></p></dialog>`;
  }

  line(cells, at, columns) {
    const row = this.start.row + at < this.length ? this.rows.at(this.start.row + at) : undefined;
    return html`<tr>${columns.map((column, n) => {
      const before = row?.cells[this.start.column + n];
      const changed = cells[n] !== undefined && before !== cells[n].trim();
      const refusal = this.refusals?.find((one) => one.row === at && one.column === column.name);
      return html`<td class="${changed ? 'changed' : ''} ${refusal ? 'refused' : ''}">${cells[n]}
        ${changed && before ? html`<del>${before}</del>` : nothing}
        ${refusal ? html`<span class="refusal" role="alert">${refusal.message}</span>` : nothing}</td>`;
    })}<td>${row ? nothing : t('new')}</td></tr>`;
  }

  async keep() {
    try {
      const change = await send('POST', scoped(this.scope, 'changes'),
        {reason: t('paste into {0}', this.shape.title), rows: this.edits()});
      say(t('Kept'), {undo: true, change: change.number});
      this.tell('kept');
      this.querySelector('dialog').close();
    } catch (e) {
      this.refusals = e.body?.errors ?? [{row: -1, column: '', message: e.message}];
    }
  }
}

customElements.define('mb-paste', Paste);
