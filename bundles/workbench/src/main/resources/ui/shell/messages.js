import {html, nothing} from 'lit';
import {get, scoped, send} from '../api.js';
import {Part} from '../element.js';
import {moment, t} from '../words.js';

const MOST_KEPT = 50;
const KEPT = 'missionbench.notices';

/** Short sentences about what has just happened, read out by assistive technology, and a list of the last ones. */
class Messages extends Part {
  static properties = {scope: {}, shown: {state: true}, kept: {state: true}, open: {state: true}};

  connectedCallback() {
    super.connectedCallback();
    this.shown = [];
    this.kept = JSON.parse(sessionStorage.getItem(KEPT) || '[]');
    this.said = (event) => this.show(event.detail);
    window.addEventListener('mb-say', this.said);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('mb-say', this.said);
  }

  show(message) {
    this.shown = [...this.shown, message].slice(-4);
    const patience = message.problem || message.undo ? 12000 : 6000;
    setTimeout(() => { this.shown = this.shown.filter((one) => one !== message); }, patience);
    this.kept = [{text: message.text, problem: Boolean(message.problem), at: new Date().toISOString()}, ...this.kept].slice(0, MOST_KEPT);
    sessionStorage.setItem(KEPT, JSON.stringify(this.kept));
    this.unread = (this.unread || 0) + 1;
    this.tell('noticed', this.unread);
  }

  async toggle() {
    this.open = !this.open;
    this.unread = 0;
    this.tell('noticed', 0);
    await this.updateComplete;
    if (this.open) this.querySelector('.notices button').focus();
  }

  forget() {
    this.kept = [];
    sessionStorage.removeItem(KEPT);
  }

  async undo(message) {
    this.shown = this.shown.filter((one) => one !== message);
    try {
      const number = message.change ?? (await get(scoped(this.scope, 'changes/next'))).undo?.number;
      await send('POST', scoped(this.scope, `changes/${number}/undo`));
      this.show({text: t('Taken back')});
    } catch (e) {
      this.show({text: e.message, problem: true});
    }
  }

  render() {
    return html`<div class="messages" role="status" aria-live="polite">${this.shown.map((message) =>
      html`<p class=${message.problem ? 'problem' : ''}>${message.text}
        ${message.undo ? html`<button class="quiet" @click=${() => this.undo(message)}>${t('Undo')}</button>` : nothing}
        <button class="quiet" aria-label=${t('Close')} @click=${() => { this.shown = this.shown.filter((one) => one !== message); }}>×</button></p>`)}</div>
      ${this.open ? this.list() : nothing}`;
  }

  list() {
    return html`<aside class="panel notices" aria-label=${t('Notices')} @keydown=${(e) => { if (e.key === 'Escape') this.toggle(); }}>
      <button class="quiet close" aria-label=${t('Close')} @click=${() => this.toggle()}>×</button>
      <h2>${t('Notices')}</h2>
      ${this.kept.length === 0 ? html`<p>${t('Nothing has happened in this window yet.')}</p>`
        : html`<ul class="recent">${this.kept.map((one) => html`<li class=${one.problem ? 'problem' : ''}>
            <time datetime=${one.at}>${moment(one.at)}</time> ${one.text}</li>`)}</ul>
          <p><button @click=${() => this.forget()}>${t('Clear the list')}</button></p>`}</aside>`;
  }
}

customElements.define('mb-messages', Messages);
