import {html, nothing} from 'lit';
import {get, scoped, send} from '../api.js';
import {Part, say} from '../element.js';
import {absent, place} from '../places.js';
import {count, decimal, t} from '../words.js';
import {CellEditor} from './cell.js';
import {columnsOf, showColumns} from './columns.js';
import {ask, conditionOf, filtersOf} from './conditions.js';
import {dialogs} from './dialogs.js';
import './groups.js';
import {keyOf} from './keys.js';
import {gridKey} from './grid-keys.js';
import {Layout} from './layout.js';
import {NUMBERS, shown} from './reading.js';
import {Rows} from './rows.js';
import {Selection} from './selection.js';
import {tools} from './tools.js';

const LINE = 28;
const MARGIN = 12;
// browsers cannot make an element taller than this; beyond it the scroll bar stands for more rows a pixel
const TALLEST = 12_000_000;

/** The rows of any dataset, from its declaration alone. */
class Grid extends Part {
  static properties = {
    scope: {}, shape: {attribute: false}, query: {attribute: false}, totals: {state: true}, formats: {state: true},
    top: {state: true}, cursor: {state: true}, editing: {state: true}, dialog: {state: true}, conflict: {state: true},
  };

  connectedCallback() {
    super.connectedCallback();
    this.editor = new CellEditor(this);
    this.selection = new Selection(this);
    this.marks = new Map();
    this.heard = (event) => { if (['changed', 'again'].includes(event.detail.what)) this.renewSoon(); };
    window.addEventListener('mb-moved', this.heard);
    get('file-formats').then((formats) => { this.formats = formats; }).catch(() => {});
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('mb-moved', this.heard);
    this.watcher?.disconnect();
  }

  willUpdate() {
    this.columns = columnsOf(this.shape, this.query);
    this.by = (this.query.get('by') ?? '').split(',').filter((name) => this.shape.columns.some((one) => one.name === name)).slice(0, 2);
    const asked = `${this.scope} ${this.shape.name} ${filtersOf(this.query)}`;
    if (asked === this.asked) return;
    const another = !this.asked?.startsWith(`${this.scope} ${this.shape.name} `);
    this.asked = asked;
    this.open(another);
  }

  open(another) {
    this.rows = new Rows(this.scope, this.shape.name, filtersOf(this.query), (problem) => {
      this.problem = problem;
      this.requestUpdate();
    });
    this.top = 0;
    this.cursor = {row: 0, column: 0};
    this.editing = undefined;
    this.selection.clear();
    if (another) {
      this.totals = undefined;
      this.layout = new Layout(this.shape);
      this.marks.clear();
    }
    this.querySelector('.rows')?.scrollTo(0, 0);
    this.count();
  }

  count() {
    const rows = this.rows;
    return this.load(() => rows.totals()).then((totals) => { if (totals && rows === this.rows) this.totals = totals; });
  }

  renewSoon() {
    clearTimeout(this.soon);
    this.soon = setTimeout(() => this.renew(), 30);
  }

  async renew() {
    clearTimeout(this.soon);
    const [from, until] = this.window();
    this.querySelector('mb-groups')?.renew();
    await Promise.all([this.rows.renew(from, until), this.count()]);
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

  /** The rows in sight, with some around them. */
  window() {
    const height = this.querySelector('.rows')?.clientHeight || 600;
    const visible = Math.ceil(height / LINE) + MARGIN;
    const from = Math.max(0, Math.min(this.length - visible, Math.floor((this.top * this.scale) / LINE) - MARGIN / 2));
    return [from, Math.min(this.length, from + visible)];
  }

  /** The text of a row in a column, as files hold it. */
  textOf(row, column) {
    return row.cells[this.shape.columns.indexOf(column)];
  }

  render() {
    return html`<h1>${this.shape.title} <small>${this.totals ? t('{0} rows', count(this.length)) : ''}</small></h1>
      ${tools(this)}
      ${this.problem ? html`<p class="problem" role="alert">${this.problem.message}</p>` : nothing}
      ${this.totals && this.length === 0 ? this.empty() : this.by.length > 0
        ? html`<mb-groups .scope=${this.scope} .shape=${this.shape} .query=${this.query} .by=${this.by} .totals=${this.totals}></mb-groups>` : this.sheet()}
      <p class="status" role="status">${this.by.length > 0 ? nothing : this.selection.status()}</p>
      ${dialogs(this)}`;
  }

  empty() {
    const chosen = this.query.getAll('where').length > 0 || this.query.get('search');
    return html`<section class="empty"><p>${chosen ? t('No row is like that.') : t('There are no rows yet.')} ${this.shape.help}</p>
      <p>${chosen ? html`<button @click=${() => ask(new URLSearchParams(), 'search', '')}>${t('Show all rows')}</button>`
        : this.shape.rollUp ? nothing : html`<button class="primary" @click=${() => { this.dialog = {kind: 'form'}; }}>${t('New row')}</button>
          <button @click=${() => { this.dialog = {kind: 'import'}; }}>${t('Import …')}</button>`}</p></section>`;
  }

  sheet() {
    const [from, until] = this.window();
    if (this.totals) this.rows.show(from, until);
    else this.rows.show(0, 1);
    const box = this.querySelector('.rows');
    this.still = this.layout.still(this.columns, box?.clientWidth || 1000);
    const lines = [];
    for (let at = from; at < until; at++) lines.push(this.line(at));
    return html`<div class="rows" role="grid" tabindex="-1" aria-label=${this.shape.title} aria-rowcount=${this.length + 1} aria-multiselectable="true"
        aria-colcount=${this.columns.length} @scroll=${(e) => { this.top = e.target.scrollTop; }} @keydown=${(e) => gridKey(this, e)}
        @paste=${(e) => this.paste(e)} @copy=${(e) => this.copy(e)} aria-busy=${this.totals ? 'false' : 'true'}>
      <table role="presentation"><colgroup>${this.columns.map(() => html`<col>`)}</colgroup>
        <thead role="rowgroup"><tr role="row" aria-rowindex="1">${this.columns.map((column, at) => this.head(column, at))}</tr></thead>
        <tbody role="rowgroup"><tr class="space before" role="presentation"><td role="presentation"></td></tr>${lines}<tr class="space after" role="presentation"><td role="presentation"></td></tr></tbody>
        ${this.foot()}</table></div>`;
  }

  foot() {
    const sums = this.totals?.sums ?? {};
    if (!this.columns.some((column) => sums[column.name] !== undefined)) return nothing;
    return html`<tfoot role="rowgroup"><tr role="row">${this.columns.map((column, at) => html`<td role="gridcell" class="${this.kind(column)} ${this.stands(at)}">
      ${sums[column.name] !== undefined ? decimal(sums[column.name]) : at === 0 ? t('Total') : ''}</td>`)}</tr></tfoot>`;
  }

  kind(column) {
    return NUMBERS.has(column.type) ? 'number' : '';
  }

  stands(at) {
    return at < this.still ? `still still-${at} ${at === this.still - 1 ? 'edge' : ''}` : '';
  }

  head(column, at) {
    const sort = this.query.get('sort');
    const sorted = sort === column.name ? 'ascending' : sort === '-' + column.name ? 'descending' : 'none';
    const filtered = this.query.getAll('where').some((one) => conditionOf(one).column === column.name);
    return html`<th role="columnheader" scope="col" aria-colindex=${at + 1} aria-sort=${sorted} class="${this.kind(column)} ${this.stands(at)} ${filtered ? 'filtered' : ''}">
      <span class="head"><button class="quiet sort" title=${column.help} @click=${() => this.sort(column)}>${column.label}${{ascending: ' ▲', descending: ' ▼', none: ''}[sorted]}</button>
      <button class="quiet more" aria-label=${t('Filter {0}', column.label)} aria-haspopup="dialog" @click=${() => { this.dialog = {kind: 'filter', column}; }}>▾</button></span>
      <span class="grip" aria-hidden="true" @pointerdown=${(e) => this.layout.drag(e, column, () => this.requestUpdate())}
        @dblclick=${() => { this.layout.forget(column); this.requestUpdate(); }}></span></th>`;
  }

  sort(column) {
    const now = this.query.get('sort');
    ask(this.query, 'sort', now === column.name ? '-' + column.name : now === '-' + column.name ? '' : column.name);
  }

  line(at) {
    const row = this.rows.at(at);
    const marked = row && this.marks.size > 0 ? this.marks.get(keyOf(this.shape, row.cells).join('\n')) : undefined;
    return html`<tr role="row" aria-rowindex=${at + 2}>${this.columns.map((column, n) => {
      const current = this.cursor.row === at && this.cursor.column === n;
      const chosen = current || this.selection.has(at, n);
      const mark = marked?.has(column.name);
      return html`<td role="gridcell" aria-colindex=${n + 1} tabindex=${current ? 0 : -1} data-row=${at} data-column=${n}
        class="${this.kind(column)} ${this.stands(n)} ${current ? 'current' : ''} ${chosen && !current ? 'chosen' : ''} ${mark ? 'marked' : ''}"
        aria-selected=${chosen ? 'true' : 'false'} title=${mark && marked.get(column.name) !== undefined ? t('was {0}', shown(column, marked.get(column.name)) || '–') : nothing}
        @mousedown=${(e) => this.press(e, at, n)} @mouseover=${(e) => this.drag(e, at, n)}
        @dblclick=${() => this.edit()}>${current && this.editing ? this.editor.render(column)
          : row ? shown(column, this.textOf(row, column)) : html`<span class="waiting">…</span>`}</td>`;
    })}</tr>`;
  }

  updated() {
    // heights and widths are set here, because the policy of the page forbids styles in markup
    const box = this.querySelector('.rows:not(.grouped)');
    if (box) this.place(box);
    const dialog = this.querySelector('dialog:not([open])');
    if (dialog?.parentElement === this) dialog.showModal();
  }

  place(box) {
    const [from, until] = this.window();
    const whole = Math.min(TALLEST, this.length * LINE);
    const shownRows = (until - from) * LINE;
    const before = Math.max(0, Math.min(whole - shownRows, (from * LINE) / this.scale));
    const set = (name, value) => box.querySelector(name)?.style.setProperty('height', `${Math.max(0, value)}px`);
    set('.space.before td', before);
    set('.space.after td', whole - before - shownRows);
    this.layout.learn([...Array(Math.min(60, this.length)).keys()].map((at) => this.rows.at(at)).filter(Boolean));
    this.layout.apply(box.querySelector('table'), this.columns, box.clientWidth);
    this.holdFocus(box);
  }

  /** Lines are used again while a person scrolls: the focus follows the cursor, or waits at the grid. */
  holdFocus(box) {
    const focused = document.activeElement;
    if (this.editing || focused?.tagName !== 'TD' || !box.contains(focused) || focused.classList.contains('current')) return;
    (box.querySelector('td.current') ?? box).focus({preventScroll: true});
  }

  press(event, row, column) {
    if (event.button !== 0 || event.target.closest('input, select')) return;
    event.preventDefault();
    this.pressed = true;
    window.addEventListener('mouseup', () => { this.pressed = false; }, {once: true});
    this.move(row, column, event.shiftKey);
  }

  drag(event, row, column) {
    if (this.pressed && event.buttons === 1) this.move(row, column, true);
  }

  async move(row, column, extend = false) {
    const next = {row: Math.max(0, Math.min(this.length - 1, row)), column: Math.max(0, Math.min(this.columns.length - 1, column))};
    if (this.editing && (next.row !== this.cursor.row || next.column !== this.cursor.column) && !await this.editor.keep()) return;
    if (extend) this.selection.anchor ??= this.cursor;
    else this.selection.clear();
    this.cursor = next;
    if (extend) this.selection.measure();
    this.reveal();
    this.focusCell();
  }

  /** One cell on, over the end of the line to the next. */
  step(by) {
    const last = this.columns.length - 1;
    const {row, column} = this.cursor;
    if (column + by > last && row < this.length - 1) this.move(row + 1, 0);
    else if (column + by < 0 && row > 0) this.move(row - 1, last);
    else this.move(row, column + by);
  }

  reveal() {
    const box = this.querySelector('.rows');
    if (!box) return;
    const y = (this.cursor.row * LINE) / this.scale;
    const foot = box.querySelector('tfoot') ? 4 : 3;
    if (y < box.scrollTop) box.scrollTop = y;
    else if (y > box.scrollTop + box.clientHeight - foot * LINE) box.scrollTop = y - box.clientHeight + foot * LINE;
  }

  async focusCell() {
    await this.updateComplete;
    const box = this.querySelector('.rows');
    const cell = box?.querySelector('td.current');
    if (!cell) return;
    cell.focus({preventScroll: true});
    if (this.cursor.column >= this.still) this.layout.reveal(box, cell, this.still, this.columns);
  }

  edit(text) {
    if (this.shape.rollUp) say(t('These rows sum others and are never written; change those.'));
    else this.editor.begin(text);
  }

  openForm() {
    const row = this.rows.at(this.cursor.row);
    if (row) this.dialog = {kind: 'form', row};
  }

  openHistory() {
    const row = this.rows.at(this.cursor.row);
    if (row) this.dialog = {kind: 'history', row, column: this.columns[this.cursor.column]};
  }

  askToRemove() {
    this.dialog = {kind: 'remove'};
  }

  closeDialog() {
    this.dialog = undefined;
    this.focusCell();
  }

  hide(name) {
    showColumns(this.shape, this.query, this.columns.map((one) => one.name).filter((one) => one !== name));
  }

  async copy(event) {
    if (this.editing) return;
    event.preventDefault();
    const text = await this.selection.text();
    if (text === undefined) return;
    await navigator.clipboard.writeText(text);
    if (this.selection.isMany) say(t('{0} rows copied', count(this.selection.height)));
  }

  paste(event) {
    if (this.editing || this.shape.rollUp) return;
    event.preventDefault();
    const {top, left} = this.selection.box;
    this.dialog = {kind: 'paste', text: event.clipboardData.getData('text/plain'), start: {row: top, column: left}};
  }

  /** Remembers which cells a person has changed here, and what they were. */
  mark(row, names, before) {
    const key = keyOf(this.shape, row.cells).join('\n');
    const marks = this.marks.get(key) ?? new Map();
    names.forEach((name) => marks.set(name, before));
    this.marks.set(key, marks);
  }

  /** Writes rows in one change; what was refused is told where it stands. */
  async write(edits, reason) {
    const change = await send('POST', scoped(this.scope, 'changes'), {reason, rows: edits});
    say(t('Kept'), {undo: true, change: change.number});
    await this.renew();
  }
}

customElements.define('mb-grid', Grid);

place({
  kind: 'data',
  titled: (name, {datasets}) => datasets?.find((one) => one.name === name)?.title ?? name,
  help: 'Type into the search line, sort by a click on a head; ▾ beside it filters, groups and hides. F2 or Enter edits a cell, Tab goes on; Shift with arrows or the mouse chooses a block, which Ctrl C copies and Ctrl D fills down; a block copied from a spreadsheet is pasted with Ctrl V after a preview. What you see stands in the address, and “Views” keeps it under a name.',
  show: (where, {datasets}) => {
    const shape = datasets.find((one) => one.name === where.name);
    return shape ? html`<mb-grid .scope=${where.scope} .shape=${shape} .query=${where.query}></mb-grid>` : absent(where);
  },
});
