import {html, nothing} from 'lit';
import {scoped, send} from '../api.js';
import {Part, say} from '../element.js';
import {address, refine} from '../place.js';
import {Rows} from './rows.js';
import {CellEditor} from './cell.js';
import {count, decimal, t} from '../words.js';
import './row-form.js';
import {absent, place} from '../places.js';
import './paste.js';

const LINE = 28;
const MARGIN = 12;
// browsers cannot make an element taller than this; beyond it the scroll bar stands for more rows a pixel
const TALLEST = 12_000_000;
const NUMBERS = new Set(['amount', 'decimal', 'whole-number']);

/** The rows of any dataset, from its declaration alone. */
class Grid extends Part {
  static properties = {
    scope: {}, shape: {attribute: false}, query: {attribute: false}, totals: {state: true},
    top: {state: true}, cursor: {state: true}, editing: {state: true}, form: {state: true}, pasted: {state: true},
  };

  connectedCallback() {
    super.connectedCallback();
    this.editor = new CellEditor(this);
    this.heard = (event) => { if (['changed', 'again'].includes(event.detail.what)) this.renew(); };
    window.addEventListener('mb-moved', this.heard);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('mb-moved', this.heard);
    this.watcher?.disconnect();
  }

  willUpdate(changed) {
    const asked = `${this.scope} ${this.shape.name} ${this.query}`;
    if (asked !== this.asked) {
      const another = !this.asked?.startsWith(`${this.scope} ${this.shape.name} `);
      this.asked = asked;
      this.open(another);
    }
    if (changed.has('shape')) this.numbers = this.shape.columns.map((column) => NUMBERS.has(column.type));
  }

  open(another) {
    this.rows = new Rows(this.scope, this.shape.name, this.filters(), (problem) => {
      this.problem = problem;
      this.requestUpdate();
    });
    this.top = 0;
    this.cursor = {row: 0, column: 0};
    this.editing = undefined;
    if (another) this.totals = undefined;
    this.querySelector('.rows')?.scrollTo(0, 0);
    this.count();
  }

  count() {
    const rows = this.rows;
    this.load(() => rows.totals()).then((totals) => { if (totals && rows === this.rows) this.totals = totals; });
  }

  renew() {
    this.rows.renew();
    this.count();
  }

  filters() {
    const asked = new URLSearchParams();
    ['search', 'sort'].forEach((name) => { if (this.query.get(name)) asked.set(name, this.query.get(name)); });
    this.query.getAll('where').forEach((condition) => asked.append('where', condition));
    return asked;
  }

  firstUpdated() {
    this.watcher = new ResizeObserver(() => this.requestUpdate());
    this.watcher.observe(this);
  }

  get length() {
    return this.totals?.count ?? 0;
  }

  /** How many rows one pixel of the scroll bar stands for. */
  get scale() {
    return Math.max(1, (this.length * LINE) / TALLEST);
  }

  render() {
    return html`<h1>${this.shape.title} <small>${this.totals ? t('{0} rows', count(this.length)) : ''}</small></h1>
      ${this.tools()}
      ${this.problem ? html`<p class="problem" role="alert">${this.problem.message}</p>` : nothing}
      ${this.totals && this.length === 0 ? this.empty() : this.sheet()}
      ${this.form ? html`<mb-row-form .scope=${this.scope} .shape=${this.shape} .row=${this.form.row}
        @closed=${() => { this.form = undefined; this.focusCell(); }} @kept=${() => this.renew()}></mb-row-form>` : nothing}
      ${this.pasted ? html`<mb-paste .scope=${this.scope} .shape=${this.shape} .text=${this.pasted.text} .start=${this.pasted.start}
        .rows=${this.rows} .length=${this.length}
        @closed=${() => { this.pasted = undefined; this.focusCell(); }} @kept=${() => this.renew()}></mb-paste>` : nothing}`;
  }

  tools() {
    const csv = `/api/v1/${scoped(this.scope, `datasets/${this.shape.name}/rows`)}?${this.filters()}&format=csv`;
    return html`<div class="tools">
      <label>${t('Search')} <input type="search" .value=${this.query.get('search') || ''}
        @change=${(e) => this.ask('search', e.target.value)}></label>
      ${this.query.getAll('where').map((condition) => html`<span class="chip">${condition}
        <button class="quiet" aria-label=${t('Without {0}', condition)} @click=${() => this.without(condition)}>×</button></span>`)}
      <span class="gap"></span>
      ${this.shape.rollUp ? nothing : html`<button @click=${() => { this.form = {}; }}>${t('New row')}</button>`}
      <button @click=${() => this.openForm()} ?disabled=${this.length === 0}>${t('Whole row')}</button>
      <a class="button" href=${csv} download>${t('Save as CSV')}</a>
      <a class="button" href=${address(this.scope, 'command', 'import')}>${t('Import …')}</a></div>`;
  }

  empty() {
    const chosen = [...this.filters()].length > 0;
    return html`<section class="empty"><p>${chosen ? t('No row is like that.') : t('There are no rows yet.')}
      ${this.shape.help}</p>${chosen ? html`<p><button @click=${() => refine(new URLSearchParams())}>${t('Show all rows')}</button></p>` : nothing}</section>`;
  }

  ask(name, value) {
    const query = new URLSearchParams(this.query);
    if (value) query.set(name, value);
    else query.delete(name);
    refine(query);
  }

  without(condition) {
    const query = new URLSearchParams(this.query);
    const kept = query.getAll('where').filter((one) => one !== condition);
    query.delete('where');
    kept.forEach((one) => query.append('where', one));
    refine(query);
  }

  sort(column) {
    const now = this.query.get('sort');
    this.ask('sort', now === column.name ? '-' + column.name : now === '-' + column.name ? '' : column.name);
  }

  sheet() {
    const height = this.querySelector('.rows')?.clientHeight || 600;
    const visible = Math.ceil(height / LINE) + MARGIN;
    const from = Math.max(0, Math.min(this.length - visible, Math.floor((this.top * this.scale) / LINE) - MARGIN / 2));
    const until = Math.min(this.length, from + visible);
    if (this.totals) this.rows.show(from, until);
    const lines = [];
    for (let at = from; at < until; at++) lines.push(this.line(at));
    return html`<div class="rows" role="grid" tabindex="-1" aria-label=${this.shape.title} aria-rowcount=${this.length + 1}
        aria-colcount=${this.shape.columns.length} @scroll=${(e) => this.scrolled(e.target.scrollTop)}
        @keydown=${(e) => this.key(e)} @paste=${(e) => this.paste(e)} @copy=${(e) => this.copy(e)} aria-busy=${this.totals ? 'false' : 'true'}>
      <table role="presentation"><thead role="rowgroup"><tr role="row" aria-rowindex="1">${this.shape.columns.map((column, at) => this.head(column, at))}</tr></thead>
        <tbody role="rowgroup"><tr class="space before" role="presentation"><td></td></tr>${lines}<tr class="space after" role="presentation"><td></td></tr></tbody>
        <tfoot role="rowgroup"><tr role="row">${this.shape.columns.map((column, at) => html`<td role="gridcell" class=${this.numbers[at] ? 'number' : ''}>
          ${this.totals?.sums[column.name] !== undefined && column.type !== 'whole-number' ? decimal(this.totals.sums[column.name]) : at === 0 ? t('Total') : ''}</td>`)}</tr></tfoot>
      </table></div>`;
  }

  head(column, at) {
    const sort = this.query.get('sort');
    const sorted = sort === column.name ? 'ascending' : sort === '-' + column.name ? 'descending' : 'none';
    return html`<th role="columnheader" scope="col" aria-colindex=${at + 1} aria-sort=${sorted} class=${this.numbers[at] ? 'number' : ''}>
      <button class="quiet" title=${column.help} @click=${() => this.sort(column)}>${column.label}${
        {ascending: ' ▲', descending: ' ▼', none: ''}[sorted]}</button></th>`;
  }

  line(at) {
    const row = this.rows.at(at);
    return html`<tr role="row" aria-rowindex=${at + 2} class=${at % 2 ? 'odd' : ''}>${this.shape.columns.map((column, n) => {
      const current = this.cursor.row === at && this.cursor.column === n;
      const edited = current && this.editing;
      return html`<td role="gridcell" aria-colindex=${n + 1} tabindex=${current ? 0 : -1} data-row=${at} data-column=${n}
        class="${this.numbers[n] ? 'number' : ''} ${current ? 'current' : ''}" aria-selected=${current ? 'true' : 'false'}
        @click=${() => this.move(at, n)} @dblclick=${() => this.edit()}>${edited ? this.editor.render(column)
          : row ? this.show(column, row.cells[n]) : html`<span class="waiting">…</span>`}</td>`;
    })}</tr>`;
  }

  show(column, text) {
    return column.type === 'amount' || column.type === 'decimal' ? decimal(text) : text;
  }

  updated() {
    // heights are set here, because the policy of the page forbids styles in markup
    const height = this.querySelector('.rows')?.clientHeight || 600;
    const visible = Math.ceil(height / LINE) + MARGIN;
    const whole = Math.min(TALLEST, this.length * LINE);
    const from = Math.max(0, Math.min(this.length - visible, Math.floor((this.top * this.scale) / LINE) - MARGIN / 2));
    const shown = Math.min(visible, this.length);
    const before = Math.max(0, Math.min(whole - shown * LINE, from * LINE / this.scale));
    const set = (name, value) => this.querySelector(name)?.style.setProperty('height', `${Math.max(0, value)}px`);
    set('.space.before td', before);
    set('.space.after td', whole - before - shown * LINE);
  }

  scrolled(top) {
    this.top = top;
  }

  move(row, column, focus = true) {
    if (this.editing && (row !== this.cursor.row || column !== this.cursor.column)) this.editor.keep();
    this.cursor = {row: Math.max(0, Math.min(this.length - 1, row)), column: Math.max(0, Math.min(this.shape.columns.length - 1, column))};
    const box = this.querySelector('.rows');
    const y = (this.cursor.row * LINE) / this.scale;
    if (y < box.scrollTop) box.scrollTop = y;
    else if (y > box.scrollTop + box.clientHeight - 4 * LINE) box.scrollTop = y - box.clientHeight + 4 * LINE;
    if (focus) this.focusCell();
  }

  async focusCell() {
    await this.updateComplete;
    this.querySelector('td.current')?.focus();
  }

  key(event) {
    if (this.editing) {
      this.editor.key(event);
      return;
    }
    const {row, column} = this.cursor;
    const page = 20;
    const moves = {
      ArrowDown: [row + 1, column], ArrowUp: [row - 1, column],
      ArrowRight: [row, column + (document.dir === 'rtl' ? -1 : 1)], ArrowLeft: [row, column + (document.dir === 'rtl' ? 1 : -1)],
      PageDown: [row + page, column], PageUp: [row - page, column],
      Home: [event.ctrlKey ? 0 : row, 0], End: [event.ctrlKey ? this.length - 1 : row, this.shape.columns.length - 1],
    };
    if (moves[event.key]) {
      event.preventDefault();
      this.move(...moves[event.key]);
    } else if (event.key === 'F2' || event.key === 'Enter') {
      event.preventDefault();
      this.edit();
    } else if (event.key === 'Delete') {
      event.preventDefault();
      this.editor.write('');
    } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey && event.key !== '?') {
      event.preventDefault();
      this.edit(event.key);
    }
  }

  edit(text) {
    if (this.shape.rollUp) {
      say(t('These rows sum others and are never written; change those.'));
      return;
    }
    this.editor.begin(text);
  }

  openForm() {
    const row = this.rows.at(this.cursor.row);
    if (row) this.form = {row};
  }

  copy(event) {
    if (this.editing) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', this.rows.at(this.cursor.row)?.cells[this.cursor.column] ?? '');
  }

  paste(event) {
    if (this.editing || this.shape.rollUp) return;
    event.preventDefault();
    this.pasted = {text: event.clipboardData.getData('text/plain'), start: {...this.cursor}};
  }

  /** Writes rows in one change; what was refused is told where it stands. */
  async write(edits, reason) {
    const change = await send('POST', scoped(this.scope, 'changes'), {reason, rows: edits});
    say(t('Kept'), {undo: true, change: change.number});
    this.renew();
  }
}

/** The texts of a row's key, in order. */
export const keyOf = (shape, cells) => shape.columns.map((column, at) => [column, cells[at]])
  .filter(([column]) => column.key).map(([, text]) => text);

customElements.define('mb-grid', Grid);

place({
  kind: 'data',
  titled: (name, {datasets}) => datasets?.find((one) => one.name === name)?.title ?? name,
  help: 'Type into the search line, sort by a click on a head, filter below it. F2 or Enter edits a cell; a block copied from a spreadsheet is pasted with Ctrl V after a preview.',
  show: (where, {datasets}) => {
    const shape = datasets.find((one) => one.name === where.name);
    return shape ? html`<mb-grid .scope=${where.scope} .shape=${shape} .query=${where.query}></mb-grid>` : absent(where);
  },
});
