import {html, nothing} from 'lit';
import {get, send} from '../api.js';
import {Part} from '../element.js';
import {address, here} from '../place.js';
import {t} from '../words.js';

/** Work under way, in the bar. */
class JobsMark extends Part {
  static properties = {jobs: {state: true}};

  connectedCallback() {
    super.connectedCallback();
    this.jobs = [];
    this.heard = (event) => { if (event.detail.what === 'job') this.fill(); };
    window.addEventListener('mb-moved', this.heard);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('mb-moved', this.heard);
  }

  fill() {
    if (this.waiting) return;
    // a job tells a thousand times a second; a person reads four
    this.waiting = setTimeout(async () => {
      this.waiting = undefined;
      this.jobs = (await get('jobs').catch(() => [])).filter((job) => job.state === 'running');
      if (this.jobs.length > 0) this.fill();
    }, 250);
  }

  render() {
    return this.jobs.map((job) => html`<span class="job">
      <a href=${address(here().scope, 'command', job.command)}>${job.command}</a>
      ${job.total > 0 ? html`<progress max=${job.total} .value=${job.done} aria-label=${job.doing || job.command}></progress>` : nothing}
      <small>${job.doing}</small>
      <button class="quiet" @click=${() => send('DELETE', `jobs/${job.id}`)}>${t('Cancel')}</button></span>`);
  }
}

customElements.define('mb-jobs', JobsMark);
