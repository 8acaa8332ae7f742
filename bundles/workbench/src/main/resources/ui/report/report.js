import {html, nothing} from 'lit';
import {get, scoped} from '../api.js';
import {ANYTHING, Part, say} from '../element.js';
import {address} from '../place.js';
import {place} from '../places.js';
import {count, t} from '../words.js';
import {drafts} from './drafts.js';
import {Spots} from './spots.js';
import {change, rowsOf} from './rows.js';
import {inserted, moved, structured} from './structure.js';
import {page} from './paper.js';
import './chapters.js';
import './publish.js';

const SEVERITIES = {error: 'Error', warning: 'Warning', note: 'Note'};

/** The performance report as it stands: who writes which chapter, its text to be written, what is wrong with it. */
class Report extends Part {
  static properties = {
    scope: {}, report: {state: true}, findings: {state: true}, editing: {state: true}, chapters: {state: true}, beside: {state: true},
  };
  static hears = ANYTHING;

  willUpdate(changed) {
    if (changed.has('scope')) {
      this.report = this.findings = this.editing = undefined;
      this.beside = 'findings';
      this.fill();
    }
  }

  fill() {
    clearTimeout(this.later);
    this.later = setTimeout(() => this.read(), 50);
  }

  async read() {
    const {scope} = this;
    const found = await this.load(() => Promise.all([get(scoped(scope, 'report')), rowsOf(scope, 'outline', ['place']),
      rowsOf(scope, 'paragraph', ['place', 'number']), rowsOf(scope, 'chapter', ['place'])]));
    if (!found || scope !== this.scope) return;
    const [report, outline, paragraphs, chapters] = found;
    this.paragraphs = paragraphs;
    this.chapters = chapters;
    this.report = structured(report, outline, paragraphs);
    this.placeFindings();
    // the checks take longer than the report
    get(scoped(scope, 'findings')).then((findings) => { this.findings = findings; this.placeFindings(); }, () => {});
  }

  placeFindings() {
    if (!this.findings || !this.report) return;
    const spots = new Spots(this.report);
    this.spoken = new Map();
    this.homeless = [];
    this.findings.forEach((finding) => {
      const part = spots.of(finding);
      if (part) this.spoken.set(part, [...(this.spoken.get(part) || []), finding]);
      else this.homeless.push(finding);
    });
    this.requestUpdate();
  }

  row(name) {
    return this.paragraphs?.find((one) => one.key.join('/') === name);
  }

  open(name) {
    this.editing = name;
  }

  /** Keeps the text of an open editor: of its row, or of a new one after another. */
  write(text, version) {
    const row = this.row(this.editing);
    if (row) return change(this.scope, t('Paragraph {0}', this.editing), [{dataset: 'paragraph', key: row.key, version, values: {text}}]);
    const [, at, after, kind] = /^new (\S+) (\d+) (\w+)$/.exec(this.editing);
    const neighbour = this.row(`${at}/${after}`);
    return change(this.scope, t('A new paragraph in {0}', at), inserted(this.paragraphs, at, Number(after),
      {stands: neighbour?.values.stands ?? 'before', kind, text}));
  }

  done(event) {
    const name = this.editing;
    this.editing = undefined;
    if (event.detail.kept) this.fill();
    this.updateComplete.then(() => this.querySelector(`[data-row="${name}"] button.edit`)?.focus());
  }

  async alter(rows, what) {
    if (!rows) return;
    try {
      const kept = await change(this.scope, what, rows);
      say(what, {undo: true, change: kept.number});
      this.editing = undefined;
    } catch (e) {
      say(e.status === 412 ? t('Somebody else has changed this text meanwhile; look at it again.') : e.message, {problem: true});
    }
    this.fill();
  }

  remove(row) {
    this.alter([{dataset: 'paragraph', key: row.key, version: row.version, remove: true}], t('Paragraph {0} is removed', row.key.join('/')));
  }

  move(row, step) {
    this.alter(moved(this.paragraphs, row, step), t('Paragraph {0} is moved', row.key.join('/')));
  }

  reset(row, kind) {
    this.alter([{dataset: 'paragraph', key: row.key, version: row.version, values: {kind}}], t('Paragraph {0} is set as {1}', row.key.join('/'), t(kind)));
  }

  async jump(part) {
    const there = this.querySelector('#' + part.anchor);
    if (!there) return;
    there.tabIndex = -1;
    there.focus({preventScroll: true});
    there.scrollIntoView({block: part.kind === 'heading' ? 'start' : 'center'});
  }

  render() {
    if (this.problem && !this.report) {
      return html`<section class="empty"><h1>${t('Performance report')}</h1><p role="alert">${this.problem.status === 404
        ? t('The report is assembled by a module that is not installed.') : this.problem.message}</p>
        ${this.problem.status === 404 ? html`<p><a class="button" href=${address(this.scope, 'modules')}>${t('To the modules')}</a></p>` : nothing}</section>`;
    }
    if (!this.report) return html`<p aria-busy="true">${t('Assembling the report …')}</p>`;
    return html`<div class="report" @jump=${(e) => this.jump(e.detail)} @renew=${() => this.fill()}>
      <nav class="outline" aria-label=${t('Outline')}><h2>${t('Outline')}</h2>
        <mb-chapters .scope=${this.scope} .parts=${this.report.parts} .chapters=${this.chapters} .spoken=${this.spoken}></mb-chapters></nav>
      <div class="middle">${this.waiting()}${page(this)}</div>
      <aside class="beside" aria-label=${t('Beside the report')}>${this.besides()}</aside></div>`;
  }

  waiting() {
    const names = drafts(this.scope).filter((name) => name.startsWith('paragraph ') && name !== `paragraph ${this.editing}`)
      .map((name) => name.slice('paragraph '.length)).filter((name) => this.row(name) || name.startsWith('new '));
    if (names.length === 0) return nothing;
    return html`<p class="note" role="status">${t('Written, and not kept yet')}: ${names.map((name) => html`<button class="quiet" @click=${() => this.open(name)}>
      ${name.startsWith('new ') ? t('a new paragraph in {0}', name.split(' ')[1]) : name}</button> `)}</p>`;
  }

  besides() {
    const tabs = {findings: t('Findings'), publish: t('Publish')};
    return html`<div class="switch" role="group" aria-label=${t('Beside the report')}>${Object.entries(tabs).map(([one, name]) =>
        html`<button aria-pressed=${this.beside === one ? 'true' : 'false'} @click=${() => { this.beside = one; }}>${name}</button>`)}</div>
      ${this.beside === 'publish' ? html`<mb-publish .scope=${this.scope}></mb-publish>` : this.found()}`;
  }

  found() {
    if (!this.findings) return html`<p aria-busy="true">${t('Checking the figures …')}</p>`;
    if (this.findings.length === 0) return html`<p>${t('All figures agree, and nothing the report needs is missing.')}</p>`;
    const placed = [...this.spoken].sort(([one], [other]) => one.at - other.at);
    return html`<ul class="findings">${placed.flatMap(([part, findings]) => findings.map((finding) => html`<li class=${finding.severity}>
        <a href="#" @click=${(e) => { e.preventDefault(); this.jump(part); }}>${where(part)}</a> <small>${t(SEVERITIES[finding.severity])}</small><br>${finding.statement}</li>`))}</ul>
      ${this.homeless.length > 0 ? html`<h3>${t('Not in the text')} <small>${count(this.homeless.length)}</small></h3>
        <ul class="findings">${this.homeless.map((finding) => html`<li class=${finding.severity}><small>${t(SEVERITIES[finding.severity])}</small><br>${finding.statement}</li>`)}</ul>` : nothing}`;
  }
}

function where(part) {
  if (part.kind === 'paragraph') return part.number ? t('Paragraph {0}', part.number.replace(/\.$/, '')) : t('Text in {0}', part.place);
  return part.title || part.text || t('In {0}', part.place);
}

customElements.define('mb-report', Report);

place({
  kind: 'report', title: 'Performance report', perspective: 'report', order: 1,
  help: 'The report as it would be published now. Numbers open where they come from. Each text of the report can be edited where it stands; a number in braces is bound to a measure and follows it. What you write is kept with Ctrl Enter, and waits in this browser until then.',
  show: ({scope}) => html`<mb-report .scope=${scope}></mb-report>`,
});
