import {html, nothing} from 'lit';
import {scoped, send} from '../api.js';
import {Part, say} from '../element.js';
import {inline} from '../pages/blocks.js';
import {moment, t} from '../words.js';
import {draft, dropDraft, keepDraft} from './drafts.js';
import {versus} from './difference.js';
import './picker.js';

const BOUND = /(\{[^{}]*\})/;

/**
 * Writes one text with bound numbers: highlighted while it is typed, shown below as it will print.
 *
 * what: the name of its draft; before: the text as it is kept; version: of its row, none for a new one;
 * write(text, version): keeps it and gives the change. Tells 'done' when it is left, with whether it was kept.
 */
class TextEditor extends Part {
  static properties = {
    scope: {}, what: {}, label: {}, before: {}, version: {}, write: {attribute: false}, proposal: {},
    text: {state: true}, shown: {state: true}, refusal: {state: true}, theirs: {state: true}, busy: {state: true},
  };

  willUpdate(changed) {
    if (!changed.has('what')) return;
    const kept = draft(this.scope, this.what);
    this.text = kept?.text ?? this.before ?? '';
    this.base = kept ? kept.version : this.version;
    this.returned = kept && kept.text !== this.before ? kept.at : undefined;
    this.refusal = this.theirs = undefined;
    if (this.returned && this.version !== undefined && kept.version !== this.version) this.theirs = {text: this.before, version: this.version};
    this.preview(0);
  }

  firstUpdated() {
    const area = this.querySelector('textarea');
    area.focus({preventScroll: true});
    area.setSelectionRange(area.value.length, area.value.length);
    this.scrollIntoView({block: 'nearest'});
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.later);
  }

  typed(text) {
    this.text = text;
    this.refusal = undefined;
    if (text === (this.before ?? '')) dropDraft(this.scope, this.what);
    else keepDraft(this.scope, this.what, text, this.base, this.before);
    this.preview(220);
  }

  preview(wait) {
    clearTimeout(this.later);
    this.later = setTimeout(async () => {
      const shown = await this.load(() => send('POST', scoped(this.scope, 'texts/preview'), {text: this.text}));
      if (shown) this.shown = shown;
    }, wait);
  }

  key(event) {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.leave();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.keep();
    } else if (event.key === 'm' && event.altKey) {
      event.preventDefault();
      this.pick();
    }
  }

  leave() {
    if (this.text !== (this.before ?? '')) say(t('Your text is not kept yet; it waits here until you come back.'));
    this.tell('done', {kept: false});
  }

  forget() {
    dropDraft(this.scope, this.what);
    this.text = this.before ?? '';
    this.base = this.version;
    this.returned = this.theirs = this.refusal = undefined;
    this.preview(0);
    this.querySelector('textarea').focus();
  }

  async keep(version = this.base) {
    if (this.busy) return;
    if (this.text === (this.before ?? '') && !this.theirs) {
      dropDraft(this.scope, this.what);
      this.tell('done', {kept: false});
      return;
    }
    this.busy = true;
    try {
      const change = await this.write(this.text, version);
      dropDraft(this.scope, this.what);
      say(t('{0} is kept', this.label), {undo: true, change: change.number});
      this.tell('done', {kept: true});
    } catch (e) {
      if (e.status === 412) this.theirs = {text: e.body.theirs?.text ?? '', version: e.body.version};
      else this.refusal = e.status === 0 ? t('The workbench does not answer. Your text stays here; keep it when the workbench is back.') : e.body?.errors?.[0]?.message ?? e.message;
    }
    this.busy = false;
  }

  pick() {
    const area = this.querySelector('textarea');
    this.selection = [area.selectionStart, area.selectionEnd];
    this.querySelector('mb-measure-picker').open(area.value.slice(...this.selection));
  }

  insert(binding) {
    let [start, end] = this.selection;
    // never into a number that is already bound
    const inside = /^[^{]*\}/.exec(this.text.slice(end));
    if (inside && this.text.lastIndexOf('{', start - 1) > this.text.lastIndexOf('}', start - 1)) start = end += inside[0].length;
    this.put(this.text.slice(0, start) + binding + this.text.slice(end), start + binding.length);
  }

  /** Puts another piece in the place of one that stands in the text. */
  replace(piece, other) {
    const at = this.text.indexOf(piece);
    if (at >= 0) this.put(this.text.slice(0, at) + other + this.text.slice(at + piece.length), at + other.length);
  }

  async put(text, caret) {
    this.typed(text);
    await this.updateComplete;
    const area = this.querySelector('textarea');
    area.focus();
    area.setSelectionRange(caret, caret);
  }

  render() {
    return html`<section class="editor" aria-label=${this.label} @keydown=${(e) => this.key(e)}
        @chosen=${(e) => this.insert(e.detail)} @picked=${() => this.querySelector('textarea').focus()}>
      ${this.returned ? html`<p class="note" role="status">${t('This is your text of {0}, which was not kept yet.', moment(this.returned))}
        <button class="quiet" @click=${() => this.forget()}>${t('Discard it')}</button></p>` : nothing}
      <div class="written"><pre aria-hidden="true">${this.coloured()}${'\n'}</pre><textarea spellcheck="true" aria-label=${t('Text')} aria-describedby="editor-keys"
        .value=${this.text} @input=${(e) => this.typed(e.target.value)}></textarea></div>
      ${this.theirs ? this.conflict() : nothing}
      ${this.refusal ? html`<p class="refusal" role="alert">${this.refusal}</p>` : nothing}
      <div class="tools"><button class="primary" ?disabled=${this.busy} @click=${() => this.keep()}>${t('Keep')}</button>
        <button @click=${() => this.leave()}>${t('Close')}</button>
        <button @click=${() => this.pick()}>${t('Insert a measure')}</button>
        ${this.proposal && !this.text ? html`<button @click=${() => this.put(this.proposal, this.proposal.length)}>${t('Begin with a proposal')}</button>` : nothing}
        <small id="editor-keys"><kbd>Ctrl Enter</kbd> ${t('keeps')} · <kbd>Esc</kbd> ${t('closes')} · <kbd>Alt M</kbd> ${t('inserts a measure')}</small></div>
      ${this.shown ? this.printed() : nothing}
      <mb-measure-picker .scope=${this.scope}></mb-measure-picker></section>`;
  }

  coloured() {
    const unknown = new Set((this.shown?.unknown || []).map((one) => one.measure));
    return this.text.split(BOUND).map((piece, at) => at % 2 === 0 ? piece
      : html`<mark class=${unknown.has(piece.slice(1).split('|')[0].trim()) || !piece.includes('|') ? 'unknown' : ''}>${piece}</mark>`);
  }

  conflict() {
    return html`<div class="conflict" role="alert"><p><strong>${t('Somebody else has changed this text meanwhile.')}</strong></p>
      <div class="both"><div><h4>${t('Theirs')}</h4><p>${this.theirs.text}</p></div>
        <div><h4>${t('Yours, against theirs')}</h4><p>${versus(this.theirs.text, this.text)}</p></div></div>
      <div class="tools"><button @click=${() => this.keep(this.theirs.version)}>${t('Keep mine')}</button>
        <button @click=${() => { dropDraft(this.scope, this.what); this.tell('done', {kept: true}); }}>${t('Take theirs')}</button></div></div>`;
  }

  printed() {
    const {pieces, problems, unknown, loose} = this.shown;
    return html`<div class="preview" aria-label=${t('As it prints')} role="region"><h4>${t('As it prints')}</h4><p>${inline(pieces)}</p>
      ${problems.map((problem) => html`<p class="refusal">${problem}</p>`)}
      ${unknown.map((one) => html`<p class="refusal">${t('Nobody has a measure {0}.', one.measure)}
        ${one.nearest.length > 0 ? html`${t('The nearest')}: ${one.nearest.map((near) => html`<button class="suggested" title=${near.key}
          @click=${() => this.replace(one.measure, near.key)}>${near.title} <strong>${near.styles[0]?.printed ?? '–'}</strong></button> `)}` : nothing}</p>`)}
      ${loose.filter((one) => one.bindings.length > 0).map((one) => html`<p class="offer">${t('{0} is typed; it may be', one.number)}
        ${one.bindings.map(({binding, title}) => html`<button class="suggested" title=${binding}
          @click=${() => this.replace(one.number, binding)}>${title}</button> `)}</p>`)}</div>`;
  }
}

customElements.define('mb-text-editor', TextEditor);
