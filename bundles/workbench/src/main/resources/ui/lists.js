import {html, nothing} from 'lit';
import {get, scoped, send} from './api.js';
import {Part, openFigure, say} from './element.js';
import {refine} from './place.js';
import {count, moment, t} from './words.js';

/** A list from the API that is read anew when something has changed. */
class Listed extends Part {
  static properties = {scope: {}, list: {state: true}, query: {attribute: false}};

  connectedCallback() {
    super.connectedCallback();
    this.heard = (event) => { if (['changed', 'arrived', 'left', 'again'].includes(event.detail.what)) this.fill(); };
    window.addEventListener('mb-moved', this.heard);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('mb-moved', this.heard);
  }

  willUpdate(changed) {
    if (changed.has('scope')) this.fill();
  }

  fill() {
    clearTimeout(this.later);
    this.later = setTimeout(() => this.load(() => get(scoped(this.scope, this.path))).then((list) => {
      if (list) this.list = list;
    }), 30);
  }

  render() {
    return html`<h1>${t(this.heading)}</h1>
      ${this.problem ? html`<p class="problem" role="alert">${this.problem.message}</p>` : nothing}
      ${this.list ? this.shown() : html`<p aria-busy="true">${t('Loading …')}</p>`}`;
  }
}

const SEVERITIES = {error: 'Errors', warning: 'Warnings', note: 'Notes'};

class Findings extends Listed {
  path = 'findings';
  heading = 'What needs attention';

  shown() {
    if (this.list.length === 0) return html`<p>${t('All figures agree, and nothing the report needs is missing.')}</p>`;
    return Object.entries(SEVERITIES).map(([severity, name]) => {
      const found = this.list.filter((finding) => finding.severity === severity);
      return found.length === 0 ? nothing : html`<h2>${t(name)} <small>${count(found.length)}</small></h2>
        <ul class="findings">${found.map((finding) => html`<li class=${severity}><p>${finding.statement}</p>
          ${finding.places.length > 0 ? html`<ul class="plain">${finding.places.map((place) =>
            html`<li>${place.where}${place.value ? html`: <strong>${place.value}</strong>` : nothing}</li>`)}</ul>` : nothing}
          <small><code>${finding.rule}</code></small></li>`)}</ul>`;
    });
  }
}

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

customElements.define('mb-findings', Findings);
customElements.define('mb-measures', MeasureList);
customElements.define('mb-changes', Changes);
