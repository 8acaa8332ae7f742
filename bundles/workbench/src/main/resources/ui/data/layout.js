import {NUMBERS, shown} from './reading.js';

const LETTER = 7.6;
const ROOM = 30;
const NARROWEST = 60;
const WIDEST = 380;
const MEASURED = 60;

const nameOf = (dataset) => 'missionbench.widths.' + dataset;

/** How wide the columns of a grid are: as a person has drawn them, otherwise as their first rows need it. */
export class Layout {
  constructor(shape) {
    this.shape = shape;
    this.drawn = JSON.parse(localStorage.getItem(nameOf(shape.name)) || '{}');
    this.needed = {};
  }

  /** Looks at the first rows once; widths that follow every row would make the columns jump while a person scrolls. */
  learn(rows) {
    if (this.learned || rows.length === 0) return;
    this.learned = true;
    this.shape.columns.forEach((column, at) => {
      const texts = rows.slice(0, MEASURED).map(({cells}) => breadth(shown(column, cells[at])));
      const extra = NUMBERS.has(column.type) ? 3 : 0;
      const longest = Math.max(column.label.length + 4, ...texts.map((letters) => letters + extra));
      this.needed[column.name] = Math.round(Math.max(NARROWEST, Math.min(WIDEST, longest * LETTER + ROOM)));
    });
  }

  width(column) {
    return this.drawn[column.name] ?? this.needed[column.name] ?? Math.max(NARROWEST, (column.label.length + 4) * LETTER + ROOM);
  }

  draw(column, width) {
    this.drawn[column.name] = Math.round(Math.max(NARROWEST, Math.min(900, width)));
    localStorage.setItem(nameOf(this.shape.name), JSON.stringify(this.drawn));
  }

  forget(column) {
    delete this.drawn[column.name];
    localStorage.setItem(nameOf(this.shape.name), JSON.stringify(this.drawn));
  }

  /** How many of the first columns stand still: keys, as long as they leave room for the others. */
  still(columns, room) {
    let used = 0;
    let still = 0;
    for (const column of columns) {
      used += this.width(column);
      if (!column.key || used > room * 0.45 || still === 3) break;
      still++;
    }
    return still;
  }

  /** Sets widths in the page, in code because its policy forbids styles in markup. */
  apply(table, columns, room) {
    if (!table) return;
    const widths = columns.map((column) => this.width(column));
    const whole = widths.reduce((sum, width) => sum + width, 0);
    // what is left over goes to the last column, so that numbers stay beside their heads
    if (whole < room) widths[widths.length - 1] += room - whole;
    table.style.width = `${Math.max(whole, room)}px`;
    table.querySelectorAll('col').forEach((col, at) => { col.style.width = `${widths[at]}px`; });
    let before = 0;
    [0, 1, 2].forEach((at) => {
      table.style.setProperty(`--still-${at}`, `${before}px`);
      before += widths[at] ?? 0;
    });
  }

  /** Scrolls sidewards until a cell stands free of the columns that stand still. */
  reveal(box, cell, still, columns) {
    const fixed = columns.slice(0, still).reduce((sum, column) => sum + this.width(column), 0);
    const frame = box.getBoundingClientRect();
    const place = cell.getBoundingClientRect();
    const rtl = document.documentElement.dir === 'rtl';
    const tooFar = rtl ? place.right - (frame.right - fixed) : frame.left + fixed - place.left;
    const short = rtl ? frame.left - place.left : place.right - frame.right + 16;
    if (tooFar > 0) box.scrollLeft += rtl ? tooFar : -tooFar;
    else if (short > 0) box.scrollLeft += rtl ? -short : short;
  }

  /** Follows the pointer while a person draws a column wider or narrower. */
  drag(event, column, moved) {
    event.preventDefault();
    event.stopPropagation();
    const begin = event.clientX;
    const width = this.width(column);
    const sign = document.documentElement.dir === 'rtl' ? -1 : 1;
    const follow = (now) => { this.draw(column, width + sign * (now.clientX - begin)); moved(); };
    const end = () => { window.removeEventListener('pointermove', follow); window.removeEventListener('pointerup', end); };
    window.addEventListener('pointermove', follow);
    window.addEventListener('pointerup', end);
  }
}

// capitals are wider
const breadth = (text) => text.length + (text.match(/\p{Lu}/gu)?.length ?? 0) * 0.25;
