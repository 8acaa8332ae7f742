import {html, nothing} from 'lit';
import {run} from '../api.js';
import {Part, say} from '../element.js';
import {place} from '../places.js';
import {t} from '../words.js';

/** What is installed, and what could be. */
class Modules extends Part {
  static properties = {scope: {}, features: {state: true}, busy: {state: true}};

  firstUpdated() {
    this.fill();
  }

  fill() {
    this.load(() => run('features', {ACTION: 'list'})).then((job) => {
      if (job?.message) this.problem = new Error(job.message);
      if (job?.data) this.features = job.data.features;
    });
  }

  async change(action, feature) {
    this.busy = feature.name;
    try {
      const job = await run('features', {ACTION: action, NAME: feature.name});
      say(job.message || job.parts?.filter((part) => typeof part === 'string').join(' ') || t('Done'),
        {problem: job.state !== 'done'});
    } catch (e) {
      say(e.message, {problem: true});
    }
    this.busy = undefined;
    this.fill();
  }

  render() {
    return html`<h1>${t('Modules')}</h1>
      <p class="lead">${t('A module can be installed or removed while others work. Its rows stay in the store when it is removed.')}</p>
      ${this.problem ? html`<p class="problem" role="alert">${this.problem.message}</p>` : nothing}
      ${this.features ? html`<div class="sheet" role="region" tabindex="0" aria-label=${t('Modules')}><table><thead><tr>
        <th scope="col">${t('Module')}</th><th scope="col">${t('What it does')}</th><th scope="col">${t('State')}</th><td></td></tr></thead>
        <tbody>${this.features.map((feature) => this.row(feature))}</tbody></table></div>` : html`<p aria-busy="true">${t('Loading …')}</p>`}`;
  }

  row(feature) {
    const action = feature.installed ? 'remove' : 'install';
    return html`<tr><th scope="row">${feature.name}</th><td>${feature.description}</td>
      <td>${feature.installed ? t('Installed') : t('Not installed')}</td>
      <td>${feature.name === 'foundation' || feature.name === 'web' ? nothing : html`<button ?disabled=${this.busy !== undefined}
        aria-label=${feature.installed ? t('Remove {0}', feature.name) : t('Install {0}', feature.name)}
        @click=${() => this.change(action, feature)}>${this.busy === feature.name ? t('Working …')
          : feature.installed ? t('Remove') : t('Install')}</button>`}</td></tr>`;
  }
}

customElements.define('mb-modules', Modules);

place({
  kind: 'modules', title: 'Modules', perspective: 'administration', order: 2,
  help: 'A module can be installed or removed while others work. Its rows stay in the store when it is removed.',
  show: ({scope}) => html`<mb-modules .scope=${scope}></mb-modules>`,
});
