import {html, nothing} from 'lit';
import {scoped, send} from '../api.js';
import {say} from '../element.js';
import {Listed} from '../listed.js';
import {place} from '../places.js';
import {count, moment, t} from '../words.js';

class Changes extends Listed {
  path = 'changes?limit=500';
  heading = 'Audit trail';

  async undo(change) {
    try {
      await send('POST', scoped(this.scope, `changes/${change.number}/undo`));
      say(t('Change {0} is taken back', change.number), {undo: true});
    } catch (e) {
      say(e.message, {problem: true});
    }
  }

  shown() {
    if (this.list.length === 0) return html`<p>${t('Nothing was changed yet.')}</p>`;
    return html`<div class="sheet" role="region" tabindex="0" aria-label=${t('Audit trail')}><table><thead><tr>
      <th scope="col" class="number">${t('Change')}</th><th scope="col">${t('When')}</th><th scope="col">${t('Who')}</th>
      <th scope="col">${t('Why')}</th><th scope="col">${t('Rows')}</th><th scope="col">${t('From')}</th><td></td></tr></thead>
      <tbody>${this.list.map((change) => html`<tr><th scope="row" class="number">${change.number}</th>
        <td><time datetime=${change.at}>${moment(change.at)}</time></td><td>${change.actor}</td><td>${change.reason}</td>
        <td>${Object.entries(change.rows).slice(0, 4).map(([dataset, rows]) => html`${dataset} ${count(rows)}<br>`)}
          ${Object.keys(change.rows).length > 4 ? t('and {0} more', Object.keys(change.rows).length - 4) : nothing}</td>
        <td class="source">${change.source}</td>
        <td><button @click=${() => this.undo(change)} aria-label=${t('Take change {0} back', change.number)}>${t('Take back')}</button></td>
      </tr>`)}</tbody></table></div>`;
  }
}

customElements.define('mb-changes', Changes);

place({
  kind: 'changes', title: 'Audit trail', perspective: 'administration', order: 1,
  help: 'Every change says who made it, when and why. Any change can be taken back, unless a later one has touched the same rows.',
  show: ({scope}) => html`<mb-changes .scope=${scope}></mb-changes>`,
});
