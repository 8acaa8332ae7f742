import {html, nothing} from 'lit';
import {get, scoped, send} from '../api.js';
import {Part, say} from '../element.js';
import {t} from '../words.js';
import './attachments.js';
import {field} from './field.js';
import './history.js';
import {keyOf, keyQuery} from './keys.js';
import {editable, read, shown} from './reading.js';

/** One row as a form, with its evidence and what it was before. */
class RowForm extends Part {
  static properties = {scope: {}, shape: {attribute: false}, row: {attribute: false}, refusals: {state: true}, theirs: {state: true}, sure: {state: true}};

  firstUpdated() {
    this.querySelector('dialog').showModal();
    this.querySelector('form input:not([readonly]), form select')?.focus();
  }

  render() {
    return html`<dialog class="form" aria-labelledby="form-title" @close=${() => this.tell('closed')} @cancel=${(e) => this.hold(e)}>
      <form @submit=${(e) => this.keep(e)} novalidate><h2 id="form-title">${this.shape.title}: ${this.row ? keyOf(this.shape, this.row.cells).join(', ') : t('New row')}</h2>
        <p class="lead">${this.shape.help}</p>
        ${this.refusals?.filter((one) => !one.column).map((one) => html`<p class="problem" role="alert">${one.message}</p>`)}
        ${this.theirs ? html`<p class="problem" role="alert">${t('Somebody else has changed this row since you opened it. Their values stand beside yours; keep again to write yours over them.')}</p>` : nothing}
        <div class="fields">${this.shape.columns.map((column, at) => this.field(column, this.row?.cells[at] ?? ''))}</div>
        <p class="buttons">${this.shape.rollUp ? nothing : html`<button class="primary">${t('Keep')}</button>`}
          ${this.row || this.shape.rollUp ? nothing : html`<button type="button" @click=${() => this.another()}>${t('Keep, and another')}</button>`}
          <button type="button" @click=${() => this.close()}>${t('Close')}</button>
          ${this.row && !this.shape.rollUp ? html`<button type="button" class="danger" @click=${() => this.discardRow()}>${this.sure ? t('Really remove the row') : t('Remove row')}</button>` : nothing}</p>
      </form>
      ${this.row && !this.shape.rollUp ? html`<mb-attachments .scope=${this.scope} .shape=${this.shape} .row=${this.row}></mb-attachments>
        <details @toggle=${(e) => { this.past = e.target.open; this.requestUpdate(); }}><summary>${t('What it was before')}</summary>
        ${this.past ? html`<mb-history .scope=${this.scope} .shape=${this.shape} .row=${this.row} @kept=${() => this.anew()}></mb-history>` : nothing}</details>` : nothing}</dialog>`;
  }

  field(column, text) {
    const id = `field-${column.name}`;
    const refusal = this.refusals?.find((one) => one.column === column.name);
    const theirs = this.theirs && this.theirs[column.name] !== text;
    return html`<p><label for=${id}>${column.label}${column.required ? html`<span aria-hidden="true"> *</span>` : nothing}</label>
      ${field(column, editable(column, text), {scope: this.scope, id, describedBy: id + '-help', invalid: refusal, readonly: this.shape.rollUp, wide: true})}
      <small id=${id + '-help'}>${refusal ? html`<span class="refusal" role="alert">${refusal.message}</span>` : column.help}
        ${theirs ? html`<strong>${t('Theirs')}: ${shown(column, this.theirs[column.name]) || '–'}</strong>` : nothing}</small></p>`;
  }

  typed(column) {
    return this.querySelector('form').elements[column.name]?.value ?? '';
  }

  /** What has been typed so far and differs from what was there. */
  changed() {
    return this.shape.columns.filter((column, at) => this.typed(column) !== editable(column, this.row?.cells[at] ?? ''));
  }

  hold(event) {
    if (this.shape.rollUp || this.held || this.changed().length === 0) return;
    event.preventDefault();
    this.held = true;
    this.refusals = [{column: '', message: t('You have typed something that is not kept yet: keep it, or close once more to let it go.')}];
  }

  close() {
    this.querySelector('dialog').close();
  }

  async another() {
    if (!await this.put()) return;
    this.querySelector('form').reset();
    this.shape.columns.filter((column) => column.key).forEach((column) => { this.querySelector('form').elements[column.name].value = ''; });
    this.querySelector('form input')?.focus();
  }

  async keep(event) {
    event.preventDefault();
    if (this.row && this.changed().length === 0) this.close();
    else if (await this.put()) this.close();
  }

  /** Reads what was typed, refusing what could mean two things, and sends what has changed. */
  async put() {
    const values = {};
    const refusals = [];
    const columns = this.row ? this.changed() : this.shape.columns;
    columns.forEach((column) => {
      try {
        values[column.name] = read(column, this.typed(column));
      } catch (e) {
        refusals.push({column: column.name, message: e.message});
      }
    });
    this.refusals = refusals;
    return refusals.length === 0 && this.write({values});
  }

  async discardRow() {
    if (this.sure && await this.write({remove: true})) this.close();
    this.sure = true;
  }

  async write(edit) {
    const there = this.row ? {key: keyOf(this.shape, this.row.cells), version: this.theirVersion ?? this.row.version} : {};
    try {
      const change = await send('POST', scoped(this.scope, 'changes'),
        {reason: this.shape.title, rows: [{dataset: this.shape.name, ...there, ...edit}]});
      say(edit.remove ? t('Removed') : t('Kept'), {undo: true, change: change.number});
      this.tell('kept');
      return true;
    } catch (e) {
      this.refusals = e.body?.errors ?? [{column: '', message: e.message}];
      if (e.status === 412) {
        this.refusals = [];
        this.theirs = e.body.theirs;
        this.theirVersion = e.body.version;
      }
      this.updateComplete.then(() => this.querySelector('[aria-invalid=true]')?.focus());
      return false;
    }
  }

  /** The row as it is now, after an earlier value was taken back. */
  async anew() {
    this.tell('kept');
    const now = await get(scoped(this.scope, `datasets/${this.shape.name}/row?${keyQuery(this.shape, this.row.cells)}`)).catch(() => undefined);
    if (!now) return;
    this.row = {cells: this.shape.columns.map((column) => now.values[column.name]), version: now.version};
  }
}

customElements.define('mb-row-form', RowForm);
