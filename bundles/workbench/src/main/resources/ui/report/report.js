import {html, nothing} from 'lit';
import {get, run, scoped} from '../api.js';
import {ANYTHING, Part} from '../element.js';
import {block} from '../pages/blocks.js';
import {place} from '../places.js';
import {t} from '../words.js';

const FORMATS = ['docx', 'pdf', 'html', 'xlsx'];

/** The performance report as it stands, with its outline and what is wrong with it. */
class Report extends Part {
  static properties = {scope: {}, report: {state: true}, findings: {state: true}, job: {state: true}};
  static hears = ANYTHING;

  willUpdate(changed) {
    if (changed.has('scope')) this.fill();
  }

  fill() {
    clearTimeout(this.later);
    this.later = setTimeout(() => {
      this.load(() => get(scoped(this.scope, 'report'))).then((report) => { if (report) this.report = anchored(report); });
      get(scoped(this.scope, 'findings')).then((findings) => { this.findings = findings; }, () => {});
    }, 50);
  }

  async publish(event) {
    event.preventDefault();
    const chosen = FORMATS.filter((format) => event.target.elements[format].checked).join(',');
    const [mission, period] = this.scope.split('/');
    this.job = await run('report', {mission, period: period.replace('-', '/'), format: chosen, out: 'report'},
      (job) => { this.job = job; }).catch((e) => ({state: 'failed', message: e.message}));
  }

  render() {
    if (this.problem) {
      return html`<section class="empty"><h1>${t('Performance report')}</h1><p role="alert">${this.problem.message}</p></section>`;
    }
    if (!this.report) return html`<p aria-busy="true">${t('Assembling the report …')}</p>`;
    const {cover, parts} = this.report;
    return html`<div class="report">
      <nav class="outline" aria-label=${t('Outline')}><h2>${t('Outline')}</h2><ul>${parts.filter((part) => part.anchor).map((part) =>
        html`<li class=${`depth-${part.depth}`}><a href="#" @click=${(e) => this.jump(e, part.anchor)}>${part.number} ${part.text}</a></li>`)}</ul>
        ${this.publishForm()}</nav>
      <article class="paper" lang=${this.report.language}>
        <p class="masthead"><strong>${cover.organization}</strong> <span>${cover.symbol}</span></p>
        <h1>${cover.title}</h1>${cover.subtitle ? html`<p>${cover.subtitle}</p>` : nothing}
        ${parts.map(block)}</article>
      <aside class="beside" aria-label=${t('Findings')}><h2>${t('Findings')}</h2>${this.besides()}</aside></div>`;
  }

  jump(event, anchor) {
    event.preventDefault();
    const place = this.querySelector('#' + anchor);
    place.tabIndex = -1;
    place.focus({preventScroll: true});
    place.scrollIntoView();
  }

  publishForm() {
    return html`<form class="publish" @submit=${(e) => this.publish(e)}><h3>${t('Publish')}</h3>
      ${FORMATS.map((format) => html`<label><input type="checkbox" name=${format} checked> ${format.toUpperCase()}</label> `)}
      <p><button class="primary" ?disabled=${this.job?.state === 'running'}>${t('Publish')}</button></p>
      ${this.job ? html`<div aria-live="polite">${this.job.state === 'running' ? html`<progress aria-label=${t('Progress')}></progress> ${this.job.doing}` : nothing}
        <p>${this.job.message}</p>
        <ul class="plain">${(this.job.files || []).map((file) => html`<li><a download
          href=${`/api/v1/jobs/${this.job.id}/file?` + new URLSearchParams({name: file})}>${file.split('/').pop()}</a></li>`)}</ul></div>` : nothing}</form>`;
  }

  besides() {
    if (!this.findings) return html`<p aria-busy="true">${t('Checking the figures …')}</p>`;
    if (this.findings.length === 0) return html`<p>${t('All figures agree, and nothing the report needs is missing.')}</p>`;
    return html`<ul class="findings">${this.findings.map((finding) => html`<li class=${finding.severity}>${finding.statement}</li>`)}</ul>`;
  }
}

function anchored(report) {
  let number = 0;
  report.parts.forEach((part) => {
    if (part.kind === 'heading' && part.depth <= 2) part.anchor = `part-${++number}`;
  });
  return report;
}

customElements.define('mb-report', Report);

place({
  kind: 'report', title: 'Performance report', perspective: 'report', order: 1,
  help: 'The report as it would be published now. Numbers open where they come from. Publish writes it in every format you choose.',
  show: ({scope}) => html`<mb-report .scope=${scope}></mb-report>`,
});
