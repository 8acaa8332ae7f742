import {html, nothing} from 'lit';
import {scoped, send} from '../api.js';
import {Part, say} from '../element.js';
import {keyOf} from './keys.js';
import {count, t} from '../words.js';
import {read, shown} from './reading.js';

const MOST = 5000;
const MOST_SHOWN = 100;

/** A block from a spreadsheet, shown with what it would change before anything is kept. */
class Paste extends Part {
  static properties = {scope: {}, shape: {attribute: false}, columns: {attribute: false}, text: {}, start: {attribute: false},
    rows: {attribute: false}, length: {type: Number}, refusals: {state: true}, there: {state: true}, busy: {state: true}};

  async firstUpdated() {
    this.querySelector('dialog').showModal();
    const until = Math.min(this.length, this.start.row + this.block().length);
    this.there = until > this.start.row ? await this.load(() => this.rows.range(this.start.row, until)) : [];
  }

  block() {
    this.cells ??= this.text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n').slice(0, MOST).map((line) => line.split('\t'));
    return this.cells;
  }

  /** The columns the block falls into, from the cell under the cursor on. */
  under() {
    return this.columns.slice(this.start.column, this.start.column + Math.max(...this.block().map((cells) => cells.length)));
  }

  value(column, text) {
    try {
      return {text: read(column, text.trim())};
    } catch (e) {
      return {text: text.trim(), refusal: e.message};
    }
  }

  edits() {
    const refusals = [];
    const edits = this.block().map((cells, at) => {
      const row = this.there[at];
      const values = {};
      this.under().forEach((column, n) => {
        if (cells[n] === undefined) return;
        const {text, refusal} = this.value(column, cells[n]);
        if (refusal) refusals.push({row: at, column: column.name, message: refusal});
        values[column.name] = text;
      });
      return {dataset: this.shape.name, ...(row ? {key: keyOf(this.shape, row.cells), version: row.version} : {}), values};
    });
    if (refusals.length > 0) throw Object.assign(new Error(refusals[0].message), {body: {errors: refusals}});
    return edits;
  }

  render() {
    const block = this.block();
    const known = Math.max(0, Math.min(this.length - this.start.row, block.length));
    return html`<dialog class="form" aria-labelledby="paste-title" @close=${() => this.tell('closed')}>
      <h2 id="paste-title">${t('Paste {0} rows', count(block.length))}</h2>
      <p>${t('{0} rows change, {1} are new. Nothing is kept yet.', count(known), count(block.length - known))}</p>
      ${this.refusals?.filter((one) => !one.column).map((one) => html`<p class="problem" role="alert">${one.message}</p>`)}
      <div class="sheet" role="region" tabindex="0" aria-label=${t('Preview')}><table><thead><tr>${this.under().map((column) => html`<th scope="col">${column.label}</th>`)}
        <th scope="col">${t('Row')}</th></tr></thead>
        <tbody>${this.there ? block.slice(0, MOST_SHOWN).map((cells, at) => this.line(cells, at)) : nothing}</tbody></table></div>
      ${block.length > MOST_SHOWN ? html`<p><small>${t('The first {0} rows are shown.', count(MOST_SHOWN))}</small></p>` : nothing}
      <p class="buttons"><button class="primary" ?disabled=${!this.there || this.busy} @click=${() => this.keep()}>${t('Keep')}</button>
        <button @click=${() => this.querySelector('dialog').close()}>${t('Cancel')}</button></p></dialog>`;
  }

  line(cells, at) {
    const row = this.there[at];
    return html`<tr>${this.under().map((column, n) => {
      const before = row?.cells[this.shape.columns.indexOf(column)];
      const now = cells[n] === undefined ? undefined : this.value(column, cells[n]);
      const changed = now !== undefined && before !== now.text;
      const refusal = now?.refusal ?? this.refusals?.find((one) => one.row === at && one.column === column.name)?.message;
      return html`<td class="${changed ? 'changed' : ''} ${refusal ? 'refused' : ''}">${now ? shown(column, now.text) : nothing}
        ${changed && before ? html`<del>${shown(column, before)}</del>` : nothing}
        ${refusal ? html`<span class="refusal" role="alert">${refusal}</span>` : nothing}</td>`;
    })}<td>${row ? t('changes') : t('new')}</td></tr>`;
  }

  async keep() {
    this.busy = true;
    try {
      const change = await send('POST', scoped(this.scope, 'changes'),
        {reason: t('paste into {0}', this.shape.title), rows: this.edits()});
      say(t('{0} rows written', count(this.block().length)), {undo: true, change: change.number});
      this.tell('kept');
      this.querySelector('dialog').close();
    } catch (e) {
      this.refusals = e.body?.errors ?? [{row: -1, column: '', message: e.message}];
    } finally {
      this.busy = false;
    }
  }
}

customElements.define('mb-paste', Paste);
