// Where a person is: mission and period, the tab, and what is chosen in it. All of it stands in the address.
//
//   #/UNIFIL/2021-22/data/ledger?sort=-amount_usd&where=month%3D2021-07

const listeners = new Set();

export function here() {
  const [path, query] = location.hash.replace(/^#\/?/, '').split('?');
  const [mission, period, kind, ...rest] = path.split('/').map(decodeURIComponent);
  return {
    scope: mission && period ? `${mission}/${period}` : '',
    kind: kind || 'overview',
    name: rest.join('/'),
    query: new URLSearchParams(query || ''),
  };
}

export function address(scope, kind, name = '', query = '') {
  const tail = name ? '/' + name.split('/').map(encodeURIComponent).join('/') : '';
  const asked = query.toString();
  return `#/${scope}/${kind}${tail}${asked ? '?' + asked : ''}`;
}

export const go = (where) => { location.hash = where; };

/** Changes the query of the present place without a step of the history. */
export function refine(query) {
  const place = here();
  history.replaceState(null, '', address(place.scope, place.kind, place.name, query));
  listeners.forEach((heard) => heard(here(), true));
}

export function onMove(heard) {
  listeners.add(heard);
  return () => listeners.delete(heard);
}

window.addEventListener('hashchange', () => listeners.forEach((heard) => heard(here(), false)));
