import {html, nothing} from 'lit';
import {get, run, scoped} from '../api.js';
import {Part, say} from '../element.js';
import {count, t} from '../words.js';
import {filtersOf, inWords} from './conditions.js';
import {field} from './field.js';
import {read, shown} from './reading.js';

/** Changes one column of all rows that are shown, or removes them: one change, as a job that can be stopped. */
class Bulk extends Part {
  static properties = {scope: {}, shape: {attribute: false}, query: {attribute: false}, total: {type: Number}, column: {state: true}, text: {state: true},
    sample: {state: true}, job: {state: true}, refusal: {state: true}};

  firstUpdated() {
    this.text = '';
    this.querySelector('dialog').showModal();
    this.look();
  }

  async look() {
    const asked = filtersOf(this.query);
    asked.set('limit', 5);
    this.sample = await get(scoped(this.scope, `datasets/${this.shape.name}/rows?${asked}`)).catch(() => undefined);
  }

  render() {
    const columns = this.shape.columns.filter((column) => !column.key);
    const conditions = this.query.getAll('where');
    return html`<dialog class="form" aria-labelledby="bulk-title" @close=${() => this.tell('closed')}>
      <form @submit=${(e) => this.keep(e)} novalidate><h2 id="bulk-title">${t('Change {0} rows of {1}', count(this.total), this.shape.title)}</h2>
      <p>${conditions.length === 0 && !this.query.get('search') ? t('These are all rows of the mission and period.')
        : t('Those that meet: {0}', [this.query.get('search') && t('Search: {0}', this.query.get('search')), ...conditions.map((one) => inWords(one, this.shape))].filter(Boolean).join('; '))}</p>
      <div class="fields"><p><label for="bulk-column">${t('Column')}</label>
        <select id="bulk-column" @change=${(e) => { this.column = columns.find((one) => one.name === e.target.value); this.text = ''; this.refusal = ''; }}>
          <option value="">${t('Choose …')}</option>${columns.map((column) => html`<option value=${column.name}>${column.label}</option>`)}</select></p>
        ${this.column ? html`<p><label for="bulk-value">${t('New value')}</label>
          ${field(this.column, this.text, {scope: this.scope, id: 'bulk-value', describedBy: 'bulk-help', invalid: this.refusal, typed: (text) => { this.text = text; }})}
          <small id="bulk-help">${this.refusal ? html`<span class="refusal" role="alert">${this.refusal}</span>` : this.column.help}</small></p>` : nothing}
        <p><label for="bulk-reason">${t('Why')}</label> <input id="bulk-reason" name="reason" placeholder=${t('for the audit trail')}></p></div>
      ${this.column ? this.preview() : nothing}
      ${this.job ? html`<p role="status">${this.job.doing} ${this.job.total ? html`<progress max=${this.job.total} value=${this.job.done}></progress>` : nothing}</p>` : nothing}
      <p class="buttons"><button class="primary" ?disabled=${!this.column || this.job}>${t('Change {0} rows', count(this.total))}</button>
        <button type="button" @click=${() => this.querySelector('dialog').close()}>${t('Cancel')}</button>
        <button type="button" class="danger" ?disabled=${this.job} @click=${() => this.discardRows()}>${this.sure ? t('Really remove {0} rows', count(this.total)) : t('Remove all of them …')}</button></p></form></dialog>`;
  }

  preview() {
    const at = this.shape.columns.indexOf(this.column);
    const keys = this.shape.columns.map((column, n) => (column.key ? n : -1)).filter((n) => n >= 0);
    return html`<table class="preview"><thead><tr><th scope="col">${t('Row')}</th><th scope="col">${t('Now')}</th><th scope="col">${t('Then')}</th></tr></thead>
      <tbody>${this.sample?.rows.map((cells) => html`<tr><th scope="row">${keys.map((n) => cells[n]).join(', ')}</th>
        <td>${shown(this.column, cells[at]) || '–'}</td><td class="changed">${this.text || '–'}</td></tr>`)}
      ${this.total > 5 ? html`<tr><td colspan="3">${t('and {0} more', count(this.total - 5))}</td></tr>` : nothing}</tbody></table>`;
  }

  keep(event) {
    event.preventDefault();
    try {
      this.start({column: this.column.name, value: read(this.column, this.text)});
    } catch (e) {
      this.refusal = e.message;
    }
  }

  discardRows() {
    if (this.sure) this.start({remove: 'true'});
    this.sure = true;
    this.requestUpdate();
  }

  async start(what) {
    const [mission, period] = this.scope.split('/');
    const given = {dataset: this.shape.name, mission, period, where: this.query.getAll('where').join('\n'), search: this.query.get('search') ?? '',
      reason: this.querySelector('#bulk-reason').value, ...what};
    const filled = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
    try {
      const job = await run('change-rows', filled, (now) => { this.job = now; });
      this.job = undefined;
      if (job.state !== 'done') {
        this.refusal = job.message;
        if (!this.column) say(job.message, {problem: true});
        return;
      }
      say(job.parts.join(' '), {undo: true, change: job.data.change});
      this.tell('kept');
      this.querySelector('dialog').close();
    } catch (e) {
      this.job = undefined;
      this.refusal = e.message;
    }
  }
}

customElements.define('mb-bulk', Bulk);

