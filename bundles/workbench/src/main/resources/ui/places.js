import {html, nothing} from 'lit';
import {t} from './words.js';
import './overview.js';
import './page.js';
import './grid.js';
import './report.js';
import './lists.js';
import './command.js';
import './modules.js';

/** Places that belong to no module. */
export const PLACES = [
  {kind: 'overview', title: 'Overview', perspective: 'overview'},
  {kind: 'findings', title: 'What needs attention', perspective: 'overview'},
  {kind: 'measures', title: 'All measures', perspective: 'overview'},
  {kind: 'report', title: 'Performance report', perspective: 'report'},
  {kind: 'changes', title: 'Audit trail', perspective: 'administration'},
  {kind: 'modules', title: 'Modules', perspective: 'administration'},
  {kind: 'commands', title: 'Commands', perspective: 'administration'},
];

export function titleOf(place, shell) {
  switch (place.kind) {
    case 'view': return shell.views?.find((view) => view.id === place.name)?.title ?? place.name;
    case 'data': return shell.datasets?.find((one) => one.name === place.name)?.title ?? place.name;
    case 'command': return place.name;
    default: return t(PLACES.find((one) => one.kind === place.kind)?.title ?? 'Not here');
  }
}

export function content(place, shell) {
  const {scope, name, query} = place;
  switch (place.kind) {
    case 'overview': return html`<mb-overview .scope=${scope}></mb-overview>`;
    case 'findings': return html`<mb-findings .scope=${scope}></mb-findings>`;
    case 'measures': return html`<mb-measures .scope=${scope} .query=${query}></mb-measures>`;
    case 'changes': return html`<mb-changes .scope=${scope}></mb-changes>`;
    case 'report': return html`<mb-report .scope=${scope}></mb-report>`;
    case 'modules': return html`<mb-modules .scope=${scope}></mb-modules>`;
    case 'commands': return html`<mb-commands .scope=${scope}></mb-commands>`;
    case 'command': return html`<mb-command .scope=${scope} .name=${name} .query=${query}></mb-command>`;
    case 'view': return html`<mb-page .scope=${scope} .view=${name}></mb-page>`;
    case 'data': return grid(place, shell);
    default: return absent(place);
  }
}

function grid(place, shell) {
  const shape = shell.datasets.find((one) => one.name === place.name);
  return shape
    ? html`<mb-grid .scope=${place.scope} .shape=${shape} .query=${place.query}></mb-grid>`
    : absent(place);
}

const absent = (place) => html`<section class="empty"><h1>${t('Not here')}</h1>
  <p>${t('{0} belongs to a module that is not installed, or has just been removed. Its rows stay in the store.', place.name || place.kind)}</p>
  <p><a class="button" href=${`#/${place.scope}/modules`}>${t('To the modules')}</a></p>${nothing}</section>`;
