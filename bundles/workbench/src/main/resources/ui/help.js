import {html, nothing} from 'lit';
import {Part} from './element.js';
import {GRID_KEYS, KEYS} from './keys.js';
import {t} from './words.js';

const HELP = {
  overview: 'Each tile is one figure of a module. Its number opens the formula and the rows it comes from; its title opens the view behind it. What needs attention lists contradictions and gaps, gravest first.',
  findings: 'Every rule of every module is checked anew each time this page opens. An error means that two figures contradict each other; a warning, that the report lacks something; a note is worth knowing.',
  measures: 'A measure is a named figure. Its name, in braces, binds a number in a text to it, so that the text never goes stale.',
  report: 'The report as it would be published now. Numbers open where they come from. Publish writes it in every format you choose.',
  changes: 'Every change says who made it, when and why. Any change can be taken back, unless a later one has touched the same rows.',
  modules: 'A module can be installed or removed while others work. Its rows stay in the store when it is removed.',
  commands: 'The same commands as on the command line. Long ones show how far they are and can be cancelled; then nothing of them is kept.',
  data: 'Type into the search line, sort by a click on a head, filter below it. F2 or Enter edits a cell; a block copied from a spreadsheet is pasted with Ctrl V after a preview.',
};

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
    return html`${HELP[kind] ? html`<p>${t(HELP[kind])}</p>` : nothing}
      ${dataset ? html`<h3>${dataset.title}</h3><p>${dataset.help}</p><dl>${dataset.columns.map((column) =>
        html`<dt>${column.label}${column.required ? ' *' : ''}</dt><dd>${column.help}
          ${column.example ? html`<br><small>${t('For example')}: ${column.example}</small>` : nothing}</dd>`)}</dl>` : nothing}`;
  }
}

const sheet = (keys) => html`<table class="keys"><tbody>${keys.map((one) =>
  html`<tr><th scope="row"><kbd>${one.keys}</kbd></th><td>${t(one.does)}</td></tr>`)}</tbody></table>`;

customElements.define('mb-help', Help);
