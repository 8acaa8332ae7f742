import {html} from 'lit';
import {Part} from '../element.js';
import {t} from '../words.js';

// Charts are drawn by Apache ECharts, which is fetched when the first one is shown.
let library;
const echarts = () => (library ??= import('echarts'));

const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

class ChartView extends Part {
  static properties = {chart: {attribute: false}};

  render() {
    return html`<div class="canvas" role="img" aria-label=${`${this.chart.title}. ${this.chart.description}`}></div>
      <div class="chart-tools">
        <button class="quiet" @click=${() => this.save('svg')}>${t('Save as SVG')}</button>
        <button class="quiet" @click=${() => this.save('png')}>${t('Save as PNG')}</button>
      </div>`;
  }

  async updated() {
    const {init} = await echarts();
    const place = this.querySelector('.canvas');
    if (!place) return;
    this.drawing ??= init(place, null, {renderer: 'svg', height: 300});
    this.drawing.setOption(this.option(), true);
    this.watcher ??= new ResizeObserver(() => this.drawing.resize());
    this.watcher.observe(place);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.watcher?.disconnect();
    this.drawing?.dispose();
    this.drawing = this.watcher = undefined;
  }

  option() {
    const lines = this.chart.drawn === 'lines';
    const ink = colour('--ink');
    const quiet = {lineStyle: {color: colour('--line')}};
    return {
      animation: false,
      textStyle: {fontFamily: 'inherit', color: ink},
      color: ['--accent', '--second', '--third', '--fourth'].map(colour),
      grid: {left: 12, right: 12, top: 36, bottom: 8, containLabel: true},
      legend: {show: this.chart.series.length > 1, top: 0, textStyle: {color: ink}},
      // drawn, not written into the page as markup
      tooltip: {trigger: 'axis', renderMode: 'richText'},
      xAxis: {type: 'category', data: this.chart.categories.map((one) => one.label), axisLine: quiet,
        axisLabel: {color: ink, interval: 0, hideOverlap: true}, axisTick: {show: false}},
      yAxis: {type: 'value', name: this.chart.unit, nameTextStyle: {align: 'left', color: ink},
        splitLine: quiet, axisLabel: {color: ink}},
      series: this.chart.series.map((name, at) => ({
        name, type: lines ? 'line' : 'bar', symbolSize: 6, barMaxWidth: 28,
        data: this.chart.categories.map((one) => Number(one.values[at])),
      })),
    };
  }

  async save(kind) {
    const svg = this.drawing.renderToSVGString();
    let blob = new Blob([svg], {type: 'image/svg+xml'});
    if (kind === 'png') {
      const picture = new Image();
      picture.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(svg);
      await picture.decode();
      const canvas = Object.assign(document.createElement('canvas'),
        {width: picture.width * 2, height: picture.height * 2});
      const pen = canvas.getContext('2d');
      pen.fillStyle = colour('--paper');
      pen.fillRect(0, 0, canvas.width, canvas.height);
      pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
      blob = await new Promise((done) => canvas.toBlob(done));
    }
    const link = Object.assign(document.createElement('a'),
      {href: URL.createObjectURL(blob), download: `${this.chart.id}.${kind}`});
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }
}

customElements.define('mb-chart', ChartView);
