import {html, nothing} from 'lit';
import {get, scoped} from '../api.js';
import {Part, openFigure} from '../element.js';
import {address, go} from '../place.js';
import {namedPlaces} from '../places.js';
import {t} from '../words.js';

const MOST = 40;

/** Finds places, views, datasets, commands and measures by a few letters, and goes there. */
class Palette extends Part {
  static properties = {shell: {attribute: false}, words: {state: true}, at: {state: true}, measures: {state: true}};

  async open() {
    this.words = '';
    this.at = 0;
    this.requestUpdate();
    await this.updateComplete;
    this.querySelector('dialog').showModal();
    this.querySelector('input').focus();
    this.commands ??= await get('commands').catch(() => []);
    this.measures = await get(scoped(this.shell.place.scope, 'measures')).catch(() => []);
  }

  close() {
    this.querySelector('dialog').close();
  }

  entries() {
    const {views = [], datasets = [], place = {}} = this.shell || {};
    const scope = place.scope;
    const all = [
      ...namedPlaces().map((one) => ({kind: t('Go to'), text: t(one.title), run: () => go(address(scope, one.kind))})),
      ...views.map((one) => ({kind: t('View'), text: one.title, more: one.help, run: () => go(address(scope, 'view', one.id))})),
      ...(this.commands || []).map((one) => ({kind: t('Do'), text: one.name, more: one.summary,
        run: () => go(address(scope, 'command', one.name))})),
      ...datasets.filter((one) => !one.rollUp).map((one) => ({kind: t('Rows'), text: one.title, more: one.help,
        run: () => go(address(scope, 'data', one.name))})),
      ...(this.measures || []).map((one) => ({kind: t('Measure'), text: one.title, more: one.key,
        run: () => openFigure(one.key)})),
    ];
    const wanted = (this.words || '').toLowerCase().split(/\s+/).filter(Boolean);
    if (wanted.length === 0) return all.slice(0, MOST);
    // what begins with the words comes before what merely holds them
    const rank = (one) => {
      const text = one.text.toLowerCase();
      const whole = `${text} ${(one.more || '').toLowerCase()}`;
      if (!wanted.every((word) => whole.includes(word))) return -1;
      return text.startsWith(wanted[0]) ? 0 : wanted.every((word) => text.includes(word)) ? 1 : 2;
    };
    return all.map((one) => [rank(one), one]).filter(([at]) => at >= 0)
      .sort((left, right) => left[0] - right[0]).slice(0, MOST).map(([, one]) => one);
  }

  key(event, entries) {
    const moves = {ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8};
    if (event.key in moves) {
      event.preventDefault();
      this.at = Math.max(0, Math.min(entries.length - 1, this.at + moves[event.key]));
      this.updateComplete.then(() => this.querySelector('[aria-selected=true]')?.scrollIntoView({block: 'nearest'}));
    } else if (event.key === 'Enter' && entries[this.at]) {
      event.preventDefault();
      this.choose(entries[this.at]);
    }
  }

  choose(entry) {
    this.close();
    entry.run();
  }

  render() {
    const entries = this.at === undefined ? [] : this.entries();
    return html`<dialog class="palette" aria-label=${t('Search or do …')} @click=${(e) => { if (e.target.tagName === 'DIALOG') this.close(); }}>
      <input type="text" role="combobox" aria-expanded="true" aria-controls="palette-list" aria-autocomplete="list"
        aria-activedescendant=${entries.length > 0 ? `palette-${this.at}` : nothing}
        aria-label=${t('Search or do …')} placeholder=${t('A view, a command, a dataset, a figure …')} .value=${this.words || ''}
        @input=${(e) => { this.words = e.target.value; this.at = 0; }} @keydown=${(e) => this.key(e, entries)}>
      <ul id="palette-list" role="listbox" aria-label=${t('Found')}>${entries.map((entry, at) => html`
        <li id=${`palette-${at}`} role="option" aria-selected=${at === this.at ? 'true' : 'false'} @click=${() => this.choose(entry)}>
          <small>${entry.kind}</small> <span>${entry.text}</span> <span class="more">${entry.more || ''}</span></li>`)}</ul>
      ${entries.length === 0 ? html`<p>${t('Nothing is called so')}</p>` : nothing}
    </dialog>`;
  }
}

customElements.define('mb-palette', Palette);
