import {html, nothing} from 'lit';
import {get, scoped} from '../api.js';
import {Part} from '../element.js';
import {address} from '../place.js';
import {decimal, t} from '../words.js';

/** A figure opened: value, formula, rows. Every number of the workbench leads here. */
class FigurePanel extends Part {
  static properties = {scope: {}, measure: {state: true}, key: {state: true}};

  connectedCallback() {
    super.connectedCallback();
    this.heard = (event) => this.show(event.detail);
    window.addEventListener('mb-figure', this.heard);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('mb-figure', this.heard);
  }

  async show(key) {
    this.from = document.activeElement;
    this.key = key;
    this.measure = undefined;
    const found = await this.load(() => get(scoped(this.scope, `measures/${key}`)));
    if (found) this.measure = found;
    await this.updateComplete;
    this.querySelector('button.close')?.focus();
  }

  close() {
    this.key = undefined;
    this.from?.focus();
  }

  render() {
    if (!this.key) return nothing;
    return html`<aside class="panel" aria-label=${t('Where this comes from')}
        @keydown=${(e) => { if (e.key === 'Escape') this.close(); }}>
      <button class="quiet close" aria-label=${t('Close')} @click=${() => this.close()}>×</button>
      ${this.problem ? html`<p role="alert">${this.problem.message}</p>` : this.measure ? this.open(this.measure) : html`<p aria-busy="true">${t('Loading …')}</p>`}
    </aside>`;
  }

  open(measure) {
    const figure = measure.figure;
    return html`<h2>${measure.title}</h2>
      <p class="headline">${figure ? html`${figure.printed} <small>${figure.printedUnit}</small>` : '–'}</p>
      ${figure ? html`<p>${t('Exactly')} <strong>${decimal(figure.exact)}</strong> ${figure.unit}</p>` : nothing}
      <h3>${t('How it is computed')}</h3><p>${measure.method}</p>
      <h3>${t('From these rows')}</h3>
      <ul class="plain">${measure.rows.map((rows) => html`<li><a href=${this.rowsOf(rows)}>${rows.dataset}</a>
        ${Object.entries(rows.equal).map(([column, value]) => html`<br><small>${column} = ${value || '–'}</small>`)}</li>`)}</ul>
      <h3>${t('Its name')}</h3>
      <p><code>${measure.key}</code> <button class="quiet" @click=${() => navigator.clipboard.writeText(`{${measure.key}}`)}>
        ${t('Copy for a text')}</button></p>`;
  }

  rowsOf(rows) {
    const query = new URLSearchParams();
    Object.entries(rows.equal).forEach(([column, value]) => query.append('where', `${column}=${value}`));
    return address(this.scope, 'data', rows.dataset, query);
  }
}

customElements.define('mb-figure', FigurePanel);
