import {html} from 'lit';
import {Part} from '../element.js';
import {t} from '../words.js';
import {ask} from './conditions.js';

/** The columns a person sees, in their order; keys always, first. */
export function columnsOf(shape, query) {
  const wanted = query.get('columns')?.split(',');
  if (!wanted) return shape.columns;
  const chosen = wanted.map((name) => shape.columns.find((one) => one.name === name)).filter(Boolean);
  return chosen.length > 0 ? chosen : shape.columns;
}

/** Sees to it that the address names columns only when they differ from all. */
export function showColumns(shape, query, names) {
  const all = shape.columns.map((one) => one.name);
  ask(query, 'columns', names.join() === all.join() ? '' : names.join());
}

/** Which columns are shown, and in which order. */
class Columns extends Part {
  static properties = {shape: {attribute: false}, query: {attribute: false}, names: {state: true}, order: {state: true}};

  connectedCallback() {
    super.connectedCallback();
    const shownOnes = columnsOf(this.shape, this.query).map((one) => one.name);
    this.names = new Set(shownOnes);
    this.order = [...shownOnes, ...this.shape.columns.map((one) => one.name).filter((name) => !this.names.has(name))];
  }

  firstUpdated() {
    this.querySelector('dialog').showModal();
  }

  render() {
    const column = (name) => this.shape.columns.find((one) => one.name === name);
    return html`<dialog class="filter" aria-labelledby="columns-title" @close=${() => this.tell('closed')}>
      <form method="dialog" @submit=${() => this.keep()}><h2 id="columns-title">${t('Columns')}</h2>
        <ul class="values">${this.order.map((name, at) => html`<li><label><input type="checkbox" .checked=${this.names.has(name)}
            @change=${(e) => this.choose(name, e.target.checked)}> ${column(name).label}</label>
          <button type="button" class="quiet" aria-label=${t('{0} further up', column(name).label)} ?disabled=${at === 0} @click=${() => this.move(at, -1)}>↑</button>
          <button type="button" class="quiet" aria-label=${t('{0} further down', column(name).label)} ?disabled=${at === this.order.length - 1} @click=${() => this.move(at, 1)}>↓</button></li>`)}</ul>
        <p class="buttons"><button class="primary" ?disabled=${this.names.size === 0}>${t('Show these')}</button>
          <button type="button" @click=${() => { showColumns(this.shape, this.query, []); this.querySelector('dialog').close(); }}>${t('All columns')}</button></p></form></dialog>`;
  }

  choose(name, wanted) {
    const names = new Set(this.names);
    if (wanted) names.add(name);
    else names.delete(name);
    this.names = names;
  }

  move(at, by) {
    const order = [...this.order];
    [order[at], order[at + by]] = [order[at + by], order[at]];
    this.order = order;
  }

  keep() {
    showColumns(this.shape, this.query, this.order.filter((name) => this.names.has(name)));
  }
}

customElements.define('mb-columns', Columns);
