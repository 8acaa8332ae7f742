import {html, nothing} from 'lit';
import {get, scoped} from '../api.js';
import {ANYTHING, Part} from '../element.js';
import {block} from './blocks.js';
import {address} from '../place.js';
import {place} from '../places.js';
import {t} from '../words.js';

/** A module's page. */
class Page extends Part {
  static properties = {scope: {}, view: {}, page: {state: true}};
  static hears = ANYTHING;

  willUpdate(changed) {
    if (changed.has('scope') || changed.has('view')) {
      this.page = undefined;
      this.fill();
    }
  }

  fill() {
    this.load(() => get(scoped(this.scope, `views/${this.view}`))).then((page) => { if (page) this.page = page; });
  }

  render() {
    if (this.problem) {
      return html`<section class="empty"><h1>${t('Not here')}</h1><p role="alert">${this.problem.message}</p></section>`;
    }
    if (!this.page) return html`<p aria-busy="true">${t('Loading …')}</p>`;
    return html`<h1>${this.page.title}</h1><p class="lead">${this.page.help}</p>
      ${this.page.blocks.length === 0 ? this.empty() : nothing}
      <div class="blocks">${this.page.blocks.map(block)}</div>`;
  }

  empty() {
    return html`<section class="empty"><p>${t('There are no rows yet.')} ${this.page.nextStep}</p>
      <p><a class="button" href=${address(this.scope, 'command', 'import')}>${t('Import …')}</a></p></section>`;
  }
}

customElements.define('mb-page', Page);

place({
  kind: 'view',
  titled: (name, {views}) => views?.find((view) => view.id === name)?.title ?? name,
  show: ({scope, name}) => html`<mb-page .scope=${scope} .view=${name}></mb-page>`,
});
