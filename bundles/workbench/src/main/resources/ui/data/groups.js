import {html, nothing} from 'lit';
import {get, scoped} from '../api.js';
import {Part} from '../element.js';
import {address} from '../place.js';
import {count, decimal, t} from '../words.js';
import {filtersOf} from './conditions.js';
import {shown} from './reading.js';

const MOST = 1000;

/** Rows summed by one or two columns; a group opens into the next, its count into its rows. */
class Groups extends Part {
  static properties = {scope: {}, shape: {attribute: false}, query: {attribute: false}, by: {attribute: false}, totals: {attribute: false},
    groups: {state: true}, open: {state: true}};

  willUpdate() {
    const asked = `${this.scope} ${this.shape.name} ${this.query}`;
    if (asked === this.asked) return;
    this.asked = asked;
    this.open = new Map();
    this.renew();
  }

  async renew() {
    const found = await this.load(() => this.find(this.by[0]));
    if (!found) return;
    this.groups = found;
    for (const value of this.open.keys()) this.expand(value);
  }

  find(column, value) {
    const asked = filtersOf(this.query);
    asked.set('by', column);
    asked.set('limit', MOST);
    if (value !== undefined) asked.append('where', `${this.by[0]}=${value}`);
    return get(scoped(this.scope, `datasets/${this.shape.name}/rows/groups?${asked}`));
  }

  column(name) {
    return this.shape.columns.find((one) => one.name === name);
  }

  async toggle(value) {
    if (this.open.has(value)) {
      this.open.delete(value);
      this.requestUpdate();
      return;
    }
    await this.expand(value);
  }

  async expand(value) {
    this.open.set(value, undefined);
    this.requestUpdate();
    const found = await this.find(this.by[1], value).catch((e) => { this.problem = e; });
    if (this.open.has(value)) this.open.set(value, found);
    this.requestUpdate();
  }

  rowsOf(...values) {
    const query = new URLSearchParams(this.query);
    query.delete('by');
    values.forEach((value, at) => query.append('where', `${this.by[at]}=${value}`));
    return address(this.scope, 'data', this.shape.name, query);
  }

  render() {
    if (this.problem) return html`<p class="problem" role="alert">${this.problem.message}</p>`;
    if (!this.groups) return html`<p aria-busy="true">${t('Loading …')}</p>`;
    const sums = this.shape.columns.filter((column) => this.totals?.sums[column.name] !== undefined);
    const [first, second] = this.by.map((name) => this.column(name));
    return html`<div class="rows grouped" role="region" tabindex="0" aria-label=${t('{0} in groups', this.shape.title)}><table>
      <thead><tr><th scope="col">${first.label}${second ? html` <span class="then">› ${second.label}</span>` : nothing}</th>
        <th scope="col" class="number">${t('Rows')}</th>${sums.map((column) => html`<th scope="col" class="number">${column.label}</th>`)}</tr></thead>
      <tbody>${this.groups.groups.map((group) => this.lines(group, sums, first, second))}</tbody>
      <tfoot><tr><th scope="row">${t('Total')}</th><td class="number">${this.totals ? count(this.totals.count) : ''}</td>
        ${sums.map((column) => html`<td class="number">${decimal(this.totals.sums[column.name])}</td>`)}</tr></tfoot></table></div>
      ${this.groups.more ? html`<p>${t('The first {0} groups; filter to see the others.', count(MOST))}</p>` : nothing}`;
  }

  lines(group, sums, first, second) {
    const [value] = group.values;
    const text = value === '' ? t('empty') : shown(first, value);
    const opened = this.open.has(value);
    const head = second ? html`<button class="quiet fold" aria-expanded=${opened ? 'true' : 'false'} @click=${() => this.toggle(value)}>
      <span aria-hidden="true">${opened ? '▾' : '▸'}</span> ${text}</button>` : text;
    return html`${this.line(group, sums, head, this.rowsOf(value), second ? 'outer' : '')}
      ${opened ? this.inner(value, sums, second) : nothing}`;
  }

  inner(value, sums, second) {
    const found = this.open.get(value);
    if (!found) return html`<tr><td class="inner" aria-busy="true">${t('Loading …')}</td></tr>`;
    return found.groups.map((group) => this.line(group, sums,
      group.values[0] === '' ? t('empty') : shown(second, group.values[0]), this.rowsOf(value, group.values[0]), 'inner'));
  }

  line(group, sums, head, rows, kind) {
    return html`<tr class=${kind}><th scope="row">${head}</th>
      <td class="number"><a href=${rows} aria-label=${t('{0} rows: show them', count(group.count))}>${count(group.count)}</a></td>
      ${sums.map((column) => html`<td class="number">${decimal(group.sums[column.name])}</td>`)}</tr>`;
  }
}

customElements.define('mb-groups', Groups);
