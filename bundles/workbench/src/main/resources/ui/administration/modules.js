import {html, nothing} from 'lit';
import {run, upload} from '../api.js';
import {ANYTHING, Part, say} from '../element.js';
import {place} from '../places.js';
import {t} from '../words.js';
import './consequences.js';

const STATES = {running: 'Running', waiting: 'Starts later', broken: 'Broken', installed: 'Installed', absent: 'Not installed'};

/** What is installed, in which state, and what could be; each change after a look at what it does. */
class Modules extends Part {
  static properties = {scope: {}, features: {state: true}, planned: {state: true}, busy: {state: true}};
  static hears = ANYTHING.filter((what) => what !== 'changed');

  firstUpdated() {
    this.fill();
  }

  fill() {
    clearTimeout(this.later);
    this.later = setTimeout(() => this.load(() => run('features', {ACTION: 'list'})).then((job) => {
      if (job?.message) this.problem = new Error(job.message);
      if (job?.data) this.features = job.data.features;
    }), 80);
  }

  /** Asks what a change would do, and shows it before it is made. */
  async plan(action, name, title) {
    this.busy = title;
    try {
      const job = await run('features', {ACTION: action, ...(name ? {NAME: name} : {}), preview: 'true'});
      if (job.data?.preview) this.planned = {action, name, title, consequences: job.data.preview};
      else say(told(job), {problem: true});
    } catch (e) {
      say(e.message, {problem: true});
    }
    this.busy = undefined;
  }

  async planFile(event) {
    const [file] = event.target.files;
    event.target.value = '';
    if (!file) return;
    try {
      const {path} = await upload(file);
      await this.plan('install', path, file.name);
    } catch (e) {
      say(e.message, {problem: true});
    }
  }

  async carryOut() {
    const {action, name, title} = this.planned;
    this.planned = undefined;
    this.busy = title;
    try {
      const job = await run('features', {ACTION: action, ...(name ? {NAME: name} : {})});
      say(told(job) || t('Done'), {problem: job.state !== 'done'});
    } catch (e) {
      say(e.message, {problem: true});
    }
    this.busy = undefined;
    this.fill();
  }

  render() {
    return html`<h1>${t('Modules')}</h1>
      <p class="lead">${t('A module can be installed or removed while others work. Its rows stay in the store when it is removed.')}</p>
      <div class="tools"><label class="button">${t('Install a module from a file …')}
          <input class="unseen" type="file" accept=".jar" @change=${(e) => this.planFile(e)}></label>
        <button @click=${() => this.plan('update', '', t('all modules'))}>${t('Update all …')}</button>
        ${this.busy ? html`<span role="status">${t('Working …')} ${this.busy}</span>` : nothing}</div>
      ${this.problem ? html`<p class="problem" role="alert">${this.problem.message}</p>` : nothing}
      ${this.features ? html`<div class="sheet" role="region" tabindex="0" aria-label=${t('Modules')}><table><thead><tr>
        <th scope="col">${t('Module')}</th><th scope="col">${t('What it does')}</th><th scope="col">${t('State')}</th><td></td></tr></thead>
        <tbody>${this.features.map((feature) => this.row(feature))}</tbody></table></div>` : html`<p aria-busy="true">${t('Loading …')}</p>`}
      ${this.planned ? html`<mb-consequences .plan=${this.planned} @agreed=${() => this.carryOut()}
        @closed=${() => { this.planned = undefined; }}></mb-consequences>` : nothing}`;
  }

  row(feature) {
    const action = feature.installed ? 'remove' : 'install';
    // without these there is nobody left to ask
    const fixed = feature.essential || feature.name === 'web';
    return html`<tr><th scope="row">${feature.name}<br><small>${feature.version}</small></th><td>${feature.description}
        ${feature.problems.map((problem) => html`<p class="problem">${problem}</p>`)}
        ${feature.waiting.length > 0 ? html`<details><summary>${t('{0} parts wait for a module that is not installed', feature.waiting.length)}</summary>
          <ul>${feature.waiting.map((part) => html`<li>${part}</li>`)}</ul></details>` : nothing}</td>
      <td class="state ${feature.state}">${t(STATES[feature.state])}</td>
      <td>${fixed ? html`<small>${t('Needed by this page')}</small>` : html`<button ?disabled=${this.busy !== undefined}
        aria-label=${feature.installed ? t('Remove {0}', feature.name) : t('Install {0}', feature.name)}
        @click=${() => this.plan(action, feature.name, feature.name)}>${feature.installed ? t('Remove …') : t('Install …')}</button>`}</td></tr>`;
  }
}

const told = (job) => job.message || job.parts?.filter((part) => typeof part === 'string').join(' ');

customElements.define('mb-modules', Modules);

place({
  kind: 'modules', title: 'Modules', perspective: 'administration', order: 2,
  help: 'Before a module is installed, removed or updated you see what starts, stops and disappears, and who uses it now. The rows of a removed module stay in the store and are there again when it returns. A module from a file is checked before it starts; one that does not start changes nothing.',
  show: ({scope}) => html`<mb-modules .scope=${scope}></mb-modules>`,
});
