import {html, nothing} from 'lit';
import {get, scoped, send} from '../api.js';
import {Part} from '../element.js';
import {t} from '../words.js';

/** Short sentences about what has just happened, read out by assistive technology. */
class Messages extends Part {
  static properties = {scope: {}, shown: {state: true}};

  connectedCallback() {
    super.connectedCallback();
    this.shown = [];
    this.heard = (event) => this.show(event.detail);
    window.addEventListener('mb-say', this.heard);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('mb-say', this.heard);
  }

  show(message) {
    this.shown = [...this.shown, message].slice(-4);
    const patience = message.problem || message.undo ? 12000 : 6000;
    setTimeout(() => { this.shown = this.shown.filter((one) => one !== message); }, patience);
  }

  async undo(message) {
    this.shown = this.shown.filter((one) => one !== message);
    try {
      const [last] = await get(scoped(this.scope, 'changes?limit=1'));
      await send('POST', scoped(this.scope, `changes/${message.change ?? last.number}/undo`));
      this.show({text: t('Taken back')});
    } catch (e) {
      this.show({text: e.message, problem: true});
    }
  }

  render() {
    return html`<div class="messages" role="status" aria-live="polite">${this.shown.map((message) =>
      html`<p class=${message.problem ? 'problem' : ''}>${message.text}
        ${message.undo ? html`<button class="quiet" @click=${() => this.undo(message)}>${t('Undo')}</button>` : nothing}</p>`)}</div>`;
  }
}

customElements.define('mb-messages', Messages);
