import {html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {block} from '../pages/blocks.js';
import {t} from '../words.js';
import './editor.js';

const KINDS = ['numbered', 'plain', 'item', 'heading'];

/** The pages of the report, with the tools to write its texts where they stand. */
export function page(report) {
  const {cover, parts, language} = report.report;
  return html`<article class="paper" lang=${language}>
    <p class="masthead"><strong>${cover.organization}</strong> <span>${cover.symbol}</span></p>
    <h1>${cover.title}</h1>${cover.subtitle ? html`<p>${cover.subtitle}</p>` : nothing}
    ${repeat(parts, (part) => part.behind[0]?.key.join('/') ?? part.at, (part) => spot(report, part))}</article>`;
}

function spot(report, part) {
  const found = report.spoken?.get(part);
  const row = part.behind.length === 1 ? part.behind[0] : undefined;
  const name = row?.key.join('/');
  const open = name && report.editing === name;
  return html`<div class="spot ${found ? `found ${found[0].severity}` : ''}" id=${part.anchor} data-row=${name ?? nothing}>
    ${open ? editor(report, row) : html`${block(part)}
      ${row ? html`<button class="quiet edit" aria-label=${t('Edit paragraph {0}', name)} title=${t('Edit paragraph {0}', name)} @click=${() => report.open(name)}>✎</button>` : nothing}
      ${part.behind.length > 1 ? html`<ul class="items plain">${part.behind.map((one) => item(report, one))}</ul>` : nothing}`}
    ${found && !open ? html`<details class="spoken"><summary>⚑ ${found.length === 1 ? t('1 finding') : t('{0} findings', found.length)}</summary>
      <ul class="findings">${found.map((finding) => html`<li class=${finding.severity}>${finding.statement}</li>`)}</ul></details>` : nothing}
    ${beginning(report, part)}</div>
    ${part.behind.map((one) => added(report, one.values.place, Number(one.values.number)))}
    ${part.entry ? added(report, part.place, 0) : nothing}`;
}

const item = (report, row) => {
  const name = row.key.join('/');
  return html`<li data-row=${name}>${report.editing === name ? editor(report, row)
    : html`<button class="quiet edit" @click=${() => report.open(name)}>${t('Edit paragraph {0}', name)}</button>`}</li>`;
};

function editor(report, row) {
  const name = row.key.join('/');
  return html`<mb-text-editor .scope=${report.scope} what=${`paragraph ${name}`} .label=${t('Paragraph {0}', name)} .before=${row.values.text}
      .version=${row.version} .write=${(text, version) => report.write(text, version)} @done=${(e) => report.done(e)}></mb-text-editor>
    <div class="tools" role="group" aria-label=${t('The whole paragraph')}>
      <label>${t('Set as')} <select @change=${(e) => report.reset(row, e.target.value)}>${KINDS.map((kind) =>
        html`<option value=${kind} ?selected=${row.values.kind === kind}>${t(kind)}</option>`)}</select></label>
      <button @click=${() => report.move(row, -1)}>${t('Move up')}</button>
      <button @click=${() => report.move(row, 1)}>${t('Move down')}</button>
      <button @click=${() => report.open(`new ${row.values.place} ${row.values.number} ${row.values.kind}`)}>${t('Add one after it')}</button>
      <button class="danger" @click=${() => report.remove(row)}>${t('Remove')}</button></div>`;
}

// an outline's heading without any text offers to begin one
function beginning(report, part) {
  if (!part.entry || !report.paragraphs || report.paragraphs.some((row) => row.values.place === part.place)) return nothing;
  return html`<button class="quiet begin" @click=${() => report.open(`new ${part.place} 0 numbered`)}>${t('Write a text here')}</button>`;
}

function added(report, place, after) {
  const [, at, number, kind] = /^new (\S+) (\d+) (\w+)$/.exec(report.editing || '') || [];
  if (at !== place || Number(number) !== after) return nothing;
  return html`<div class="spot"><mb-text-editor .scope=${report.scope} what=${`paragraph new ${place} ${after} ${kind}`} .label=${t('A new paragraph in {0}', place)}
    before="" .write=${(text) => report.write(text)} @done=${(e) => report.done(e)}></mb-text-editor></div>`;
}
