import {LitElement} from 'lit';

/**
 * An element of the workbench: in the page's own tree, so that one style sheet, print and assistive technology see it
 * whole. Loads what it shows, keeps what it has while it loads anew, and says what went wrong.
 */
export class Part extends LitElement {
  createRenderRoot() {
    return this;
  }

  /** The events after which this part fills itself anew, as its class names them. */
  static hears = [];

  connectedCallback() {
    super.connectedCallback();
    const {hears} = this.constructor;
    if (hears.length === 0) return;
    this.heard = (event) => { if (hears.includes(event.detail.what)) this.fill(); };
    window.addEventListener('mb-moved', this.heard);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('mb-moved', this.heard);
  }

  /** Runs work that fills this part; an answer that comes too late is dropped. */
  async load(work) {
    const turn = (this.turn = (this.turn || 0) + 1);
    this.loading = true;
    this.requestUpdate();
    try {
      const answer = await work();
      if (turn === this.turn) {
        this.problem = null;
        return answer;
      }
    } catch (e) {
      if (turn === this.turn) this.problem = e;
    } finally {
      if (turn === this.turn) {
        this.loading = false;
        this.requestUpdate();
      }
    }
    return undefined;
  }

  tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, {detail, bubbles: true, composed: true}));
  }
}

/** What is worth a new look: rows changed, modules came or went, the connection is back. */
export const ANYTHING = ['changed', 'arrived', 'left', 'again'];

/** Tells the shell to show a sentence; one with an undo stays longer. */
export const say = (text, more = {}) =>
  window.dispatchEvent(new CustomEvent('mb-say', {detail: {text, ...more}}));

/** Asks the shell to open a figure. */
export const openFigure = (key) => window.dispatchEvent(new CustomEvent('mb-figure', {detail: key}));
