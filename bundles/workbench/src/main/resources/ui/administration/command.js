import {html, nothing} from 'lit';
import {get, run, send, upload} from '../api.js';
import {Part} from '../element.js';
import {address} from '../place.js';
import {place} from '../places.js';
import {t} from '../words.js';

const FILES = new Set(['PATH', 'path', 'FILE', 'file']);
// the workbench gives these itself, or they make no sense in a browser
const GIVEN = new Set(['mission', 'period', 'out']);

class Commands extends Part {
  static properties = {scope: {}, list: {state: true}};

  firstUpdated() {
    this.load(() => get('commands')).then((list) => { this.list = list; });
  }

  render() {
    return html`<h1>${t('Commands')}</h1><dl class="commands">${(this.list || []).map((one) =>
      html`<dt><a href=${address(this.scope, 'command', one.name)}>${one.name}</a></dt><dd>${one.summary}</dd>`)}</dl>`;
  }
}

/** Any command as a form made from its shape, with progress, cancel and what came out. */
class CommandForm extends Part {
  static properties = {scope: {}, name: {}, query: {attribute: false}, shape: {state: true}, job: {state: true}};

  willUpdate(changed) {
    if (changed.has('name')) {
      this.job = undefined;
      this.load(() => get('commands')).then((list) => {
        this.shape = list?.find((one) => one.name === this.name);
      });
    }
  }

  render() {
    if (this.problem && !this.shape) return html`<p role="alert">${this.problem.message}</p>`;
    if (!this.shape) return html`<p aria-busy=${this.loading ? 'true' : 'false'}>${this.loading ? t('Loading …')
      : t('There is no command {0} at present: its module is not installed.', this.name)}</p>`;
    return html`<h1>${this.shape.name}</h1><p class="lead">${this.shape.summary}. ${this.shape.help}</p>
      <form @submit=${(e) => this.submit(e)}>${this.shape.parameters.filter((one) => !GIVEN.has(one.name)).map((one) => this.field(one))}
        <p><button class="primary" ?disabled=${this.job?.state === 'running'}>${t('Run')}</button></p></form>
      ${this.problem ? html`<p class="problem" role="alert">${this.problem.message}</p>` : nothing}
      ${this.job ? this.outcome() : nothing}`;
  }

  field(one) {
    const id = `parameter-${one.name}`;
    const help = html`<small id=${id + '-help'}>${one.help}</small>`;
    if (one.kind === 'switch') {
      return html`<p><label><input type="checkbox" name=${one.name} aria-describedby=${id + '-help'}> ${one.name}</label> ${help}</p>`;
    }
    const input = FILES.has(one.name)
      ? html`<input type="file" id=${id} name=${one.name} ?required=${one.required} aria-describedby=${id + '-help'}>`
      : one.choices.length > 0 && one.name !== 'format'
        ? html`<select id=${id} name=${one.name} aria-describedby=${id + '-help'}>${one.required ? nothing : html`<option value=""></option>`}
            ${one.choices.map((choice) => html`<option>${choice}</option>`)}</select>`
        : html`<input type="text" id=${id} name=${one.name} ?required=${one.required} .value=${this.query?.get(one.name) || ''}
            placeholder=${one.choices.join(',')} aria-describedby=${id + '-help'}>`;
    return html`<p><label for=${id}>${one.name}${one.required ? ' *' : ''}</label> ${input} ${help}</p>`;
  }

  async submit(event) {
    event.preventDefault();
    this.problem = null;
    const args = {};
    try {
      for (const one of this.shape.parameters) {
        const value = await this.value(one, event.target.elements[one.name]);
        if (value) args[one.name] = value;
      }
      await run(this.shape.name, args, (job) => { this.job = job; });
      await this.updateComplete;
      this.querySelector('#outcome')?.focus();
    } catch (e) {
      this.problem = e;
      this.requestUpdate();
    }
  }

  async value(parameter, input) {
    const [mission, period] = this.scope.split('/');
    if (parameter.name === 'mission') return mission;
    if (parameter.name === 'period') return period.replace('-', '/');
    if (parameter.name === 'out') return parameter.required ? '.' : undefined;
    if (!input) return undefined;
    if (input.type === 'checkbox') return input.checked ? 'true' : undefined;
    if (input.type === 'file') return input.files[0] ? (await upload(input.files[0])).path : undefined;
    return input.value;
  }

  outcome() {
    const {job} = this;
    const states = {running: 'Running', done: 'Done', findings: 'Done, with findings', refused: 'Refused', stopped: 'Stopped', failed: 'Failed'};
    return html`<section id="outcome" tabindex="-1" aria-live="polite" class="outcome ${job.state}">
      <h2>${t(states[job.state])}</h2>
      ${job.state === 'running' ? html`<p><progress max=${job.total || nothing} .value=${job.total ? job.done : undefined}
          aria-label=${t('Progress')}></progress> ${job.doing}
          <button type="button" @click=${() => send('DELETE', `jobs/${job.id}`)}>${t('Cancel')}</button></p>` : nothing}
      ${job.message ? html`<p>${job.message}</p>` : nothing}
      ${(job.files || []).length > 0 ? html`<h3>${t('Files')}</h3><ul class="plain">${job.files.map((file) =>
        html`<li><a href=${`/api/v1/jobs/${job.id}/file?` + new URLSearchParams({name: file})} download>${file}</a></li>`)}</ul>` : nothing}
      ${parts(job.parts || [])}</section>`;
  }
}

export const parts = (list) => list.map((part) => typeof part === 'string' ? html`<p>${part}</p>`
  : html`<div class="sheet" role="region" tabindex="0" aria-label=${part.heads.join(', ')}><table>
      <thead><tr>${part.heads.map((head, at) => head ? html`<th scope="col" class=${part.right.includes(at) ? 'number' : ''}>${head}</th>` : html`<td></td>`)}</tr></thead>
      <tbody>${part.rows.map((cells) => html`<tr>${cells.map((cell, at) =>
        html`<td class=${part.right.includes(at) ? 'number' : ''}>${cell}</td>`)}</tr>`)}</tbody></table></div>`);

customElements.define('mb-commands', Commands);
customElements.define('mb-command', CommandForm);

place({
  kind: 'commands', title: 'Commands', perspective: 'administration', order: 3,
  help: 'The same commands as on the command line. Long ones show how far they are and can be cancelled; then nothing of them is kept.',
  show: ({scope}) => html`<mb-commands .scope=${scope}></mb-commands>`,
});

place({
  kind: 'command',
  titled: (name) => name,
  show: ({scope, name, query}) => html`<mb-command .scope=${scope} .name=${name} .query=${query}></mb-command>`,
});
