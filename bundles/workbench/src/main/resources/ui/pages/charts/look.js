import {language, t} from '../../words.js';

// What all charts have in common: colours, numbers, axes, what a pointer shows.

const named = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** The colours of the page as it is shown. */
export const shown = () => ({
  font: getComputedStyle(document.body).fontFamily, paper: named('--paper'), ink: named('--ink'), quiet: named('--quiet'),
  line: named('--line'), wash: named('--wash'), on: named('--on-accent'),
  series: ['--accent', '--second', '--third', '--fourth', '--fifth', '--sixth'].map(named),
});

/** Black on white with plain letters, for a file that is put into somebody's paper. */
export const paper = {
  font: 'Arial, "Liberation Sans", Helvetica, sans-serif', paper: '#ffffff', ink: '#1b2733', quiet: '#536271',
  line: '#d5dce3', wash: '#e6f1f8', on: '#ffffff',
  series: ['#0b6ba8', '#b4632d', '#4e7d4e', '#7a5c99', '#536271', '#8f6d00'],
};

// a second mark beside colour: patterns on bars, symbols and dashes on lines
const DECALS = [
  null,
  {symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: Math.PI / 4},
  {symbol: 'circle', symbolSize: 0.7, dashArrayX: [[6, 6], [0, 6, 6, 0]], dashArrayY: [5, 0]},
  {symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -Math.PI / 4},
  {symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: 0},
  {symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: Math.PI / 2},
];
export const decal = (at) => (DECALS[at % DECALS.length]
  ? {color: 'rgba(255,255,255,.38)', ...DECALS[at % DECALS.length]} : undefined);
export const SYMBOLS = ['circle', 'diamond', 'triangle', 'rect', 'roundRect', 'pin'];
export const DASHES = ['solid', 'dashed', 'dotted', [8, 3, 2, 3], 'solid', 'dashed'];

/** A figure as the language writes it, with the decimals that the table prints. */
export function number(chart, value) {
  if (value === null || value === undefined || value === '') return '–';
  return new Intl.NumberFormat(language(), {minimumFractionDigits: chart.decimals, maximumFractionDigits: chart.decimals})
    .format(value);
}

export const brief = (value) => new Intl.NumberFormat(language(), {maximumFractionDigits: 2}).format(value);

export const numberOf = (value) => (value === null || value === '' ? null : Number(value));

export function values(chart, look, more = {}) {
  return {
    type: 'value', name: chart.unit, nameTextStyle: {color: look.quiet, align: 'left'}, splitLine: {lineStyle: {color: look.line}},
    axisLabel: {color: look.ink, formatter: brief, hideOverlap: true}, axisLine: {show: false}, ...more,
  };
}

/** Numbers along the foot of a chart of level bars. */
export const level = (chart, look, more = {}) => values(chart, look, {
  nameLocation: 'middle', nameGap: 26, nameTextStyle: {color: look.quiet}, ...more,
});

/** Names along the foot, broken into lines where they are longer than their place. */
export function names(chart, look, width) {
  const room = Math.max(36, (width - 90) / Math.max(1, chart.categories.length) - 6);
  return {
    type: 'category', data: chart.categories.map((one) => one.label), axisTick: {show: false},
    axisLine: {lineStyle: {color: look.quiet}},
    axisLabel: {color: look.ink, interval: 0, hideOverlap: true, width: room, overflow: 'break', lineHeight: 14},
  };
}

/** Names down the side, first on top. */
export const side = (chart, look, width) => ({
  ...names(chart, look, width), inverse: true,
  axisLabel: {color: look.ink, interval: 0, width: Math.max(90, Math.min(270, width * 0.34)), overflow: 'break', lineHeight: 14},
});

/** A colour between two, which are written as #rrggbb. */
export function blend(one, other, share) {
  const parts = (colour) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const [from, to] = [parts(one), parts(other)];
  return `rgb(${from.map((part, at) => Math.round(part + (to[at] - part) * share)).join(',')})`;
}

export function whole(chart, look, parts) {
  return {
    animation: false, textStyle: {fontFamily: look.font, color: look.ink}, color: look.series,
    grid: {left: 12, right: 18, top: 40, bottom: 8, containLabel: true},
    legend: {show: false, top: 0, left: 'center', textStyle: {color: look.ink}, itemWidth: 26},
    tooltip: {
      // drawn, not written into the page as markup
      trigger: 'axis', renderMode: 'richText', confine: true, axisPointer: {type: 'shadow', shadowStyle: {opacity: 0.15}},
      backgroundColor: look.paper, borderColor: look.line, textStyle: {color: look.ink, fontFamily: look.font},
      formatter: (points) => said(chart, [points].flat()[0].dataIndex),
    },
    ...parts,
  };
}

/** All figures of a category, in words. */
export function said(chart, at) {
  const category = chart.categories[at];
  if (!category) return '';
  const lines = chart.series.map((name, series) => [name, category.values[series]])
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => t('{0}: {1}', name, typeof value === 'string' ? value : number(chart, value)));
  return [category.label, ...lines].join('\n');
}

/** A value that leads to the measure it is. */
export const door = (category, at) => ({value: numberOf(category.values[at]), measure: category.measures?.[at]});
