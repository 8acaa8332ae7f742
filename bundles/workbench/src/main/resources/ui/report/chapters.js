import {html, nothing} from 'lit';
import {Part, say} from '../element.js';
import {count, t} from '../words.js';
import {change, edited} from './rows.js';
import {chapterOf} from './structure.js';

const STATES = {draft: 'Draft', reviewed: 'Reviewed', approved: 'Approved'};
const MARKS = {draft: '○', reviewed: '◐', approved: '●'};

/** The outline with the state, owner and due day of each chapter, changed in place. */
class Chapters extends Part {
  static properties = {
    scope: {}, parts: {attribute: false}, chapters: {attribute: false}, spoken: {attribute: false}, refusal: {state: true},
  };

  async put(row, state) {
    this.refusal = undefined;
    try {
      const kept = await change(this.scope, t('Chapter {0}: {1}', row.values.place, state), [edited(row, {state})]);
      say(t('{0} is {1}', row.values.place, t(STATES[state]).toLowerCase()), {undo: true, change: kept.number});
    } catch (e) {
      this.refusal = {place: row.values.place, text: e.status === 412 ? t('Somebody else has changed it to {0}.', t(STATES[e.body.theirs.state] ?? '')) : e.message};
      this.requestUpdate();
    }
    this.tell('renew');
  }

  findingsIn(row) {
    return [...(this.spoken || new Map())].filter(([part]) => chapterOf(this.chapters, part.place) === row)
      .reduce((sum, [, findings]) => sum + findings.length, 0);
  }

  render() {
    const headings = this.parts.filter((part) => part.kind === 'heading' && part.entry && part.depth <= 3);
    return html`<ul>${headings.map((part) => {
      const row = (this.chapters || []).find((one) => one.values.place === part.place);
      return html`<li class=${`depth-${part.depth}`}><a href="#" @click=${(e) => { e.preventDefault(); this.tell('jump', part); }}>${part.number} ${part.text}</a>
        ${row ? this.chapter(row) : nothing}</li>`;
    })}</ul>`;
  }

  chapter(row) {
    const {place, owner, state, due} = row.values;
    const late = due && state !== 'approved' && due < new Date().toISOString().slice(0, 10);
    const found = this.findingsIn(row);
    return html`<div class="chapter"><span class="mark ${state}" aria-hidden="true">${MARKS[state]}</span>
      <select aria-label=${t('State of {0}', place)} .value=${state} @change=${(e) => this.put(row, e.target.value)}>
        ${Object.entries(STATES).map(([one, name]) => html`<option value=${one} ?selected=${one === state}>${t(name)}</option>`)}</select>
      <small class="owner">${owner}</small>
      <small>${due ? html`<time class=${late ? 'late' : ''} datetime=${due}>${due}</time>${late ? html` ${t('overdue')}` : nothing}` : nothing}
      ${found > 0 ? html` <span class="found" title=${t('Findings in this chapter')}>⚑ ${count(found)}</span>` : nothing}</small>
      ${this.refusal?.place === place ? html`<span class="refusal" role="alert">${this.refusal.text}</span>` : nothing}</div>`;
  }
}

customElements.define('mb-chapters', Chapters);
