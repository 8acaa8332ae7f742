// Which block of the report a finding speaks of, from the words with which it names its places.

const words = (pieces) => pieces.map((piece) => typeof piece === 'string' ? piece : piece.emphasis ?? piece.figure ?? '').join('');

const cellText = (cell) => typeof cell === 'string' ? cell : cell.prose ? cell.prose.map(words).join(' ') : cell.text ?? cell.figure ?? '';

function measuresOf(part) {
  const found = [];
  const look = (piece) => { if (piece?.measure) found.push(piece.measure); };
  (part.text instanceof Array ? part.text : []).forEach(look);
  (part.items || []).forEach((item) => item.forEach(look));
  (part.kind === 'table' ? part.rows : []).forEach((line) => line.cells.forEach((cell) => {
    look(cell);
    cell.prose?.forEach((paragraph) => paragraph.forEach(look));
  }));
  return found;
}

/** An index over a report, made once; asks which part a finding belongs to. */
export class Spots {
  constructor(report) {
    this.parts = report.parts;
    this.byNumber = new Map();
    this.byName = new Map();
    this.byPlace = new Map();
    this.byMeasure = new Map();
    this.headings = [];
    report.parts.forEach((part) => this.note(part));
  }

  note(part) {
    if (part.kind === 'paragraph') {
      if (part.number) this.byNumber.set(part.number.replace(/\.$/, ''), part);
      if (part.name) this.byName.set(part.name, part);
    }
    if (part.kind === 'heading') {
      if (part.entry) this.byPlace.set(part.place, part);
      this.headings.push(part);
    }
    part.behind?.forEach((row) => this.byName.set(row.key.join('/'), part));
    measuresOf(part).forEach((key) => { if (!this.byMeasure.has(key)) this.byMeasure.set(key, part); });
  }

  /** The part of the first place that is found; undefined for a finding that belongs to none. */
  of(finding) {
    for (const {where} of finding.places) {
      const part = this.at(where);
      if (part) return part;
    }
    const numbered = /^(?:Indicator|Output) (\d\.\d\.\d)/.exec(finding.statement);
    return numbered ? this.holding(numbered[1]) : undefined;
  }

  at(where) {
    const paragraph = /^para(?:graph|\.) (\d+)\b/.exec(where);
    if (paragraph) return this.byNumber.get(paragraph[1]);
    const named = /(?:^|\s)((?:0|[IVX]+(?:\.\w+)*)\/\d+)$/.exec(where);
    if (named && this.byName.has(named[1])) return this.byName.get(named[1]);
    const placed = /^(?:outline, place|chapter,?) (\S+)$/.exec(where);
    if (placed && this.byPlace.has(placed[1])) return this.byPlace.get(placed[1]);
    const key = where.replace(/^measure /, '');
    if (this.byMeasure.has(key)) return this.byMeasure.get(key);
    const indicator = /^indicator(?:-earlier)?, (\d+\.\d+\.\d+)/.exec(where);
    return indicator ? this.holding(indicator[1]) : this.titled(where);
  }

  // "table in A. Financial resources, row “Subtotal”", "completed output, Expected accomplishment 2.1: …", "Summary"
  titled(where) {
    const wanted = where.replace(/^(?:table|list) in /, '').replace(/, row .*$/, '').replace(/^(?:completed|planned) output, /, '').replace(/, (?:heading|notice|list)$/, '');
    const heading = this.headings.find((part) => part.text === wanted || `${part.number} ${part.text}` === wanted);
    if (!heading) return undefined;
    if (!where.startsWith('table')) return heading;
    const below = this.parts.slice(heading.at + 1).find((part) => part.kind === 'table' || part.kind === 'heading');
    return below?.kind === 'table' ? below : heading;
  }

  holding(start) {
    return this.parts.find((part) => part.kind === 'table'
      && part.rows.some((line) => line.cells.some((cell) => cellText(cell).trim().startsWith(start))));
  }
}
