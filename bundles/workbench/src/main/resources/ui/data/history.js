import {html, nothing} from 'lit';
import {get, scoped, send} from '../api.js';
import {Part, say} from '../element.js';
import {moment, t} from '../words.js';
import {keyOf, keyQuery} from './keys.js';
import {shown} from './reading.js';

/** What a row, or one cell of it, was before: who changed it, when and why, with the way back. */
class History extends Part {
  static properties = {scope: {}, shape: {attribute: false}, row: {attribute: false}, column: {attribute: false}, versions: {state: true}, now: {state: true}};

  willUpdate(changed) {
    if (changed.has('row') && this.row) this.fill();
  }

  async fill() {
    const at = scoped(this.scope, `datasets/${this.shape.name}/row`);
    const key = keyQuery(this.shape, this.row.cells);
    const found = await this.load(() => Promise.all([get(`${at}?${key}`), get(`${at}/versions?${key}`)]));
    if (found) [this.now, this.versions] = found;
  }

  /** The steps from one version to the next, newest first, with the columns that moved. */
  steps() {
    const states = [{values: this.now.values, written: this.now.written},
      ...this.versions.map(({values, written}) => ({values, written}))];
    return states.map((state, at) => {
      const before = states[at + 1]?.values;
      const moved = this.shape.columns.filter((column) => !column.key && before && before[column.name] !== state.values[column.name]
        && (!this.column || column.name === this.column.name));
      return {...state, before, moved};
    }).filter(({before, moved}) => !before || moved.length > 0);
  }

  render() {
    if (this.problem) return html`<p class="problem" role="alert">${this.problem.message}</p>`;
    if (!this.versions) return html`<p aria-busy="true">${t('Loading …')}</p>`;
    return html`<ol class="history">${this.steps().map((step) => this.step(step))}</ol>`;
  }

  step({written, before, moved}) {
    const change = written && html`${moment(written.at)}, ${written.actor}: ${written.reason} <small>${t('change {0}', written.number)}</small>`;
    if (!before) return html`<li>${t('Written first')} ${change ?? ''}</li>`;
    return html`<li>${change ?? t('earlier')}<dl>${moved.map((column) => html`<dt>${column.label}</dt>
        <dd><del>${shown(column, before[column.name]) || '–'}</del> → ${shown(column, this.laterThan(before, column)) || '–'}
        ${this.shape.rollUp || before[column.name] === this.now.values[column.name] ? nothing : html`<button type="button" class="quiet" @click=${() => this.back(column, before[column.name])}>
          ${t('Back to {0}', shown(column, before[column.name]) || '–')}</button>`}</dd>`)}</dl></li>`;
  }

  laterThan(before, column) {
    const at = this.versions.findIndex((version) => version.values === before);
    return (at <= 0 ? this.now.values : this.versions[at - 1].values)[column.name];
  }

  async back(column, value) {
    try {
      const change = await send('POST', scoped(this.scope, 'changes'), {
        reason: t('{0}: {1} taken back to an earlier value', this.shape.title, column.label),
        rows: [{dataset: this.shape.name, key: keyOf(this.shape, this.row.cells), version: this.now.version, values: {[column.name]: value}}],
      });
      say(t('Taken back'), {undo: true, change: change.number});
      this.tell('kept');
      this.fill();
    } catch (e) {
      say(e.message, {problem: true});
    }
  }
}

customElements.define('mb-history', History);

/** The history of one cell, in a dialog. */
export const cellHistory = (grid, {row, column}) => html`<dialog class="form" aria-labelledby="history-title" @close=${() => grid.closeDialog()}>
  <h2 id="history-title">${column.label}: ${keyOf(grid.shape, row.cells).join(', ')}</h2>
  <mb-history .scope=${grid.scope} .shape=${grid.shape} .row=${row} .column=${column} @kept=${() => grid.renew()}></mb-history>
  <p class="buttons"><button @click=${(e) => e.target.closest('dialog').close()}>${t('Close')}</button></p></dialog>`;
