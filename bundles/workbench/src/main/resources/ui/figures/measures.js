import {html, nothing} from 'lit';
import {openFigure} from '../element.js';
import {Listed} from '../listed.js';
import {refine} from '../place.js';
import {place} from '../places.js';
import {count, t} from '../words.js';

class MeasureList extends Listed {
  path = 'measures';
  heading = 'All measures';

  shown() {
    const words = (this.query?.get('search') || '').toLowerCase();
    const found = this.list.filter((one) => `${one.key} ${one.title}`.toLowerCase().includes(words));
    return html`<p><label>${t('Search')} <input type="search" .value=${words}
        @input=${(e) => refine(new URLSearchParams(e.target.value ? {search: e.target.value} : {}))}></label>
        ${t('{0} of {1}', count(found.length), count(this.list.length))}</p>
      <div class="sheet" role="region" tabindex="0" aria-label=${t('All measures')}><table><thead><tr>
        <th scope="col">${t('Name')}</th><th scope="col">${t('What it is')}</th>
        <th scope="col" class="number">${t('Figure')}</th><th scope="col">${t('Unit')}</th></tr></thead>
        <tbody>${found.slice(0, 500).map((one) => html`<tr><th scope="row"><code>${one.key}</code></th><td>${one.title}</td>
          <td class="number"><button class="figure" @click=${() => openFigure(one.key)}>${one.figure?.printed ?? '–'}</button></td>
          <td>${one.figure?.printedUnit ?? ''}</td></tr>`)}</tbody></table></div>
      ${found.length > 500 ? html`<p>${t('The first 500 are shown; search for the others.')}</p>` : nothing}`;
  }
}

customElements.define('mb-measures', MeasureList);

place({
  kind: 'measures', title: 'All measures', perspective: 'overview', order: 3,
  help: 'A measure is a named figure. Its name, in braces, binds a number in a text to it, so that the text never goes stale.',
  show: ({scope, query}) => html`<mb-measures .scope=${scope} .query=${query}></mb-measures>`,
});
