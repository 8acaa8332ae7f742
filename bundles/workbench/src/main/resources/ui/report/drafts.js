// What was typed and not yet kept. It stays in the browser, so that neither a reload nor the end of the server loses it.

const PREFIX = 'missionbench.draft|';

const nameOf = (scope, what) => `${PREFIX}${scope}|${what}`;

export function draft(scope, what) {
  const kept = localStorage.getItem(nameOf(scope, what));
  return kept ? JSON.parse(kept) : undefined;
}

/** Keeps a draft; version is that of the row when the writing began. */
export function keepDraft(scope, what, text, version, before) {
  localStorage.setItem(nameOf(scope, what), JSON.stringify({text, version, before, at: new Date().toISOString()}));
}

export const dropDraft = (scope, what) => localStorage.removeItem(nameOf(scope, what));

/** What there are drafts of, in the order of their names. */
export function drafts(scope) {
  const start = nameOf(scope, '');
  return Object.keys(localStorage).filter((key) => key.startsWith(start)).map((key) => key.slice(start.length)).sort();
}
