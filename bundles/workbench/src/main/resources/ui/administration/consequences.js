import {html, nothing} from 'lit';
import {Part} from '../element.js';
import {t} from '../words.js';

const TITLES = {install: 'Install {0}?', remove: 'Remove {0}?', update: 'Update {0}?'};
const KINDS = {
  'report section': 'Sections of the report', 'workbench view': 'Pages', 'dashboard tile': 'Headlines', command: 'Commands',
  'consistency check': 'Checks', 'dataset source': 'Datasets (their rows stay in the store)', 'measure source': 'Measures',
  'variance explainer': 'Explanations of variances', 'passage source': 'Texts of the report',
};

/** What a change of modules would do, and the question whether to do it. */
class Consequences extends Part {
  static properties = {plan: {attribute: false}};

  firstUpdated() {
    this.querySelector('dialog').showModal();
  }

  render() {
    const {action, title, consequences} = this.plan;
    const {starts, updates, stops, restarts, leaves, users, running} = consequences;
    const none = [starts, updates, stops, restarts].every((list) => list.length === 0);
    return html`<dialog class="form" aria-labelledby="consequences" @close=${() => this.tell('closed')}>
      <h2 id="consequences">${t(TITLES[action], title)}</h2>
      ${none ? html`<p>${t('Nothing would change.')}</p>` : nothing}
      ${list(t('Starts'), starts)}${list(t('Runs in another version'), updates)}${list(t('Stops'), stops)}
      ${list(t('Starts anew, because it is wired to those'), restarts)}
      ${Object.keys(leaves).length > 0 ? html`<h3>${t('Disappears until it returns')}</h3><dl class="leaves">${Object.entries(leaves).map(([kind, names]) =>
        html`<dt>${t(KINDS[kind] || kind)} <small>${names.length}</small></dt><dd>${names.join(', ')}</dd>`)}</dl>` : nothing}
      ${list(t('Use it now, and go on without it'), users)}
      ${list(t('Runs now; the change waits for its end'), running)}
      <p class="actions">${none ? nothing : html`<button class="primary" @click=${() => this.tell('agreed')}>${
        t({install: 'Install', remove: 'Remove', update: 'Update'}[action])}</button>`}
        <button @click=${() => this.querySelector('dialog').close()}>${t('Leave all as it is')}</button></p></dialog>`;
  }
}

const list = (title, names) => names.length === 0 ? nothing : html`<h3>${title}</h3><p>${names.join(', ')}</p>`;

customElements.define('mb-consequences', Consequences);
