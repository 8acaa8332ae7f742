import {html, nothing} from 'lit';
import {get, run, send} from '../api.js';
import {Part} from '../element.js';
import {moment, t} from '../words.js';

const FORMATS = ['docx', 'pdf', 'html', 'xlsx'];
const ENDED = {done: 'Published', findings: 'Published; some parts are missing', refused: 'Refused', stopped: 'Cancelled; nothing is kept', failed: 'It has failed'};

/** Writes the report in every format that is chosen, with progress and cancel, and lists what was written when. */
class Publish extends Part {
  static properties = {scope: {}, job: {state: true}, earlier: {state: true}, findings: {state: true}};
  static hears = ['again'];

  willUpdate(changed) {
    if (changed.has('scope')) this.fill();
  }

  fill() {
    get('jobs').then(async (jobs) => {
      const own = jobs.filter((job) => job.command === 'report' && job.state !== 'running').slice(0, 8);
      this.earlier = (await Promise.all(own.map((job) => get(`jobs/${job.id}`).catch(() => undefined))))
        .filter((job) => job?.files?.length > 0);
    }, () => {});
  }

  async publish(event) {
    event.preventDefault();
    const {elements} = event.target;
    const [mission, period] = this.scope.split('/');
    const args = {mission, period: period.replace('-', '/'), out: 'report',
      format: FORMATS.filter((format) => elements[format].checked).join(',')};
    if (elements.findings.checked) args.findings = 'true';
    if (!args.format) {
      this.job = {state: 'refused', message: t('Choose a format first.')};
      return;
    }
    this.job = {state: 'running', doing: ''};
    this.job = await run('report', args, (job) => { this.job = job; }).catch((e) => ({state: 'failed', message: e.message}));
    this.fill();
  }

  render() {
    return html`<form class="publish" @submit=${(e) => this.publish(e)}>
      <fieldset><legend>${t('Formats')}</legend>${FORMATS.map((format) => html`<label><input type="checkbox" name=${format} checked> ${format.toUpperCase()}</label> `)}</fieldset>
      <p><label><input type="checkbox" name="findings"> ${t('With the findings as a last page')}</label></p>
      <p><button class="primary" ?disabled=${this.job?.state === 'running'}>${t('Publish')}</button></p>
      <div aria-live="polite">${this.job ? this.outcome(this.job) : nothing}</div></form>
      ${this.earlier?.length > 0 ? html`<details><summary>${t('Written before')}</summary><ul class="plain">${this.earlier.map((job) => html`<li>
        <time datetime=${job.began}>${moment(job.began)}</time> ${files(job)}</li>`)}</ul></details>` : nothing}`;
  }

  outcome(job) {
    if (job.state === 'running') {
      return html`<p><progress max=${job.total || nothing} .value=${job.total ? job.done : undefined} aria-label=${t('Progress')}></progress>
        ${job.doing} ${job.id ? html`<button type="button" @click=${() => send('DELETE', `jobs/${job.id}`)}>${t('Cancel')}</button>` : nothing}</p>`;
    }
    return html`<p><strong>${t(ENDED[job.state])}.</strong> ${job.message}</p><p>${files(job)}</p>`;
  }
}

const files = (job) => (job.files || []).map((file) => html`<a class="button" download
  href=${`/api/v1/jobs/${job.id}/file?` + new URLSearchParams({name: file})}>${file.split('.').pop().toUpperCase()}<span class="unseen"> ${file.split('/').pop()}</span></a> `);

customElements.define('mb-publish', Publish);
