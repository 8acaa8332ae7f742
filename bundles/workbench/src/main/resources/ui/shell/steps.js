import {html} from 'lit';
import {get, scoped, send} from '../api.js';
import {ANYTHING, Part, say} from '../element.js';
import {t} from '../words.js';

/** Undo and redo of a mission's period, each telling what it would take back. */
class Steps extends Part {
  static properties = {scope: {}, next: {state: true}};
  static hears = ANYTHING;

  willUpdate(changed) {
    if (changed.has('scope')) this.fill();
  }

  fill() {
    if (!this.scope) return;
    clearTimeout(this.later);
    this.later = setTimeout(() => this.load(() => get(scoped(this.scope, 'changes/next'))).then((next) => {
      this.next = next ?? {};
    }), 50);
  }

  async go(way) {
    const step = (await get(scoped(this.scope, 'changes/next')).catch(() => ({})))[way];
    if (!step) {
      say(way === 'undo' ? t('There is nothing to undo') : t('There is nothing to redo'));
      return;
    }
    try {
      await send('POST', scoped(this.scope, `changes/${step.number}/undo`));
      say(way === 'undo' ? t('Undone: {0}', step.reason) : t('Brought back: {0}', step.reason));
    } catch (e) {
      say(e.message, {problem: true});
    }
  }

  render() {
    const {undo, redo} = this.next ?? {};
    return html`<button class="quiet" ?disabled=${!undo} title=${undo ? t('Undo: {0}', undo.reason) : t('There is nothing to undo')}
        @click=${() => this.go('undo')}>↶ ${t('Undo')}</button>
      <button class="quiet" ?disabled=${!redo} title=${redo ? t('Redo: {0}', redo.reason) : t('There is nothing to redo')}
        @click=${() => this.go('redo')}>↷ ${t('Redo')}</button>`;
  }
}

customElements.define('mb-steps', Steps);
