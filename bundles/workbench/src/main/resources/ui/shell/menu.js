import {html} from 'lit';
import {Part} from '../element.js';
import {address, go} from '../place.js';
import {namedPlaces} from '../places.js';
import {t} from '../words.js';

/** What can be done anywhere, for who does not know the keys yet. */
class Menu extends Part {
  static properties = {shell: {attribute: false}, open: {state: true}};

  entries() {
    const {shell} = this;
    const {scope} = shell.place;
    const to = (kind, name) => () => go(address(scope, kind, name));
    return [
      ...namedPlaces().filter((one) => one.order === 1 || one.menu).map((one) => ({text: t(one.title), run: to(one.kind)})),
      {divides: true},
      {text: t('Import …'), run: to('command', 'import')},
      {text: t('Undo'), keys: 'Ctrl Z', run: () => shell.step('undo')},
      {text: t('Redo'), keys: 'Ctrl Y', run: () => shell.step('redo')},
      {text: t('Print'), keys: 'Ctrl P', run: () => window.print()},
      {divides: true},
      {text: t('Light, dark or as the system'), run: () => shell.nextTheme()},
      {text: t('Preferences'), run: to('preferences')},
      {text: t('Help and keys'), keys: '?', run: () => shell.querySelector('mb-help').toggle()},
    ];
  }

  async toggle() {
    this.open = !this.open;
    await this.updateComplete;
    if (this.open) this.querySelector('[role=menuitem]').focus();
  }

  close(focus) {
    this.open = false;
    if (focus) this.querySelector('button').focus();
  }

  key(event) {
    const items = [...this.querySelectorAll('[role=menuitem]')];
    const at = items.indexOf(document.activeElement);
    const to = {ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1}[event.key];
    if (to !== undefined) {
      event.preventDefault();
      items[(to + items.length) % items.length].focus();
    } else if (event.key === 'Escape') {
      this.close(true);
    }
  }

  render() {
    return html`<button class="quiet" aria-haspopup="menu" aria-expanded=${this.open ? 'true' : 'false'}
        aria-label=${t('Menu')} @click=${() => this.toggle()}>☰</button>
      ${this.open ? html`<ul class="menu" role="menu" aria-label=${t('Menu')} @keydown=${(e) => this.key(e)}
          @focusout=${(e) => { if (!this.contains(e.relatedTarget)) this.close(false); }}>${this.entries().map((one) => one.divides
        ? html`<li role="separator"></li>`
        : html`<li role="none"><button role="menuitem" tabindex="-1" @click=${() => { this.close(true); one.run(); }}>
            <span>${one.text}</span> ${one.keys ? html`<kbd>${one.keys}</kbd>` : ''}</button></li>`)}</ul>` : ''}`;
  }
}

customElements.define('mb-menu', Menu);
