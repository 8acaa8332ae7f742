import {html, nothing} from 'lit';
import {Listed} from '../listed.js';
import {place} from '../places.js';
import {count, t} from '../words.js';

const SEVERITIES = {error: 'Errors', warning: 'Warnings', note: 'Notes'};

class Findings extends Listed {
  path = 'findings';
  heading = 'What needs attention';

  shown() {
    if (this.list.length === 0) return html`<p>${t('All figures agree, and nothing the report needs is missing.')}</p>`;
    return Object.entries(SEVERITIES).map(([severity, name]) => {
      const found = this.list.filter((finding) => finding.severity === severity);
      return found.length === 0 ? nothing : html`<h2>${t(name)} <small>${count(found.length)}</small></h2>
        <ul class="findings">${found.map((finding) => html`<li class=${severity}><p>${finding.statement}</p>
          ${finding.places.length > 0 ? html`<ul class="plain">${finding.places.map((place) =>
            html`<li>${place.where}${place.value ? html`: <strong>${place.value}</strong>` : nothing}</li>`)}</ul>` : nothing}
          <small><code>${finding.rule}</code></small></li>`)}</ul>`;
    });
  }
}

customElements.define('mb-findings', Findings);

place({
  kind: 'findings', title: 'What needs attention', perspective: 'overview', order: 2,
  help: 'Every rule of every module is checked anew each time this page opens. An error means that two figures contradict each other; a warning, that the report lacks something; a note is worth knowing.',
  show: ({scope}) => html`<mb-findings .scope=${scope}></mb-findings>`,
});
