import {html, nothing} from 'lit';
import {Part} from '../element.js';
import {helpOf} from '../places.js';
import {GRID_KEYS, KEYS} from './keys.js';
import {t} from '../words.js';

/** Help beside what is shown, and the key sheet. */
class Help extends Part {
  static properties = {place: {attribute: false}, views: {attribute: false}, datasets: {attribute: false}, shown: {state: true}};

  async toggle() {
    this.shown = !this.shown;
    await this.updateComplete;
    if (this.shown) this.querySelector('button.close').focus();
  }

  render() {
    if (!this.shown) return nothing;
    return html`<aside class="panel" aria-label=${t('Help')} @keydown=${(e) => { if (e.key === 'Escape') this.toggle(); }}>
      <button class="quiet close" aria-label=${t('Close')} @click=${() => this.toggle()}>×</button>
      <h2>${t('Help')}</h2>
      ${this.about()}
      <h3>${t('Keys')}</h3>${sheet(KEYS)}
      ${this.place?.kind === 'data' ? html`<h3>${t('Keys in a grid')}</h3>${sheet(GRID_KEYS)}` : nothing}
    </aside>`;
  }

  about() {
    const {kind, name} = this.place || {};
    const view = this.views?.find((one) => kind === 'view' && one.id === name);
    if (view) return html`<p>${view.help}</p>`;
    const dataset = this.datasets?.find((one) => kind === 'data' && one.name === name);
    return html`${helpOf(this.place) ? html`<p>${t(helpOf(this.place))}</p>` : nothing}
      ${dataset ? html`<h3>${dataset.title}</h3><p>${dataset.help}</p><dl>${dataset.columns.map((column) =>
        html`<dt>${column.label}${column.required ? ' *' : ''}</dt><dd>${column.help}
          ${column.example ? html`<br><small>${t('For example')}: ${column.example}</small>` : nothing}</dd>`)}</dl>` : nothing}`;
  }
}

const sheet = (keys) => html`<table class="keys"><tbody>${keys.map((one) =>
  html`<tr><th scope="row"><kbd>${one.keys}</kbd></th><td>${t(one.does)}</td></tr>`)}</tbody></table>`;

customElements.define('mb-help', Help);
