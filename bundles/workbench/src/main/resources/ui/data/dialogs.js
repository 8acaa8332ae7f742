import {html, nothing} from 'lit';
import {count, t} from '../words.js';
import './bulk.js';
import {conflict} from './cell.js';
import './columns.js';
import {ask} from './conditions.js';
import './filter.js';
import {cellHistory} from './history.js';
import './import.js';
import './paste.js';
import './row-form.js';

/** The dialog that is open over a grid. */
export function dialogs(grid) {
  if (grid.conflict) return conflict(grid.conflict);
  const {dialog} = grid;
  if (!dialog) return nothing;
  return KINDS[dialog.kind](grid, dialog);
}

const closed = (grid) => () => grid.closeDialog();
const kept = (grid) => () => grid.renew();

const KINDS = {
  filter: (grid, {column}) => html`<mb-filter .scope=${grid.scope} .shape=${grid.shape} .query=${grid.query} .column=${column} @closed=${closed(grid)}
    @sorted=${(e) => { grid.dialog = undefined; ask(grid.query, 'sort', e.detail); }}
    @hidden=${(e) => { grid.dialog = undefined; grid.hide(e.detail); }}
    @grouped=${(e) => { grid.dialog = undefined; ask(grid.query, 'by', e.detail); }}></mb-filter>`,
  columns: (grid) => html`<mb-columns .shape=${grid.shape} .query=${grid.query} @closed=${closed(grid)}></mb-columns>`,
  form: (grid, {row}) => html`<mb-row-form .scope=${grid.scope} .shape=${grid.shape} .row=${row} @closed=${closed(grid)} @kept=${kept(grid)}></mb-row-form>`,
  paste: (grid, {text, start}) => html`<mb-paste .scope=${grid.scope} .shape=${grid.shape} .columns=${grid.columns} .text=${text} .start=${start}
    .rows=${grid.rows} .length=${grid.length} @closed=${closed(grid)} @kept=${kept(grid)}></mb-paste>`,
  bulk: (grid) => html`<mb-bulk .scope=${grid.scope} .shape=${grid.shape} .query=${grid.query} .total=${grid.length} @closed=${closed(grid)} @kept=${kept(grid)}></mb-bulk>`,
  import: (grid) => html`<mb-import .scope=${grid.scope} .shape=${grid.shape} @closed=${closed(grid)} @kept=${kept(grid)}></mb-import>`,
  history: (grid, dialog) => cellHistory(grid, dialog),
  remove: (grid) => html`<dialog class="filter" aria-labelledby="remove-title" @close=${closed(grid)}>
    <h2 id="remove-title">${grid.selection.height === 1 ? t('Remove this row?') : t('Remove {0} rows?', count(grid.selection.height))}</h2>
    <p>${t('It is one change, which can be taken back.')}</p>
    <p class="buttons"><button class="danger" @click=${async (e) => { const open = e.target.closest('dialog'); await grid.selection.remove(); open.close(); }}>${t('Remove')}</button>
      <button @click=${(e) => e.target.closest('dialog').close()}>${t('Cancel')}</button></p></dialog>`,
};
