import {t} from '../../words.js';
import {blend, brief, level, names, number, numberOf, said, side, whole} from './look.js';

// Charts that are drawn piece by piece: steps, shaded fields, time.

const plain = (top, bottom, right = 24) => ({left: 12, right, top, bottom, containLabel: true});

const pointed = (chart, look) => ({
  ...whole(chart, look, {}).tooltip, trigger: 'item', formatter: (point) => said(chart, point.data.row ?? point.dataIndex),
});

function steps(chart) {
  let reached = 0;
  return chart.categories.map((category) => {
    const amount = numberOf(category.values[0]) ?? 0;
    const stands = category.rank === 'total' || category.rank === 'subtotal';
    const from = stands ? 0 : reached;
    reached = stands ? amount : reached + amount;
    return {from, to: reached, amount, stands};
  });
}

// steps that are small beside the totals could not be seen on an axis from nil
function start(all) {
  const edges = all.filter((step) => !step.stands).flatMap((step) => [step.from, step.to]);
  if (edges.length === 0) return 0;
  const low = Math.min(...edges);
  const range = Math.max(...edges, ...all.map((step) => step.to)) - low;
  if (low <= 0 || range > low * 0.5) return 0;
  const unit = 10 ** Math.floor(Math.log10(range || 1));
  return Math.max(0, Math.floor((low - range * 0.4) / unit) * unit);
}

export function waterfall(chart, look, width) {
  const all = steps(chart);
  const min = start(all);
  const colours = {stands: look.series[4], up: look.series[1], down: look.series[0]};
  return whole(chart, look, {
    grid: plain(8, 30, 64), tooltip: pointed(chart, look), yAxis: side(chart, look, width),
    xAxis: level(chart, look, {min, name: min > 0 ? `${chart.unit} · ${t('the axis does not start at nil')}` : chart.unit}),
    series: [{
      type: 'custom', encode: {x: [1, 2], y: 0}, clip: false,
      data: all.map((step, at) => ({value: [at, step.from, step.to], row: at, measure: chart.categories[at].measures[0]})),
      renderItem: (_, api) => {
        const at = api.value(0);
        const step = all[at];
        const [left, middle] = api.coord([Math.max(min, Math.min(step.from, step.to)), at]);
        const [right] = api.coord([Math.max(step.from, step.to), at]);
        const high = Math.min(18, api.size([0, 1])[1] * 0.62);
        const end = api.coord([step.to, at])[0];
        const next = at + 1 < all.length ? api.coord([step.to, at + 1])[1] - high / 2 : middle;
        const mark = step.stands ? '' : step.amount > 0 ? '▲ ' : '▼ ';
        const fits = right - left > 90;
        return {type: 'group', children: [
          {type: 'rect', shape: {x: left, y: middle - high / 2, width: Math.max(1.5, right - left), height: high},
            style: {fill: step.stands ? colours.stands : step.amount > 0 ? colours.up : colours.down}},
          {type: 'line', shape: {x1: end, x2: end, y1: middle + high / 2, y2: next}, style: {stroke: look.quiet, lineDash: [2, 2]}},
          {type: 'text', style: {text: mark + number(chart, step.amount), x: fits ? left + 6 : right + 6, y: middle,
            align: 'left', verticalAlign: 'middle', fill: fits ? look.on : look.ink, font: `12px ${look.font}`}}]};
      },
    }],
  });
}

/** Percentages are shaded against each other, other figures within their row. */
export function heatMap(chart, look, width) {
  const rows = chart.categories.map((category) => category.values.map(numberOf));
  const top = (row) => Math.max(...row.map((value) => value ?? 0), 0);
  const highest = Math.max(...rows.map(top));
  const share = (value, row) => Math.max(0, value) / ((chart.shared ? highest : top(row)) || 1);
  const small = width < 900;
  const data = rows.flatMap((row, at) => row.map((value, column) => ({
    value: [column, at, value === null ? 0 : share(value, row)], row: at, measure: chart.categories[at].measures[column],
    label: {show: true, color: look.ink, fontSize: small ? 9 : 11,
      formatter: value === null || value === 0 ? '–' : (small ? brief(Math.round(value)) : number(chart, value))},
  })));
  return whole(chart, look, {
    grid: plain(8, 8),
    tooltip: {...pointed(chart, look), formatter: ({data: one}) => t('{0}: {1}',
      `${chart.categories[one.row].label}, ${chart.series[one.value[0]]}`, number(chart, rows[one.row][one.value[0]]))},
    xAxis: {...names({categories: chart.series}, look, width * 0.7), data: chart.series, position: 'top', axisLine: {show: false}},
    yAxis: {...side(chart, look, width), axisLine: {show: false}},
    visualMap: {show: false, min: 0, max: 1, dimension: 2, inRange: {color: [look.paper, blend(look.paper, look.series[0], 0.5)]}},
    series: [{type: 'heatmap', data, itemStyle: {borderColor: look.paper, borderWidth: 2}}],
  });
}

/** The third series, where there is one, is the share that is done, in per cent. */
export function timeline(chart, look, width) {
  const days = chart.categories.map((category) => category.values.slice(0, 2).map((day) => Date.parse(day)));
  const known = days.flat().filter((day) => !Number.isNaN(day));
  const grey = {lineStyle: {color: look.line}};
  return whole(chart, look, {
    grid: plain(8, 8), tooltip: pointed(chart, look), yAxis: side(chart, look, width),
    xAxis: {type: 'time', position: 'top', min: Math.min(...known), max: Math.max(...known), splitLine: {show: true, ...grey},
      axisLine: grey, axisLabel: {color: look.ink, hideOverlap: true, formatter: (day) => month(day)}},
    series: [{
      type: 'custom', encode: {x: [1, 2], y: 0},
      data: days.map(([first, last], at) => ({value: [at, first, last], row: at, measure: chart.categories[at].measures[2]})),
      renderItem: (_, api) => {
        const [left, middle] = api.coord([api.value(1), api.value(0)]);
        const [right] = api.coord([api.value(2), api.value(0)]);
        const high = Math.min(14, api.size([0, 1])[1] * 0.6);
        const done = numberOf(chart.categories[api.value(0)].values[2] ?? null);
        const long = Math.max(3, right - left);
        const bar = (fill, part) => ({type: 'rect', shape: {x: left, y: middle - high / 2, width: long * part, height: high, r: 2},
          style: {fill, stroke: look.series[0], lineWidth: 1}});
        return {type: 'group', children: done === null ? [bar(look.series[0], 1)]
          : [bar(look.wash, 1), bar(look.series[0], Math.max(0, Math.min(1, done / 100)))]};
      },
    }],
  });
}

const month = (day) => new Intl.DateTimeFormat(document.documentElement.lang || 'en',
  {month: 'short', year: '2-digit', timeZone: 'UTC'}).format(new Date(day));
