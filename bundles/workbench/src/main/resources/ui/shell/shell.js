import {html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {get, listen} from '../api.js';
import {address, go, here, onMove} from '../place.js';
import {Part, say} from '../element.js';
import {t} from '../words.js';
import {bindKeys} from './keys.js';
import {content, placesOf, titleOf} from '../places.js';
import {OWN, applyOwn, choose} from '../administration/preferences.js';
import './palette.js';
import '../figures/figure.js';
import './messages.js';
import './jobs.js';
import './menu.js';
import './steps.js';
import './help.js';

export const PERSPECTIVES = ['overview', 'budget', 'people', 'programmes', 'results', 'support', 'report', 'administration'];

const PERSPECTIVE_NAMES = {
  overview: 'Overview', budget: 'Budget', people: 'People', programmes: 'Programmes',
  results: 'Results', support: 'Support', report: 'Report', administration: 'Administration',
};

// which perspective shows the datasets of a module that has no view of its own
const MODULE_HOMES = {
  finance: 'budget', staffing: 'people', programmes: 'programmes', results: 'results',
  narrative: 'report', reporting: 'report', platform: 'administration',
};

class Shell extends Part {
  static properties = {
    missions: {state: true}, views: {state: true}, datasets: {state: true},
    place: {state: true}, tabs: {state: true}, lost: {state: true}, unread: {state: true},
  };

  async start() {
    this.place = here();
    this.tabs = JSON.parse(sessionStorage.getItem('missionbench.tabs') || '[]');
    applyOwn();
    onMove((place) => this.arrive(place));
    bindKeys(this);
    await this.load(() => this.read());
    this.stop = listen((event) => this.hear(event));
    this.arrive(here());
  }

  async read() {
    [this.missions, this.views, this.datasets] =
      await Promise.all([get('missions'), get('views'), get('datasets')]);
    const known = this.missions.some((mission) => mission.path === this.place.scope);
    if (!known && this.missions.length > 0) {
      const remembered = localStorage.getItem('missionbench.scope');
      const first = this.missions.find((mission) => mission.path === remembered) || this.missions[0];
      go(address(first.path, this.place.kind, this.place.name, this.place.query));
    }
  }

  arrive(place) {
    this.place = place;
    if (place.scope) localStorage.setItem('missionbench.scope', place.scope);
    const id = `${place.kind}/${place.name}`;
    const tab = {id, hash: location.hash};
    const at = this.tabs.findIndex((one) => one.id === id);
    this.tabs = at < 0 ? [...this.tabs, tab].slice(-12) : this.tabs.map((one, n) => (n === at ? tab : one));
    sessionStorage.setItem('missionbench.tabs', JSON.stringify(this.tabs));
    document.title = `${this.titleOf(place)} – Missionbench`;
  }

  async hear(event) {
    this.lost = event.what === 'lost';
    if (['arrived', 'left', 'again'].includes(event.what)) {
      clearTimeout(this.later);
      this.later = setTimeout(() => this.modulesMoved(event), 60);
    }
    window.dispatchEvent(new CustomEvent('mb-moved', {detail: event}));
  }

  async modulesMoved() {
    const before = this.views || [];
    await this.load(() => this.read());
    const titles = (some, others) => some.filter((view) => !others.some((other) => other.id === view.id))
      .map((view) => view.title).join(', ');
    const gone = titles(before, this.views);
    const come = titles(this.views, before);
    if (gone) say(t('A module has left and taken its views along: {0}', gone));
    if (come) say(t('A module has arrived with its views: {0}', come));
  }

  titleOf(place) {
    return titleOf(place, this);
  }

  close(tab) {
    const at = this.tabs.indexOf(tab);
    this.tabs = this.tabs.filter((one) => one !== tab);
    sessionStorage.setItem('missionbench.tabs', JSON.stringify(this.tabs));
    if (tab.id === `${this.place.kind}/${this.place.name}`) {
      const next = this.tabs[Math.max(0, at - 1)];
      go(next ? next.hash : address(this.place.scope, 'overview'));
    }
  }

  nextTheme() {
    const themes = ['auto', 'light', 'dark'];
    choose('theme', themes[(themes.indexOf(OWN.theme.read()) + 1) % themes.length]);
  }

  /** Undo or redo. */
  step(way) {
    this.querySelector('mb-steps').go(way);
  }

  render() {
    if (!this.missions) {
      return this.problem
        ? html`<main class="alone"><h1>Missionbench</h1><p role="alert">${this.problem.message}</p></main>`
        : html`<main class="alone" aria-busy="true"><p>${t('Opening the workbench …')}</p></main>`;
    }
    return html`
      <a class="skip" href="#content" @click=${(e) => { e.preventDefault(); this.querySelector('#content').focus(); }}>
        ${t('To the content')}</a>
      <header class="bar">
        <mb-menu .shell=${this}></mb-menu>
        <a class="brand" href=${address(this.place.scope, 'overview')}>Missionbench</a>
        ${this.scopeSwitch()}
        <button class="search" @click=${() => this.querySelector('mb-palette').open()}>
          ${t('Search or do …')} <kbd>Ctrl K</kbd></button>
        <span class="gap"></span>
        <mb-jobs></mb-jobs>
        <mb-steps .scope=${this.place.scope}></mb-steps>
        <button class="quiet" @click=${() => this.querySelector('mb-messages').toggle()}>${t('Notices')}${
          this.unread > 0 ? html` <span class="badge">${this.unread}</span>` : nothing}</button>
        <button class="quiet" @click=${() => this.querySelector('mb-help').toggle()}>? ${t('Help')}</button>
      </header>
      ${this.lost ? html`<p class="lost" role="alert">${t('The connection is lost; it is taken up again by itself')}</p>` : nothing}
      <div class="body">
        ${this.navigation()}
        <div class="work">
          ${this.tabBar()}
          <main id="content" tabindex="-1">${this.missions.length === 0 ? this.welcome() : content(this.place, this)}</main>
        </div>
        <mb-figure .scope=${this.place.scope}></mb-figure>
        <mb-help .place=${this.place} .views=${this.views} .datasets=${this.datasets}></mb-help>
        <mb-messages .scope=${this.place.scope} @noticed=${(e) => { this.unread = e.detail; }}></mb-messages>
      </div>
      <mb-palette .shell=${this}></mb-palette>`;
  }

  scopeSwitch() {
    if (this.missions.length === 0) return nothing;
    return html`<select class="scope" aria-label=${t('Mission and budget period')}
      @change=${(e) => go(address(e.target.value, this.place.kind, this.place.name, this.place.query))}>
      ${this.missions.map((one) => html`<option value=${one.path} ?selected=${one.path === this.place.scope}>
        ${one.mission} ${one.period}</option>`)}</select>`;
  }

  navigation() {
    return html`<nav class="side" aria-label=${t('Perspectives')}>${PERSPECTIVES.map((perspective) =>
      this.perspective(perspective))}</nav>`;
  }

  perspective(perspective) {
    const scope = this.place.scope;
    const own = placesOf(perspective);
    const views = this.views.filter((view) => view.perspective === perspective);
    const modules = [...new Set(this.datasets.map((one) => one.module))]
      .filter((module) => this.homeOf(module) === perspective);
    if (own.length + views.length + modules.length === 0) return nothing;
    const current = `${this.place.kind}/${this.place.name}`;
    const link = (kind, name, title) => html`<li><a href=${address(scope, kind, name)}
      aria-current=${current === `${kind}/${name}` ? 'page' : nothing}>${title}</a></li>`;
    return html`<details ?open=${this.isOpen(perspective)} @toggle=${(e) => this.remember(perspective, e.target.open)}>
      <summary>${t(PERSPECTIVE_NAMES[perspective])}</summary>
      <ul>${own.map((place) => link(place.kind, '', t(place.title)))}
        ${views.map((view) => link('view', view.id, view.title))}
        ${modules.map((module) => html`<li><details><summary>${t('Rows')}: ${module}</summary><ul>
          ${this.datasets.filter((one) => one.module === module && !one.rollUp).map((one) =>
            link('data', one.name, one.title))}</ul></details></li>`)}</ul></details>`;
  }

  homeOf(module) {
    const view = this.views.find((one) => one.id.startsWith(module + '/'));
    return view ? view.perspective : MODULE_HOMES[module] || 'support';
  }

  isOpen(perspective) {
    return (localStorage.getItem('missionbench.open.' + perspective) ?? 'true') === 'true';
  }

  remember(perspective, open) {
    localStorage.setItem('missionbench.open.' + perspective, open);
  }

  tabBar() {
    const current = `${this.place.kind}/${this.place.name}`;
    return html`<div class="tabs" role="navigation" aria-label=${t('Open tabs')}>${repeat(this.tabs, (tab) => tab.id, (tab) => {
      const title = this.titleOf(placeOf(tab));
      return html`<span class="tab ${tab.id === current ? 'current' : ''}">
        <a href=${tab.hash} aria-current=${tab.id === current ? 'page' : nothing}>${title}</a>
        <button class="quiet" aria-label=${t('Close {0}', title)} @click=${() => this.close(tab)}>×</button></span>`;
    })}</div>`;
  }

  welcome() {
    return html`<section class="empty"><h1>${t('The store is empty')}</h1>
      <p>${t('Load the sample package, or import a mission’s data package of your own.')}</p>
      <p><a class="button" href=${address('-/-', 'command', 'import')}>${t('Import …')}</a></p></section>`;
  }
}

function placeOf(tab) {
  const [kind, ...name] = tab.id.split('/');
  return {kind, name: name.join('/')};
}

customElements.define('mb-shell', Shell);
