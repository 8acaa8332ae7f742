import {html, nothing} from 'lit';
import {Part} from '../element.js';
import {refine} from '../place.js';
import {t} from '../words.js';

const keyOf = (dataset) => 'missionbench.views.' + dataset;
export const viewsOf = (dataset) => JSON.parse(localStorage.getItem(keyOf(dataset)) || '{}');

/** Views of a dataset that a person has given a name: filters, order, columns and groups. */
class SavedViews extends Part {
  static properties = {dataset: {}, query: {attribute: false}, naming: {state: true}};

  render() {
    const views = viewsOf(this.dataset);
    const names = Object.keys(views).sort();
    const current = names.find((name) => views[name] === this.query.toString());
    return html`<details class="menu"><summary class="button">${current ?? t('Views')} ▾</summary><div class="choices">
      ${names.length === 0 ? html`<p><small>${t('Filter, sort or group, then give what you see a name.')}</small></p>` : nothing}
      ${names.map((name) => html`<p class="choice"><button class="quiet" aria-pressed=${name === current ? 'true' : 'false'} @click=${() => this.show(views[name])}>${name}</button>
        <button class="quiet" aria-label=${t('Forget the view {0}', name)} @click=${() => this.forget(name)}>×</button></p>`)}
      <form class="naming" @submit=${(e) => this.keep(e)}><input name="name" required maxlength="60" aria-label=${t('Name of the view')} placeholder=${t('Name of the view')}>
        <button>${t('Keep')}</button></form></div></details>`;
  }

  show(query) {
    this.querySelector('details').open = false;
    refine(new URLSearchParams(query));
  }

  keep(event) {
    event.preventDefault();
    const field = event.target.elements.name;
    localStorage.setItem(keyOf(this.dataset), JSON.stringify({...viewsOf(this.dataset), [field.value.trim()]: this.query.toString()}));
    field.value = '';
    this.querySelector('details').open = false;
    this.requestUpdate();
  }

  forget(name) {
    const {[name]: gone, ...others} = viewsOf(this.dataset);
    localStorage.setItem(keyOf(this.dataset), JSON.stringify(others));
    this.requestUpdate();
  }
}

customElements.define('mb-saved-views', SavedViews);
