import {html} from 'lit';

// Two texts in one, word by word: what only the first has is struck out, what only the second has is underlined.

const MOST = 2000;

/** The pieces of two texts: {same}, {gone} or {come}. */
export function difference(before, after) {
  const left = before.split(/(\s+)/).filter(Boolean);
  const right = after.split(/(\s+)/).filter(Boolean);
  if (left.length > MOST || right.length > MOST) return [{gone: before}, {come: after}];
  const common = table(left, right);
  const pieces = [];
  const add = (kind, word) => {
    const last = pieces[pieces.length - 1];
    if (last && kind in last) last[kind] += word;
    else pieces.push({[kind]: word});
  };
  let at = 0;
  let to = 0;
  while (at < left.length || to < right.length) {
    if (at < left.length && to < right.length && left[at] === right[to]) {
      add('same', left[at++]);
      to++;
    } else if (to === right.length || (at < left.length && common[at + 1][to] >= common[at][to + 1])) {
      add('gone', left[at++]);
    } else {
      add('come', right[to++]);
    }
  }
  return pieces;
}

function table(left, right) {
  const common = Array.from({length: left.length + 1}, () => new Uint16Array(right.length + 1));
  for (let at = left.length - 1; at >= 0; at--) {
    for (let to = right.length - 1; to >= 0; to--) {
      common[at][to] = left[at] === right[to] ? common[at + 1][to + 1] + 1 : Math.max(common[at + 1][to], common[at][to + 1]);
    }
  }
  return common;
}

/** Both texts in one. */
export const versus = (before, after) => difference(before, after).map((piece) =>
  piece.same !== undefined ? piece.same : piece.gone !== undefined ? html`<del>${piece.gone}</del>` : html`<ins>${piece.come}</ins>`);
