import {html, nothing} from 'lit';
import {get, scoped} from '../api.js';
import {t} from '../words.js';
import {NUMBERS} from './reading.js';

// the text comes as the person's language writes it
/** What a person fills a cell or a field with: a choice, or a line with the values that a reference may take. */
export function field(column, text, {scope, id, describedBy, invalid, readonly, typed, wide}) {
  const choices = column.choices || (column.type === 'yes-no' ? ['yes', 'no'] : null);
  if (choices) {
    return html`<select id=${id} name=${column.name} aria-label=${id.startsWith('cell') ? column.label : nothing} aria-describedby=${describedBy || nothing}
      ?disabled=${readonly} @change=${(e) => typed?.(e.target.value)}>
      ${column.required && choices.includes(text) ? nothing : html`<option value="" ?selected=${text === ''}></option>`}
      ${choices.map((choice) => html`<option value=${choice} ?selected=${choice === text}>${column.choices ? choice : t(choice)}</option>`)}</select>`;
  }
  if (wide && column.type === 'text' && text.length > 60) {
    return html`<textarea id=${id} name=${column.name} rows="4" .value=${text} aria-describedby=${describedBy || nothing}
      aria-invalid=${invalid ? 'true' : 'false'} ?readonly=${readonly} @input=${(e) => typed?.(e.target.value)}></textarea>`;
  }
  const list = column.references ? `${id}-values` : nothing;
  return html`<input id=${id} name=${column.name} .value=${text} list=${list} autocomplete="off"
      aria-label=${id.startsWith('cell') ? column.label : nothing} aria-describedby=${describedBy || nothing}
      aria-invalid=${invalid ? 'true' : 'false'} ?readonly=${readonly} placeholder=${(id.startsWith('cell') ? '' : column.example) || ''}
      inputmode=${NUMBERS.has(column.type) ? 'decimal' : 'text'}
      @focus=${(e) => suggest(e.target, scope, column)} @input=${(e) => { typed?.(e.target.value); suggest(e.target, scope, column); }}>
    ${column.references ? html`<datalist id=${list}></datalist>` : nothing}`;
}

/** Offers the rows of the dataset that a column refers to, with their titles. */
function suggest(input, scope, column) {
  if (!column.references || !input.list) return;
  clearTimeout(input.later);
  input.later = setTimeout(async () => {
    const query = new URLSearchParams({limit: 40});
    if (input.value) query.set('search', input.value);
    const found = await get(scoped(scope, `datasets/${column.references}/rows?${query}`)).catch(() => null);
    if (!found || !input.list) return;
    const title = found.columns.indexOf('title');
    input.list.replaceChildren(...found.rows.map((row) => {
      const option = document.createElement('option');
      option.value = row[0];
      if (title > 0) option.label = row[title];
      return option;
    }));
  }, 80);
}
