import {html, nothing} from 'lit';
import {run, upload} from '../api.js';
import {Part, say} from '../element.js';
import {place} from '../places.js';
import {t} from '../words.js';

const VERDICTS = {ok: 'In order', warning: 'Warning', error: 'Error'};

/** Whether the installation is in order, and backups of it. */
class Health extends Part {
  static properties = {scope: {}, found: {state: true}, backup: {state: true}, chosen: {state: true}, busy: {state: true}};
  static hears = ['again'];

  firstUpdated() {
    this.fill();
  }

  fill() {
    this.load(() => run('doctor', {})).then((job) => {
      if (job?.data) this.found = job.data.diagnoses;
      else if (job) this.problem = new Error(job.message);
    });
  }

  async backUp() {
    this.busy = t('Writing a backup …');
    try {
      const name = `missionbench-${new Date().toISOString().slice(0, 16).replace(/[T:]/g, '-')}.zip`;
      const job = await run('backup', {out: name});
      if (job.state === 'done') this.backup = job;
      else say(job.message, {problem: true});
    } catch (e) {
      say(e.message, {problem: true});
    }
    this.busy = undefined;
  }

  async restore() {
    const file = this.chosen;
    this.close();
    this.busy = t('Restoring {0} …', file.name);
    try {
      const args = file.back ? {back: 'true'} : {FILE: (await upload(file)).path};
      const job = await run('restore', args);
      say(job.message || job.parts?.join(' '), {problem: job.state !== 'done'});
    } catch (e) {
      // the server of this page pauses while the store is exchanged
      if (e.status === 0 || e.status === 404) say(t('The store was exchanged. What is shown is read anew.'));
      else say(e.message, {problem: true});
    }
    this.busy = undefined;
    this.fill();
  }

  ask(file) {
    this.chosen = file;
    this.updateComplete.then(() => this.querySelector('dialog').showModal());
  }

  close() {
    this.querySelector('dialog')?.close();
    this.chosen = undefined;
  }

  render() {
    return html`<h1>${t('Health and backups')}</h1>
      ${this.problem ? html`<p class="problem" role="alert">${this.problem.message}</p>` : nothing}
      ${this.found ? this.sheet() : html`<p aria-busy="true">${t('Looking at everything …')}</p>`}
      <h2>${t('Backups')}</h2>
      <p class="lead">${t('A backup holds the store with its history, the configuration and the chosen features in one file. Keep it on another machine.')}</p>
      <div class="tools"><button class="primary" ?disabled=${Boolean(this.busy)} @click=${() => this.backUp()}>${t('Back up now')}</button>
        <label class="button">${t('Restore a backup …')}<input class="unseen" type="file" accept=".zip" ?disabled=${Boolean(this.busy)}
          @change=${(e) => { if (e.target.files[0]) this.ask(e.target.files[0]); e.target.value = ''; }}></label>
        <button ?disabled=${Boolean(this.busy)} @click=${() => this.ask({name: t('what was there before the last restore'), back: true})}>${t('Go back before the last restore …')}</button>
        <span role="status">${this.busy ?? ''}</span></div>
      ${this.backup ? html`<p role="status">${t('The backup is ready:')} ${this.backup.files.map((file) => html`<a download
        href=${`/api/v1/jobs/${this.backup.id}/file?` + new URLSearchParams({name: file})}>${file}</a>`)}</p>` : nothing}
      ${this.chosen ? this.question() : nothing}`;
  }

  sheet() {
    return html`<div class="sheet" role="region" tabindex="0" aria-label=${t('Health')}><table><thead><tr>
      <th scope="col">${t('What')}</th><th scope="col">${t('State')}</th><th scope="col">${t('What is there')}</th><th scope="col">${t('What to do')}</th></tr></thead>
      <tbody>${this.found.map((one) => html`<tr><th scope="row">${t(one.what)}</th><td class="state ${one.verdict === 'ok' ? 'running' : 'broken'}">${t(VERDICTS[one.verdict])}</td>
        <td>${one.found}</td><td>${one.remedy}</td></tr>`)}</tbody></table></div>
      <p><button @click=${() => this.fill()} ?disabled=${this.loading}>${t('Look again')}</button></p>`;
  }

  question() {
    return html`<dialog aria-labelledby="restore-title" @close=${() => { this.chosen = undefined; }}>
      <h2 id="restore-title">${t('Restore {0}?', this.chosen.name)}</h2>
      <p>${t('It takes the place of all rows, the configuration and the chosen features. The workbench pauses for some seconds. What is there now is kept, and one button brings it back.')}</p>
      <p class="actions"><button class="primary" @click=${() => this.restore()}>${t('Restore')}</button>
        <button @click=${() => this.close()}>${t('Leave all as it is')}</button></p></dialog>`;
  }
}

customElements.define('mb-health', Health);

place({
  kind: 'health', title: 'Health and backups', perspective: 'administration', order: 4,
  help: 'Looks at Java, memory, disk, clock, configuration, features and the whole store, and says what to do about what is wrong. The same as doctor on the command line. A restore can be taken back.',
  show: ({scope}) => html`<mb-health .scope=${scope}></mb-health>`,
});
