import {html, nothing} from 'lit';
import {get, scoped} from '../api.js';
import {Part} from '../element.js';
import {t} from '../words.js';

/** Finds a measure by words of its name, and the style in which a sentence prints it. */
class MeasurePicker extends Part {
  static properties = {scope: {}, found: {state: true}, at: {state: true}, words: {state: true}};

  async open(words = '') {
    this.words = words;
    this.at = 0;
    this.found = undefined;
    await this.updateComplete;
    this.querySelector('dialog').showModal();
    this.querySelector('input').focus();
    this.search();
  }

  search() {
    clearTimeout(this.later);
    this.later = setTimeout(() => this.load(() => get(scoped(this.scope, 'texts/measures?' + new URLSearchParams({search: this.words, limit: 40}))))
      .then((found) => { if (found) { this.found = found; this.at = 0; } }), 80);
  }

  choose(measure, style = measure.styles[0]) {
    if (!style) return;
    this.querySelector('dialog').close();
    this.tell('chosen', `{${measure.key}|${style.style}}`);
  }

  key(event) {
    const moves = {ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8};
    if (event.key in moves) {
      event.preventDefault();
      this.at = Math.max(0, Math.min((this.found?.length || 1) - 1, this.at + moves[event.key]));
      this.updateComplete.then(() => this.querySelector('[aria-selected=true]')?.scrollIntoView({block: 'nearest'}));
    } else if (event.key === 'Enter' && this.found?.[this.at]) {
      event.preventDefault();
      this.choose(this.found[this.at]);
    }
    event.stopPropagation();
  }

  render() {
    const chosen = this.found?.[this.at];
    return html`<dialog class="palette picker" aria-label=${t('Insert a measure')} @close=${() => this.tell('picked')}
        @click=${(e) => { if (e.target.tagName === 'DIALOG') e.target.close(); }}>
      <input type="text" role="combobox" aria-expanded="true" aria-controls="picker-list" aria-autocomplete="list"
        aria-activedescendant=${chosen ? `picker-${this.at}` : nothing} aria-label=${t('Search for a measure')}
        placeholder=${t('Words of its name: vacancy international')} .value=${this.words || ''}
        @input=${(e) => { this.words = e.target.value; this.search(); }} @keydown=${(e) => this.key(e)}>
      <ul id="picker-list" role="listbox" aria-label=${t('Found')}>${(this.found || []).map((one, at) => html`
        <li id=${`picker-${at}`} role="option" aria-selected=${at === this.at ? 'true' : 'false'} @click=${() => { this.at = at; }}
          @dblclick=${() => this.choose(one)}><span class="value">${one.styles[0]?.printed ?? '–'}</span> <span>${one.title}</span>
          <span class="more">${one.key}</span></li>`)}</ul>
      ${this.found?.length === 0 ? html`<p>${t('Nothing is called so')}</p>` : nothing}
      ${this.problem ? html`<p class="problem" role="alert">${this.problem.message}</p>` : nothing}
      ${chosen ? html`<div class="styles" role="group" aria-label=${t('Insert it as')}>${t('Insert it as')} ${chosen.styles.map((style) =>
        html`<button @click=${() => this.choose(chosen, style)}>${style.printed}</button> `)}</div>` : nothing}
    </dialog>`;
  }
}

customElements.define('mb-measure-picker', MeasurePicker);
