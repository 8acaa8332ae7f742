import {html, nothing} from 'lit';
import {get, scoped} from '../api.js';
import {Part} from '../element.js';
import {count, t} from '../words.js';
import {conditionOf, escaped, filtersOf, hasRange, hasValues, manyOf, restrict} from './conditions.js';
import {editable, read, shown} from './reading.js';

const MOST = 500;

/** Which rows a person wants to see of one column: some of the values present, from-to, containing, empty. */
class Filter extends Part {
  static properties = {scope: {}, shape: {attribute: false}, query: {attribute: false}, column: {attribute: false},
    values: {state: true}, chosen: {state: true}, refusal: {state: true}, narrowed: {state: true}};

  firstUpdated() {
    const mine = this.query.getAll('where').map(conditionOf).filter((one) => one.column === this.column.name);
    const value = (sign) => mine.find((one) => one.sign === sign)?.value;
    this.start = {from: value('>='), to: value('<='), contains: value('~'), empty: mine.some((one) => one.sign === '=' && one.value === ''),
      filled: mine.some((one) => one.sign === '!=' && one.value === '')};
    const one = value('=');
    this.chosen = new Set(value('@') !== undefined ? manyOf(value('@')) : one !== undefined ? [one] : []);
    this.requestUpdate();
    this.querySelector('dialog').showModal();
    if (hasValues(this.column)) this.find();
  }

  /** The values present under the other conditions, so that no choice leads to nothing. */
  async find() {
    const asked = filtersOf(this.query);
    const others = asked.getAll('where').filter((one) => conditionOf(one).column !== this.column.name);
    asked.delete('where');
    asked.delete('sort');
    others.forEach((one) => asked.append('where', one));
    if (this.narrowed && ['text', 'choice'].includes(this.column.type)) asked.append('where', `${this.column.name}~${this.narrowed}`);
    asked.set('by', this.column.name);
    asked.set('limit', MOST);
    const found = await this.load(() => get(scoped(this.scope, `datasets/${this.shape.name}/rows/groups?${asked}`)));
    if (found) this.values = found;
  }

  render() {
    const {column, start = {}} = this;
    return html`<dialog class="filter" aria-labelledby="filter-title" @close=${() => this.tell('closed')}>
      <form method="dialog" @submit=${(e) => this.keep(e)}><h2 id="filter-title">${column.label}</h2>
        <p class="buttons"><button type="button" @click=${() => this.tell('sorted', column.name)}>▲ ${t('Sort upwards')}</button>
          <button type="button" @click=${() => this.tell('sorted', '-' + column.name)}>▼ ${t('Sort downwards')}</button>
          <button type="button" @click=${() => this.tell('hidden', column.name)}>${t('Hide')}</button>
          ${hasValues(column) ? html`<button type="button" @click=${() => this.tell('grouped', column.name)}>${t('Group')}</button>` : nothing}</p>
        ${hasRange(column) && hasValues(column) ? this.range(column, start) : nothing}
        ${column.type === 'text' ? html`<p><label>${t('Contains')} <input name="contains" .value=${start.contains ?? ''}></label></p>` : nothing}
        ${column.required ? nothing : html`<p><label><input type="checkbox" name="filled" .checked=${start.filled ?? false}> ${t('Only filled ones')}</label></p>`}
        ${hasValues(column) ? this.present() : nothing}
        ${this.refusal ? html`<p class="problem" role="alert">${this.refusal}</p>` : nothing}
        <p class="buttons"><button class="primary">${t('Show these')}</button>
          <button type="button" @click=${() => this.clear()}>${t('No filter')}</button>
          <button type="button" @click=${() => this.close()}>${t('Cancel')}</button></p></form></dialog>`;
  }

  range(column, start) {
    const field = (name, label) => html`<label>${label} <input name=${name} .value=${editable(column, start[name] ?? '')}
      placeholder=${column.example || ''} size="12"></label>`;
    return html`<p class="range">${field('from', t('From'))} ${field('to', t('to'))}</p>`;
  }

  present() {
    const groups = this.values?.groups ?? [];
    const shownOnes = groups.filter((one) => !this.narrowed || shown(this.column, one.values[0]).toLowerCase().includes(this.narrowed.toLowerCase()));
    return html`<fieldset><legend>${t('One of')}</legend>
      ${groups.length > 12 || this.narrowed ? html`<input type="search" aria-label=${t('Search the values')} placeholder=${t('Search')}
        @input=${(e) => { this.narrowed = e.target.value; clearTimeout(this.later); this.later = setTimeout(() => this.find(), 200); }}>` : nothing}
      ${this.values ? nothing : html`<p aria-busy="true">${t('Loading …')}</p>`}
      <ul class="values">${shownOnes.map(({values: [value], count: rows}) => html`<li><label><input type="checkbox" .checked=${this.chosen?.has(value)}
        @change=${(e) => this.choose(value, e.target.checked)}> ${value === '' ? html`<em>${t('empty')}</em>` : shown(this.column, value)}
        <small>${count(rows)}</small></label></li>`)}</ul>
      ${this.values?.more ? html`<p><small>${t('The first {0} values; search for the others.', count(MOST))}</small></p>` : nothing}</fieldset>`;
  }

  choose(value, wanted) {
    const chosen = new Set(this.chosen);
    if (wanted) chosen.add(value);
    else chosen.delete(value);
    this.chosen = chosen;
  }

  close() {
    this.querySelector('dialog').close();
  }

  clear() {
    restrict(this.query, this.column.name, []);
    this.close();
  }

  keep(event) {
    const {elements} = event.target;
    const name = this.column.name;
    try {
      const typed = (field, sign) => {
        const text = elements[field]?.value.trim();
        return text ? [`${name}${sign}${read(this.column, text)}`] : [];
      };
      const many = [...this.chosen];
      const one = many.length === 0 ? [] : many.length === 1 ? [`${name}=${many[0]}`] : [`${name}@${many.map(escaped).join('|')}`];
      const filled = elements.filled?.checked ? [`${name}!=`] : [];
      restrict(this.query, name, [...typed('from', '>='), ...typed('to', '<='), ...typed('contains', '~'), ...one, ...filled]);
    } catch (e) {
      event.preventDefault();
      this.refusal = e.message;
    }
  }
}

customElements.define('mb-filter', Filter);
