import {html, nothing} from 'lit';
import {get, scoped} from '../api.js';
import {address} from '../place.js';
import {ANYTHING, Part, openFigure} from '../element.js';
import {place} from '../places.js';
import {moment, t} from '../words.js';

/** What a person sees first: headlines, what needs attention, what was changed last. */
class Overview extends Part {
  static properties = {scope: {}, tiles: {state: true}, findings: {state: true}, changes: {state: true}};
  static hears = ANYTHING;

  willUpdate(changed) {
    if (changed.has('scope')) this.fill();
  }

  fill() {
    if (!this.scope) return;
    clearTimeout(this.later);
    this.later = setTimeout(() => {
      // headlines first; the checks take longer
      this.load(async () => { this.tiles = await get(scoped(this.scope, 'tiles')); });
      get(scoped(this.scope, 'changes?limit=8')).then((changes) => { this.changes = changes; }, () => {});
      get(scoped(this.scope, 'findings')).then((findings) => { this.findings = findings; }, () => {});
    }, 30);
  }

  render() {
    return html`<h1>${t('Overview')}</h1>
      ${this.problem ? html`<p class="problem" role="alert">${this.problem.message}</p>` : nothing}
      <section aria-labelledby="headlines"><h2 id="headlines">${t('Headlines')}</h2>
        ${this.tiles?.length === 0 ? html`<p>${t('No module that is present has rows for this mission and period. Import some first.')}</p>` : nothing}
        <div class="tiles">${(this.tiles || []).map((tile) => this.tile(tile))}</div></section>
      <div class="columns">
        <section aria-labelledby="attention"><h2 id="attention">${t('What needs attention')}</h2>${this.attention()}</section>
        <section aria-labelledby="recent"><h2 id="recent">${t('Recent changes')}</h2>${this.recent()}</section>
      </div>`;
  }

  tile(tile) {
    const leads = tile.view.includes('/') ? address(this.scope, 'view', tile.view) : address(this.scope, 'data', tile.view);
    return html`<article class="tile">
      <h3><a href=${leads}>${tile.title}</a></h3>
      <button class="headline" @click=${() => openFigure(tile.figure.measure)}
        title=${t('Where this comes from')}>${tile.figure.printed}</button>
      ${tile.comparison ? html`<p>${tile.comparisonWords} <button class="figure"
        @click=${() => openFigure(tile.comparison.measure)}>${tile.comparison.printed}</button></p>` : nothing}
      ${share(tile)}</article>`;
  }

  attention() {
    if (!this.findings) return html`<p aria-busy="true">${t('Checking the figures …')}</p>`;
    const grave = this.findings.filter((finding) => finding.severity !== 'note');
    if (grave.length === 0) return html`<p>${t('All figures agree, and nothing the report needs is missing.')}</p>`;
    return html`<ul class="findings">${grave.slice(0, 6).map((finding) =>
      html`<li class=${finding.severity}><strong>${t(finding.severity === 'error' ? 'Error' : 'Warning')}.</strong>
        ${finding.statement}</li>`)}</ul>
      <p><a href=${address(this.scope, 'findings')}>${t('All {0} findings', this.findings.length)}</a></p>`;
  }

  recent() {
    if (!this.changes) return nothing;
    if (this.changes.length === 0) return html`<p>${t('Nothing was changed yet.')}</p>`;
    return html`<ul class="recent">${this.changes.map((change) => html`<li>
      <time datetime=${change.at}>${moment(change.at)}</time> ${change.actor}: ${change.reason}</li>`)}</ul>
      <p><a href=${address(this.scope, 'changes')}>${t('The whole audit trail')}</a></p>`;
  }
}

// a share of what was planned, as a bar beside the numbers that say it exactly
function share(tile) {
  const part = Number(tile.figure?.exact);
  const whole = Number(tile.comparison?.exact);
  if (!(whole > 0) || !(part >= 0) || tile.figure.unit !== tile.comparison.unit) return nothing;
  return html`<meter min="0" max="1" .value=${Math.min(1, part / whole)}
    aria-label=${t('{0} of {1}', tile.figure.printed, tile.comparison.printed)}></meter>`;
}

customElements.define('mb-overview', Overview);

place({
  kind: 'overview', title: 'Overview', perspective: 'overview', order: 1,
  help: 'Each tile is one figure of a module. Its number opens the formula and the rows it comes from; its title opens the view behind it. What needs attention lists contradictions and gaps, gravest first.',
  show: ({scope}) => html`<mb-overview .scope=${scope}></mb-overview>`,
});
