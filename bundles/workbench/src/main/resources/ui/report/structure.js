// Which place of the outline a block of the report belongs to, and which row it is printed from.

const numberOf = (row) => Number(row.values.number);

/** Marks every part with its place, its anchor and, for texts of the narrative, the rows behind it. */
export function structured(report, outline, paragraphs) {
  const entries = [...(outline || [])].sort((one, other) => one.values.position - other.values.position);
  const places = entries.length > 0 ? declared(report.parts, entries) : usual(report.parts);
  const byPlace = grouped(paragraphs || []);
  const rest = new Map([...byPlace].map(([place, rows]) => [place, [...rows].sort((one, other) => numberOf(one) - numberOf(other))]));
  report.parts.forEach((part, at) => {
    part.at = at;
    part.place = places[at];
    part.anchor = `part-${at}`;
    part.behind = rowsBehind(part, rest.get(part.place) || []);
  });
  return report;
}

function grouped(rows) {
  const groups = new Map();
  rows.forEach((row) => groups.set(row.values.place, [...(groups.get(row.values.place) || []), row]));
  return groups;
}

// the outline's headings come in its order; other headings stand between them
function declared(parts, entries) {
  let next = 0;
  let place = '';
  return parts.map((part) => {
    const entry = entries[next];
    if (entry && part.kind === 'heading' && part.text === entry.values.title
        && part.depth === Math.min(4, entry.values.place.split('.').length)) {
      place = entry.values.place;
      part.entry = true;
      next++;
    }
    return place;
  });
}

function usual(parts) {
  const numbers = [];
  let place = '';
  return parts.map((part) => {
    if (part.kind === 'heading' && part.depth <= 3) {
      numbers.length = part.depth - 1;
      numbers.push(part.number.replace(/\.$/, '') || '0');
      place = numbers.join('.');
      part.entry = true;
    }
    return place;
  });
}

/** Takes the rows that a part prints from those that are left at its place. */
function rowsBehind(part, rows) {
  if (part.kind === 'paragraph' && part.name) return taken(rows, (row) => row.key.join('/') === part.name, 1);
  if (part.kind === 'heading' && !part.entry) return taken(rows, (row) => row.values.kind === 'heading' && row.values.text === part.text, 1);
  if (part.kind !== 'listing') return [];
  const first = rows.findIndex((row) => row.values.kind === 'item');
  if (first < 0) return [];
  let last = first;
  while (last < rows.length && rows[last].values.kind === 'item') last++;
  return last - first === part.items.length ? rows.splice(first, last - first) : [];
}

function taken(rows, wanted, most) {
  const at = rows.findIndex(wanted);
  return at < 0 ? [] : rows.splice(at, most);
}

/** The chapter a place belongs to: the one with the longest place. */
export function chapterOf(chapters, place) {
  return (chapters || []).filter((one) => place === one.values.place || place.startsWith(one.values.place + '.'))
    .sort((one, other) => other.values.place.length - one.values.place.length)[0];
}

/** What has to be written so that a new row stands after another one; those behind move on by one. */
export function inserted(rows, place, after, values) {
  const own = rows.filter((row) => row.values.place === place).sort((one, other) => numberOf(one) - numberOf(other));
  const behind = own.filter((row) => numberOf(row) > after);
  const edits = [];
  let number = after + 1;
  let carried = values;
  for (const row of behind) {
    if (numberOf(row) !== number) break;
    edits.push({dataset: 'paragraph', key: row.key, version: row.version, values: carried});
    carried = contents(row);
    number++;
  }
  edits.push({dataset: 'paragraph', values: {place, number: String(number), ...carried}});
  return edits;
}

/** What has to be written so that a row changes places with its neighbour; nothing at the end of its place. */
export function moved(rows, row, step) {
  const own = rows.filter((one) => one.values.place === row.values.place).sort((one, other) => numberOf(one) - numberOf(other));
  const neighbour = own[own.findIndex((one) => one.key.join('/') === row.key.join('/')) + step];
  return neighbour && [{dataset: 'paragraph', key: row.key, version: row.version, values: contents(neighbour)},
    {dataset: 'paragraph', key: neighbour.key, version: neighbour.version, values: contents(row)}];
}

const contents = ({values: {stands, kind, text}}) => ({stands, kind, text});
