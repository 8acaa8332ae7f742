import {html, nothing} from 'lit';
import {openFigure} from '../element.js';
import {t} from '../words.js';
import './chart.js';

// Content blocks as the modules give them: headings, paragraphs, tables, charts. Nothing in them is markup.

const ABOUT = {reconstructed: 'Reconstructed', missing: 'Missing', remark: 'Remark'};

function figure(piece) {
  if (piece.measure) {
    return html`<button class="figure ${piece.missing ? 'absent' : ''}" @click=${() => openFigure(piece.measure)}
      title=${t('Where this comes from')}>${piece.figure}</button>`;
  }
  return piece.source ? html`<span class="sourced" title=${piece.source}>${piece.figure}</span>` : piece.figure;
}

export function inline(pieces) {
  return pieces.map((piece) => {
    if (typeof piece === 'string') return piece;
    if (piece.emphasis !== undefined) return html`<em>${piece.emphasis}</em>`;
    if (piece.footnote !== undefined) {
      return html`<span class="footnote" tabindex="0" title=${piece.footnote} aria-label=${piece.footnote}>*</span>`;
    }
    return figure(piece);
  });
}

function cellContent(cell) {
  if (typeof cell === 'string') return cell;
  if (cell.prose) return cell.prose.map((paragraph) => html`<p>${inline(paragraph)}</p>`);
  if (cell.figure !== undefined) return figure(cell);
  return html`${cell.text}<sup>${cell.note}</sup>`;
}

const isBlank = (cell) => cell === '' || (cell.prose && cell.prose.length === 0) || cell.figure === '';

function row(table, line) {
  const isGroup = line.kind === 'group';
  if (isGroup && line.cells.slice(1).every(isBlank)) {
    return html`<tr class="group"><th scope="rowgroup" colspan=${line.cells.length}>${cellContent(line.cells[0])}</th></tr>`;
  }
  return html`<tr class=${line.kind}>${line.cells.map((cell, at) => {
    const style = table.columns[at].figures ? 'number' : '';
    return at === 0 && !isBlank(cell)
      ? html`<th scope="row" class=${style}>${cellContent(cell)}</th>`
      : html`<td class=${style}>${cellContent(cell)}</td>`;
  })}</tr>`;
}

function spans(columns) {
  if (!columns.some((column) => column.span)) return nothing;
  const groups = [];
  columns.forEach((column) => {
    const last = groups[groups.length - 1];
    if (last && column.span && last.span === column.span) last.width++;
    else groups.push({span: column.span, width: 1});
  });
  return html`<tr>${groups.map((group) => group.span
    ? html`<th scope="colgroup" colspan=${group.width}>${group.span}</th>` : html`<td></td>`)}</tr>`;
}

export function table(block) {
  const name = block.title || block.caption || t('Table');
  return html`<div class="sheet" role="region" tabindex="0" aria-label=${name}>
    <table>
      ${block.title || block.caption ? html`<caption>${block.title}
        ${block.caption ? html`<span class="unit">${block.caption}</span>` : nothing}</caption>` : nothing}
      <thead>${spans(block.columns)}
        <tr>${block.columns.map((column) => column.head
          ? html`<th scope="col" class=${column.figures ? 'number' : ''}>${column.head}
              ${column.formula ? html`<small>${column.formula}</small>` : nothing}</th>`
          : html`<td></td>`)}</tr>
      </thead>
      <tbody>${block.rows.map((line) => row(block, line))}</tbody>
    </table></div>
    ${block.notes ? html`<div class="notes">${Object.entries(block.notes).map(([mark, note]) =>
      html`<p><sup>${mark}</sup> ${note}</p>`)}</div>` : nothing}`;
}

function heading(block) {
  const words = html`${block.number ? html`<span class="numbering">${block.number}</span> ` : nothing}${block.text}
    ${block.aside ? html`<span class="aside">${block.aside}</span>` : nothing}`;
  switch (block.depth) {
    case 1: return html`<h2 id=${block.anchor ?? nothing}>${words}</h2>`;
    case 2: return html`<h3 id=${block.anchor ?? nothing}>${words}</h3>`;
    case 3: return html`<h4>${words}</h4>`;
    default: return html`<h5>${words}</h5>`;
  }
}

export function block(part) {
  switch (part.kind) {
    case 'heading': return heading(part);
    case 'paragraph': return html`<p class=${part.counted ? 'counted' : ''} data-paragraph=${part.name || nothing}>
      ${part.number ? html`<span class="numbering">${part.number}</span> ` : nothing}${inline(part.text)}</p>`;
    case 'listing': return html`<ol class="letters">${part.items.map((item) => html`<li>${inline(item)}</li>`)}</ol>`;
    case 'notice': return html`<p class="notice ${part.about}" role="note">
      <strong>${t(ABOUT[part.about])}.</strong> ${part.text}</p>`;
    case 'chart': return html`<figure class="chart ${part.drawn}"><figcaption>${part.title}</figcaption>
      <mb-chart .chart=${part}></mb-chart>
      <details><summary>${t('The figures of this chart')}</summary>${table(part.table)}</details></figure>`;
    case 'table': return table(part);
    default: return nothing;
  }
}
