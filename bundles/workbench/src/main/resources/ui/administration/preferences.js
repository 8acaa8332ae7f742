import {html, nothing} from 'lit';
import {get, send} from '../api.js';
import {Part, say} from '../element.js';
import {place} from '../places.js';
import {LANGUAGES, language, speak, t} from '../words.js';

const THEMES = {auto: 'As the system', light: 'Light', dark: 'Dark'};
const DENSITIES = {dense: 'Dense', roomy: 'Roomy'};

/** Kept by this browser: how the workbench looks to one person. */
export const OWN = {
  theme: {read: () => localStorage.getItem('missionbench.theme') || 'auto', show: (value) => { document.documentElement.dataset.theme = value; }},
  density: {read: () => localStorage.getItem('missionbench.density') || 'dense', show: (value) => { document.documentElement.dataset.density = value; }},
};

export const applyOwn = () => Object.values(OWN).forEach((one) => one.show(one.read()));

/** Changes one of them. */
export function choose(name, value) {
  localStorage.setItem('missionbench.' + name, value);
  OWN[name].show(value);
}

/** What a person can choose, and what the parts of the workbench can be told, from the types they declare. */
class Preferences extends Part {
  static properties = {settings: {state: true}, refused: {state: true}};

  firstUpdated() {
    this.refused = {};
    this.load(() => get('settings')).then((settings) => { if (settings) this.settings = settings; });
  }

  render() {
    return html`<h1>${t('Preferences')}</h1>
      <h2>${t('Of this browser')}</h2>
      <div class="fields">
        ${choice(t('Language'), 'language', Object.fromEntries(LANGUAGES), language(), speak)}
        ${choice(t('Colours'), 'theme', translated(THEMES), OWN.theme.read(), (value) => choose('theme', value))}
        ${choice(t('Density'), 'density', translated(DENSITIES), OWN.density.read(), (value) => choose('density', value))}</div>
      <h2>${t('Of the workbench')}</h2>
      <p class="lead">${t('What its parts can be told. A change holds at once and after the next start; an empty field takes the value that is shipped.')}</p>
      ${this.problem ? html`<p class="problem" role="alert">${this.problem.message}</p>` : nothing}
      ${this.settings ? this.settings.map((one) => this.part(one)) : html`<p aria-busy="true">${t('Loading …')}</p>`}`;
  }

  part(one) {
    return html`<form class="setting" @submit=${(e) => this.keep(e, one)}><h3>${one.title} <small><code>${one.pid}</code></small></h3>
      <p>${one.help}</p>
      <div class="fields">${one.values.map((value) => this.field(one, value))}</div>
      ${this.refused?.[one.pid] ? html`<p class="problem" role="alert">${this.refused[one.pid]}</p>` : nothing}
      <p><button>${t('Keep')}</button></p></form>`;
  }

  field(one, value) {
    const id = `${one.pid}-${value.name}`.replace(/\W/g, '-');
    const help = html`<small id=${id + '-help'}>${value.help} ${value.shipped ? t('Shipped: {0}', value.shipped) : nothing}</small>`;
    const described = id + '-help';
    if (value.type === 'boolean') {
      return html`<p><label for=${id}>${value.title}</label><select id=${id} name=${value.name} aria-describedby=${described}>
        <option value="true" ?selected=${value.now === 'true'}>${t('Yes')}</option>
        <option value="false" ?selected=${value.now !== 'true'}>${t('No')}</option></select> ${help}</p>`;
    }
    if (value.choices.length > 0) {
      return html`<p><label for=${id}>${value.title}</label><select id=${id} name=${value.name} aria-describedby=${described}>${value.choices.map((one) =>
        html`<option ?selected=${one === value.now}>${one}</option>`)}</select> ${help}</p>`;
    }
    return html`<p><label for=${id}>${value.title}</label><input type="text" id=${id} name=${value.name} .value=${value.now}
      aria-describedby=${described}> ${help}</p>`;
  }

  async keep(event, one) {
    event.preventDefault();
    const values = Object.fromEntries(one.values.map((value) => [value.name, event.target.elements[value.name].value]));
    try {
      this.settings = await send('PUT', `settings/${one.pid}`, {values});
      this.refused = {...this.refused, [one.pid]: undefined};
      say(t('Kept'));
    } catch (e) {
      this.refused = {...this.refused, [one.pid]: e.message};
    }
  }
}

const translated = (names) => Object.fromEntries(Object.entries(names).map(([value, name]) => [value, t(name)]));

const choice = (title, id, options, now, chosen) => html`<p><label for=${id}>${title}</label>
  <select id=${id} @change=${(e) => chosen(e.target.value)}>${Object.entries(options).map(([value, name]) =>
    html`<option value=${value} ?selected=${value === now}>${name}</option>`)}</select></p>`;

customElements.define('mb-preferences', Preferences);

place({
  kind: 'preferences', title: 'Preferences', perspective: 'administration', order: 5,
  help: 'Language, colours and density belong to this browser. What the parts of the workbench can be told comes from the types they declare; it is kept in the folder config of the home.',
  show: () => html`<mb-preferences></mb-preferences>`,
});
