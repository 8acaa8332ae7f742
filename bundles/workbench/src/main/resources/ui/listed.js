import {html, nothing} from 'lit';
import {get, scoped} from './api.js';
import {ANYTHING, Part} from './element.js';
import {t} from './words.js';

/** A list from the API that is read anew when something has changed. */
export class Listed extends Part {
  static properties = {scope: {}, list: {state: true}, query: {attribute: false}};
  static hears = ANYTHING;

  willUpdate(changed) {
    if (changed.has('scope')) this.fill();
  }

  fill() {
    clearTimeout(this.later);
    this.later = setTimeout(() => this.load(() => get(scoped(this.scope, this.path))).then((list) => {
      if (list) this.list = list;
    }), 30);
  }

  render() {
    return html`<h1>${t(this.heading)}</h1>
      ${this.problem ? html`<p class="problem" role="alert">${this.problem.message}</p>` : nothing}
      ${this.list ? this.shown() : html`<p aria-busy="true">${t('Loading …')}</p>`}`;
  }
}
