import {DASHES, SYMBOLS, decal, door, level, names, numberOf, side, values, whole} from './look.js';

// Bars and lines.

const legend = (chart, look, data = chart.series) => ({
  show: data.length > 1, top: 0, left: 'center', type: 'scroll', data, textStyle: {color: look.ink}, itemWidth: 26,
});

function bars(chart, look, more = {}) {
  return chart.series.map((name, at) => ({
    name, type: 'bar', barMaxWidth: 28, itemStyle: {decal: decal(at)},
    data: chart.categories.map((category) => door(category, at)), ...more,
  }));
}

export const columns = (chart, look, width) => whole(chart, look, {
  legend: legend(chart, look), xAxis: names(chart, look, width), yAxis: values(chart, look), series: bars(chart, look),
});

export const stacked = (chart, look, width) => whole(chart, look, {
  legend: legend(chart, look), xAxis: names(chart, look, width), yAxis: values(chart, look),
  series: bars(chart, look, {stack: 'all', barMaxWidth: 40}),
});

const sideways = (chart, look, width, series, legends) => whole(chart, look, {
  grid: {left: 12, right: 24, top: legends ? 34 : 8, bottom: 30, containLabel: true},
  legend: legend(chart, look, legends || []), xAxis: level(chart, look), yAxis: side(chart, look, width), series,
});

export const levelBars = (chart, look, width) =>
  sideways(chart, look, width, bars(chart, look, {barMaxWidth: 18}), chart.series.length > 1 ? chart.series : null);

function line(chart, at) {
  return {
    name: chart.series[at], type: 'line', symbol: SYMBOLS[at % SYMBOLS.length], symbolSize: 7, connectNulls: false,
    lineStyle: {type: DASHES[at % DASHES.length], width: 2}, data: chart.categories.map((category) => door(category, at)),
  };
}

export const lines = (chart, look, width) => whole(chart, look, {
  legend: legend(chart, look), xAxis: names(chart, look, width), yAxis: values(chart, look),
  series: chart.series.map((name, at) => line(chart, at)),
});

/** Lines, and between the last two series a band. */
export function band(chart, look, width) {
  const edge = chart.series.length - 2;
  const drawn = chart.series.slice(0, edge).map((name, at) => line(chart, at));
  const low = chart.categories.map((category) => numberOf(category.values[edge]));
  const between = chart.categories.map((category, at) =>
    (low[at] === null ? null : numberOf(category.values[edge + 1]) - low[at]));
  const colour = look.series[edge - 1];
  const still = {type: 'line', stack: 'band', stackStrategy: 'all', symbol: 'none', silent: true, z: 1, color: colour};
  const dashes = {type: 'dotted', width: 1, color: colour};
  const name = `${chart.series[edge]} – ${chart.series[edge + 1]}`;
  return whole(chart, look, {
    legend: legend(chart, look, [...chart.series.slice(0, edge), {name, icon: 'rect'}]),
    xAxis: names(chart, look, width), yAxis: values(chart, look, {scale: true}),
    series: [...drawn, {...still, name: 'low', data: low, lineStyle: dashes},
      {...still, name, data: between, lineStyle: dashes, areaStyle: {opacity: 0.18, color: colour}}],
  });
}

/** Level bars with a mark where the aim was. */
export function targets(chart, look, width) {
  const [actual, aim] = chart.series;
  return sideways(chart, look, width, [
    {name: actual, type: 'bar', barMaxWidth: 14, data: chart.categories.map((category) => door(category, 0))},
    {name: aim, type: 'scatter', symbol: 'rect', symbolSize: [4, 22], color: look.ink, z: 3,
      data: chart.categories.map((category) => door(category, 1))},
  ], chart.series);
}
