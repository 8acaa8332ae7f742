import {html, nothing} from 'lit';
import {get, scoped, send} from '../api.js';
import {Part, say} from '../element.js';
import {keyOf} from './grid.js';
import {t} from '../words.js';

/** One row as a form, with what it was before. */
class RowForm extends Part {
  static properties = {scope: {}, shape: {attribute: false}, row: {attribute: false}, refusals: {state: true}, versions: {state: true}, theirs: {state: true}};

  firstUpdated() {
    this.querySelector('dialog').showModal();
    this.querySelector('input, select')?.focus();
    if (this.row && !this.shape.rollUp) this.history();
  }

  async history() {
    const query = new URLSearchParams();
    keyOf(this.shape, this.row.cells).forEach((text) => query.append('key', text));
    this.versions = await get(scoped(this.scope, `datasets/${this.shape.name}/row/versions?${query}`)).catch(() => []);
  }

  render() {
    return html`<dialog class="form" aria-labelledby="form-title" @close=${() => this.tell('closed')}>
      <form @submit=${(e) => this.keep(e)} novalidate><h2 id="form-title">${this.shape.title}: ${this.row ? t('Whole row') : t('New row')}</h2>
        ${this.refusals?.filter((one) => !one.column).map((one) => html`<p class="problem" role="alert">${one.message}</p>`)}
        <div class="fields">${this.shape.columns.map((column, at) => this.field(column, this.row?.cells[at] ?? ''))}</div>
        ${this.theirs ? html`<p class="problem" role="alert">${t('Somebody else has changed this row since you opened it. Their values stand beside yours; keep again to write yours over them.')}</p>` : nothing}
        <p class="buttons">${this.shape.rollUp ? nothing : html`<button class="primary">${t('Keep')}</button>`}
          <button type="button" @click=${() => this.close()}>${t('Close')}</button>
          ${this.row && !this.shape.rollUp ? html`<button type="button" class="danger" @click=${() => this.remove()}>${t('Remove row')}</button>` : nothing}</p>
      </form>${this.past()}</dialog>`;
  }

  field(column, text) {
    const id = `field-${column.name}`;
    const refusal = this.refusals?.find((one) => one.column === column.name);
    const choices = column.choices || (column.type === 'yes-no' ? ['yes', 'no'] : null);
    const input = choices
      ? html`<select id=${id} name=${column.name} aria-describedby=${id + '-help'} ?disabled=${this.shape.rollUp}>
          ${column.required ? nothing : html`<option value=""></option>`}
          ${choices.map((choice) => html`<option ?selected=${choice === text}>${choice}</option>`)}</select>`
      : html`<input id=${id} name=${column.name} .value=${text} aria-describedby=${id + '-help'} ?readonly=${this.shape.rollUp}
          aria-invalid=${refusal ? 'true' : 'false'} placeholder=${column.example || ''}>`;
    return html`<p><label for=${id}>${column.label}${column.required ? ' *' : ''}</label> ${input}
      <small id=${id + '-help'}>${refusal ? html`<span class="refusal" role="alert">${refusal.message}</span>` : column.help}
        ${this.theirs && this.theirs[column.name] !== this.value(column.name) ? html`<strong>${t('Theirs')}: ${this.theirs[column.name] || '–'}</strong>` : nothing}</small></p>`;
  }

  value(name) {
    return this.querySelector('form')?.elements[name]?.value;
  }

  past() {
    if (!this.versions?.length) return nothing;
    return html`<details><summary>${t('What it was before')}</summary><div class="sheet" role="region" tabindex="0" aria-label=${t('What it was before')}><table><thead><tr>
      <th scope="col" class="number">${t('Until change')}</th>${this.shape.columns.filter((one) => !one.key).map((one) => html`<th scope="col">${one.label}</th>`)}</tr></thead>
      <tbody>${this.versions.map((version) => html`<tr><th scope="row" class="number">${version.until}</th>
        ${this.shape.columns.filter((one) => !one.key).map((one) => html`<td>${version.values[one.name]}</td>`)}</tr>`)}</tbody></table></div></details>`;
  }

  close() {
    this.querySelector('dialog').close();
  }

  async keep(event) {
    event.preventDefault();
    const values = {};
    this.shape.columns.forEach((column, at) => {
      const text = this.value(column.name);
      if (!this.row || text !== this.row.cells[at]) values[column.name] = text;
    });
    if (Object.keys(values).length === 0) {
      this.close();
      return;
    }
    await this.write({values});
  }

  remove() {
    return this.write({remove: true});
  }

  async write(edit) {
    const there = this.row ? {key: keyOf(this.shape, this.row.cells), version: this.theirVersion ?? this.row.version} : {};
    try {
      const change = await send('POST', scoped(this.scope, 'changes'),
        {reason: this.shape.title, rows: [{dataset: this.shape.name, ...there, ...edit}]});
      say(edit.remove ? t('Removed') : t('Kept'), {undo: true, change: change.number});
      this.tell('kept');
      this.close();
    } catch (e) {
      this.refusals = e.body?.errors ?? [{column: '', message: e.message}];
      if (e.status === 412) {
        this.refusals = [];
        this.theirs = e.body.theirs;
        this.theirVersion = e.body.version;
      }
    }
  }
}

customElements.define('mb-row-form', RowForm);
