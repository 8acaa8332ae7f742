import {html} from 'lit';
import {t} from './words.js';

const places = new Map();

/**
 * Makes a kind of place known. Each area of the workbench declares its own, below its elements.
 *
 * kind: the word in the address; title: in English, with perspective and order for one that stands in the navigation;
 * titled(name, shell): its title, when it is one of many; help: a few sentences; show(where, shell): what is shown.
 */
export function place(declared) {
  places.set(declared.kind, declared);
}

/** The places of a perspective in their order. */
export const placesOf = (perspective) => [...places.values()]
  .filter((one) => one.perspective === perspective).sort((one, other) => one.order - other.order);

/** All places that stand in the navigation. */
export const namedPlaces = () => [...places.values()].filter((one) => one.perspective);

export const helpOf = (where) => places.get(where?.kind)?.help;

export function titleOf(where, shell) {
  const found = places.get(where.kind);
  return found?.titled ? found.titled(where.name, shell) : t(found?.title ?? 'Not here');
}

export const content = (where, shell) => places.get(where.kind)?.show(where, shell) ?? absent(where);

export const absent = (where) => html`<section class="empty"><h1>${t('Not here')}</h1>
  <p>${t('{0} belongs to a module that is not installed, or has just been removed. Its rows stay in the store.', where.name || where.kind)}</p>
  <p><a class="button" href=${`#/${where.scope}/modules`}>${t('To the modules')}</a></p></section>`;
