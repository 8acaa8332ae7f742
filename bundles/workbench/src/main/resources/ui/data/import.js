import {html, nothing} from 'lit';
import {get, run, send, upload} from '../api.js';
import {Part, say} from '../element.js';
import {count, t} from '../words.js';

const remembered = (dataset) => 'missionbench.mapping.' + dataset;
const bare = (text) => text.toLowerCase().normalize('NFKD').replace(/[^\p{L}\p{N}]+/gu, '');

/** A file into a dataset: its heads to columns, a preview of what would happen, then the import. */
class Import extends Part {
  static properties = {scope: {}, shape: {attribute: false}, file: {state: true}, sheet: {state: true}, mapping: {state: true},
    comma: {state: true}, outcome: {state: true}, job: {state: true}, profiles: {state: true}, profile: {state: true}};

  firstUpdated() {
    this.querySelector('dialog').showModal();
    run('profiles', {}).then((job) => {
      this.profiles = (job.data?.profiles ?? []).filter((one) => one.datasets?.includes?.(this.shape.name));
    }).catch(() => {});
  }

  render() {
    return html`<dialog class="form" aria-labelledby="import-title" @close=${() => this.tell('closed')}>
      <h2 id="import-title">${t('Import into {0}', this.shape.title)}</h2>
      ${this.problem ? html`<p class="problem" role="alert">${this.problem.message}</p>` : nothing}
      ${this.outcome ? this.result() : this.file ? this.map() : this.choose()}</dialog>`;
  }

  choose() {
    return html`<p>${this.shape.help}</p><p><label>${t('A CSV file or a workbook')}
        <input type="file" accept=".csv,.txt,.xlsx" @change=${(e) => this.take(e.target.files[0])}></label></p>
      <p><small>${t('Nothing is kept before you have seen what would happen.')}</small></p>
      <p class="buttons"><button @click=${() => this.close()}>${t('Cancel')}</button></p>`;
  }

  async take(file) {
    if (!file) return;
    const found = await this.load(async () => {
      const kept = await upload(file);
      return get('uploads/heads?' + new URLSearchParams({path: kept.path}));
    });
    if (!found) return;
    this.file = found;
    this.choosing(found.sheets.find((one) => one.name === this.shape.name) ?? found.sheets[0]);
  }

  choosing(sheet) {
    this.sheet = sheet;
    const before = JSON.parse(localStorage.getItem(remembered(this.shape.name)) || '{}');
    this.mapping = sheet.heads.map((head) => before[bare(head)] ?? this.guess(head));
    this.mapping = this.mapping.map((name, at) => (this.mapping.indexOf(name) === at ? name : ''));
    this.comma = sheet.rows.some((row) => row.some((text) => /^-?[\d .\u00a0\u202f]*\d,\d{1,2}$/.test(text)));
  }

  guess(head) {
    const wanted = bare(head);
    return this.shape.columns.find((one) => bare(one.name) === wanted || bare(one.label) === wanted)?.name ?? '';
  }

  map() {
    const unmapped = this.shape.columns.filter((one) => one.required && !this.mapping.includes(one.name));
    return html`<p><strong>${this.file.name}</strong>
      ${this.file.sheets.length > 1 ? html`<label>${t('Sheet')} <select @change=${(e) => this.choosing(this.file.sheets[e.target.selectedIndex])}>
        ${this.file.sheets.map((one) => html`<option ?selected=${one === this.sheet}>${one.name}</option>`)}</select></label>` : nothing}
      ${this.profiles?.length ? html`<label>${t('Read as')} <select @change=${(e) => { this.profile = e.target.value; }}>
        <option value="">${t('columns of this dataset')}</option>${this.profiles.map((one) => html`<option value=${one.name}>${one.title ?? one.name}</option>`)}</select></label>` : nothing}</p>
      ${this.profile ? html`<p>${t('The profile says which columns become what.')}</p>` : html`
      <div class="sheet" role="region" tabindex="0" aria-label=${t('Columns of the file')}><table><thead><tr><th scope="col">${t('Column of the file')}</th>
        <th scope="col">${t('becomes')}</th><th scope="col">${t('First values')}</th></tr></thead>
        <tbody>${this.sheet.heads.map((head, at) => html`<tr><th scope="row">${head}</th><td><select aria-label=${t('{0} becomes', head)} @change=${(e) => this.assign(at, e.target.value)}>
          <option value="">${t('nothing')}</option>${this.shape.columns.map((one) => html`<option value=${one.name} ?selected=${this.mapping[at] === one.name}>${one.label}${one.required ? ' *' : ''}</option>`)}</select></td>
          <td>${this.sheet.rows.slice(0, 3).map((row) => row[at]).join(' · ')}</td></tr>`)}</tbody></table></div>
      <p><label><input type="checkbox" .checked=${this.comma} @change=${(e) => { this.comma = e.target.checked; }}> ${t('Decimals stand after a comma')}</label></p>
      ${unmapped.length > 0 ? html`<p class="problem">${t('No column of the file becomes: {0}', unmapped.map((one) => one.label).join(', '))}</p>` : nothing}`}
      ${this.working()}
      <p class="buttons"><button class="primary" ?disabled=${this.job || this.loading} @click=${() => this.start(true)}>${t('See what would happen')}</button>
        <button @click=${() => { this.file = undefined; this.problem = undefined; }}>${t('Another file')}</button>
        <button @click=${() => this.close()}>${t('Cancel')}</button></p>`;
  }

  assign(at, name) {
    this.mapping = this.mapping.map((one, n) => (n === at ? name : one === name ? '' : one));
  }

  working() {
    return this.job ? html`<p role="status">${this.job.doing} ${this.job.total ? html`<progress max=${this.job.total} value=${this.job.done}></progress>` : nothing}</p>` : nothing;
  }

  async start(preview, more = {}) {
    const [mission, period] = this.scope.split('/');
    const job = await this.load(async () => {
      this.ready = preview ? await this.prepared() : this.ready;
      const given = {path: this.ready, mission, period: period.replace('-', '/'), rejected: 'rejected.csv', ...more};
      if (preview) given.preview = 'true';
      if (this.profile) given.profile = this.profile;
      return run('import', given, (now) => { this.job = now; });
    });
    this.job = undefined;
    if (!job) return;
    if (!job.data) {
      this.problem = new Error(job.message);
      return;
    }
    this.outcome = job;
    if (job.data.imported) this.imported(job);
  }

  imported(job) {
    say(t('Imported'), {undo: true});
    localStorage.setItem(remembered(this.shape.name), JSON.stringify(Object.fromEntries(
      this.sheet.heads.map((head, at) => [bare(head), this.mapping[at]]).filter(([, name]) => name))));
    this.tell('kept');
  }

  /** The upload with the heads of the dataset; as it came when a profile reads it. */
  async prepared() {
    if (this.profile) return this.file.path;
    const mapped = await send('POST', 'uploads/mapped', {path: this.file.path, sheet: this.sheet.name, dataset: this.shape.name,
      columns: this.mapping, decimalComma: this.comma});
    return mapped.path;
  }

  result() {
    const {data} = this.outcome;
    const rejected = data.rejections ?? [];
    const measures = data.measures?.changed ?? data.measures ?? [];
    return html`${(data.datasets ?? []).map((one) => html`<dl class="counts">${['new', 'changed', 'unchanged', 'rejected'].map((kind) => html`<div><dt>${t(kind)}</dt><dd>${count(one[kind] ?? one.added ?? 0)}</dd></div>`)}</dl>`)}
      ${rejected.length > 0 ? html`<h3>${t('Rejected')}</h3><ul class="findings">${rejected.slice(0, 20).map((one) => html`<li class="error"><p>${one.line ? t('Row {0}', one.line) + ', ' : ''}${one.column ?? ''}: ${one.message ?? one.reason ?? ''}</p></li>`)}</ul>
        ${rejected.length > 20 ? html`<p>${t('and {0} more', count(rejected.length - 20))}</p>` : nothing}
        ${this.outcome.files?.includes('rejected.csv') ? html`<p><a class="button" href=${`/api/v1/jobs/${this.outcome.id}/files/rejected.csv`} download>${t('Save the rejected rows')}</a></p>` : nothing}` : nothing}
      ${this.outcome.parts.filter((part) => part.rows && part.heads[0] !== 'dataset').map((part) => html`<div class="sheet" role="region" tabindex="0" aria-label=${t('Effects')}><table>
        <thead><tr>${part.heads.map((head, at) => html`<th scope="col" class=${part.right.includes(at) ? 'number' : ''}>${head}</th>`)}</tr></thead>
        <tbody>${part.rows.map((row) => html`<tr>${row.map((text, at) => html`<td class=${part.right.includes(at) ? 'number' : ''}>${text}</td>`)}</tr>`)}</tbody></table></div>`)}
      ${this.outcome.parts.filter((part) => typeof part === 'string').slice(-3).map((line) => html`<p>${line}</p>`)}
      ${this.working()}
      <p class="buttons">${data.imported ? html`<button class="primary" @click=${() => this.close()}>${t('Close')}</button>` : html`
        <button class="primary" ?disabled=${this.job || rejected.length > 0} @click=${() => this.start(false)}>${t('Import')}</button>
        ${rejected.length > 0 ? html`<button ?disabled=${this.job} @click=${() => this.start(false, {'without-rejected': 'true'})}>${t('Import without the rejected rows')}</button>` : nothing}
        <button @click=${() => { this.outcome = undefined; }}>${t('Back')}</button><button @click=${() => this.close()}>${t('Cancel')}</button>`}</p>`;
  }

  close() {
    this.querySelector('dialog').close();
  }
}

customElements.define('mb-import', Import);
