import {html, nothing} from 'lit';
import {scoped} from '../api.js';
import {refine} from '../place.js';
import {t} from '../words.js';
import {ask, filtersOf, inWords} from './conditions.js';
import './views.js';

const close = (event) => { event.target.closest('details').open = false; };

/** What a person can do with the rows of a grid, above them. */
export function tools(grid) {
  const {query, shape} = grid;
  return html`<div class="tools">
    <label class="find">${t('Search')} <input type="search" .value=${query.get('search') || ''}
      @change=${(e) => ask(query, 'search', e.target.value)}></label>
    <mb-saved-views .dataset=${shape.name} .query=${query}></mb-saved-views>
    <button @click=${() => { grid.dialog = {kind: 'columns'}; }}>${t('Columns')}</button>
    ${grouping(grid)}
    <span class="gap"></span>
    ${shape.rollUp ? nothing : html`<button class="primary" @click=${() => { grid.dialog = {kind: 'form'}; }}>${t('New row')}</button>`}
    <button @click=${() => grid.openForm()} ?disabled=${grid.length === 0 || grid.by.length > 0}>${t('Whole row')}</button>
    ${shape.rollUp ? nothing : rowTools(grid)}
    ${files(grid)}</div>${chips(grid)}`;
}

function grouping(grid) {
  const {query, shape, by} = grid;
  const columns = shape.columns.filter((column) => !(column.type === 'amount'));
  const choose = (at) => (e) => {
    const names = [...by];
    names[at] = e.target.value;
    if (!e.target.value) names.length = at;
    ask(query, 'by', [...new Set(names.filter(Boolean))].join());
  };
  const choice = (at, label) => html`<select aria-label=${label} @change=${choose(at)}>
    <option value="" ?selected=${!by[at]}>${at === 0 ? t('Not grouped') : t('and …')}</option>
    ${columns.map((column) => html`<option value=${column.name} ?selected=${by[at] === column.name}>${at === 0 ? t('By {0}', column.label) : column.label}</option>`)}</select>`;
  return html`${choice(0, t('Group by'))}${by.length > 0 ? choice(1, t('and then by')) : nothing}`;
}

function rowTools(grid) {
  const item = (text, does, disabled = false) => html`<p class="choice"><button class="quiet" ?disabled=${disabled}
    @click=${(e) => { close(e); does(); }}>${text}</button></p>`;
  const none = grid.length === 0;
  return html`<details class="menu"><summary class="button">${t('Rows')} ▾</summary><div class="choices">
    ${item(t('History of this cell'), () => grid.openHistory(), none || grid.by.length > 0)}
    ${item(t('Fill down'), () => grid.selection.fillDown(), !grid.selection.isMany)}
    ${item(t('Remove the chosen rows …'), () => grid.askToRemove(), none || grid.by.length > 0)}
    ${item(t('Change all rows shown …'), () => { grid.dialog = {kind: 'bulk'}; }, none)}</div></details>`;
}

function files(grid) {
  const asked = filtersOf(grid.query);
  ['columns', 'by'].forEach((name) => { if (grid.query.get(name)) asked.set(name, grid.query.get(name)); });
  const at = (format) => `/api/v1/${scoped(grid.scope, `datasets/${grid.shape.name}/rows/file`)}?${asked}&format=${format}`;
  const workbook = grid.formats?.includes('xlsx');
  return html`<details class="menu"><summary class="button">${t('Save as')} ▾</summary><div class="choices">
    <p class="choice"><a href=${at('csv')} download @click=${close}>CSV</a></p>
    <p class="choice">${workbook ? html`<a href=${at('xlsx')} download @click=${close}>XLSX</a>`
      : html`<button class="quiet" disabled>XLSX</button><small>${t('The module documents.office, which writes workbooks, is not installed.')}</small>`}</p></div></details>
    ${grid.shape.rollUp ? nothing : html`<button @click=${() => { grid.dialog = {kind: 'import'}; }}>${t('Import …')}</button>`}`;
}

function chips(grid) {
  const {query, shape} = grid;
  const conditions = query.getAll('where');
  const without = (condition) => ask(query, 'where', conditions.filter((one) => one !== condition));
  const hidden = grid.by.length === 0 ? shape.columns.length - grid.columns.length : 0;
  if (conditions.length === 0 && hidden === 0 && !query.get('search')) return nothing;
  const chip = (text, remove) => html`<li class="chip">${text}
    <button class="quiet" aria-label=${t('Without {0}', text)} @click=${remove}>×</button></li>`;
  return html`<ul class="chips" aria-label=${t('Filters')}>
    ${query.get('search') ? chip(t('Search: {0}', query.get('search')), () => ask(query, 'search', '')) : nothing}
    ${conditions.map((condition) => chip(inWords(condition, shape), () => without(condition)))}
    ${hidden > 0 ? chip(t('{0} columns hidden', hidden), () => ask(query, 'columns', '')) : nothing}
    <li><button class="quiet" @click=${() => refine(new URLSearchParams())}>${t('Show all rows')}</button></li></ul>`;
}
