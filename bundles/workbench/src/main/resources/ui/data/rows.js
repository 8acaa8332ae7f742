import {get, scoped} from '../api.js';

const PAGE = 200;
const MOST_PAGES = 60;

/** The rows of a dataset as a person has chosen and sorted them, fetched in pages as they come into sight. */
export class Rows {
  constructor(scope, dataset, query, moved) {
    this.base = scoped(scope, `datasets/${dataset}/rows`);
    this.query = query;
    this.moved = moved;
    this.pages = new Map();
    this.asked = new Map();
  }

  async totals() {
    return get(`${this.base}/totals?${this.query}`);
  }

  /** The row at a position, with its version; undefined while it is on its way. */
  at(position) {
    const page = this.pages.get(Math.floor(position / PAGE));
    const row = page?.rows[position % PAGE];
    return row && {cells: row, version: page.versions[position % PAGE]};
  }

  /** The rows from one position until another, waited for. */
  async range(from, until) {
    const pages = [];
    for (let page = Math.floor(from / PAGE); page <= Math.floor((until - 1) / PAGE); page++) {
      pages.push(this.pages.get(page) ?? this.ask(page));
    }
    const rows = [];
    (await Promise.all(pages)).forEach((page) => page.rows.forEach((cells, at) => {
      const position = page.offset + at;
      if (position >= from && position < until) rows.push({cells, version: page.versions[at]});
    }));
    return rows;
  }

  /** Fetches what a window needs and lets go of what is far from it. */
  show(from, until) {
    for (let page = Math.floor(from / PAGE); page <= Math.floor(Math.max(from, until - 1) / PAGE); page++) {
      if (!this.pages.has(page) && !this.asked.has(page)) this.fetch(page);
    }
    if (this.pages.size > MOST_PAGES) {
      const middle = Math.floor(from / PAGE);
      [...this.pages.keys()].sort((one, other) => Math.abs(other - middle) - Math.abs(one - middle))
        .slice(0, this.pages.size - MOST_PAGES).forEach((page) => this.pages.delete(page));
    }
  }

  ask(page) {
    const query = new URLSearchParams(this.query);
    query.set('offset', page * PAGE);
    query.set('limit', PAGE);
    return get(`${this.base}?${query}`);
  }

  async fetch(page) {
    const turn = Symbol('turn');
    this.asked.set(page, turn);
    try {
      const answer = await this.ask(page);
      if (this.asked.get(page) !== turn) return;
      this.pages.set(page, answer);
      this.moved();
    } catch (e) {
      this.moved(e);
    } finally {
      if (this.asked.get(page) === turn) this.asked.delete(page);
    }
  }

  /** Fetches anew what is near, and forgets the rest; what is shown stays until then. */
  renew(from, until) {
    this.asked.clear();
    [...this.pages.keys()].filter((page) => (page + 1) * PAGE < from || page * PAGE > until)
      .forEach((page) => this.pages.delete(page));
    return Promise.all([...this.pages.keys()].map((page) => this.fetch(page)));
  }
}
