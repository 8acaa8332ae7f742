import {html} from 'lit';
import {Part, openFigure} from '../element.js';
import {t} from '../words.js';
import {heatMap, timeline, waterfall} from './charts/fields.js';
import {paper, shown} from './charts/look.js';
import {band, columns, levelBars, lines, stacked, targets} from './charts/plain.js';

// Charts are drawn by Apache ECharts, which is fetched when the first one is shown.
let library;
const echarts = () => (library ??= import('echarts'));

const KINDS = {columns, stacked, lines, band, targets, waterfall, timeline, bars: levelBars, 'heat-map': heatMap};
const ROW = {bars: 24, targets: 30, waterfall: 28, timeline: 22, 'heat-map': 26};

/** Every kind has a height of its own: a row for each category where they go down the page. */
function height(chart) {
  const row = ROW[chart.drawn];
  if (!row) return 300;
  const lines = chart.drawn === 'bars' ? Math.max(1, chart.series.length * 0.6) : 1;
  return Math.max(130, Math.round(chart.categories.length * row * lines) + 74);
}

const option = (chart, look, width) => (KINDS[chart.drawn] ?? columns)(chart, look, width);

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
    place.style.height = `${height(this.chart)}px`;
    if (!this.drawing) {
      this.drawing = init(place, null, {renderer: 'svg'});
      this.drawing.on('click', ({data}) => { if (data?.measure) openFigure(data.measure); });
      this.watcher = new ResizeObserver(() => this.draw());
      this.watcher.observe(place);
      this.scheme = matchMedia('(prefers-color-scheme: dark)');
      this.scheme.addEventListener('change', this.draw);
      this.theme = new MutationObserver(this.draw);
      this.theme.observe(document.documentElement, {attributes: true, attributeFilter: ['data-theme']});
    }
    this.draw();
  }

  // labels wrap and fields shrink with the width, so that a new one needs a new drawing
  draw = () => {
    if (!this.drawing) return;
    this.drawing.resize({height: height(this.chart)});
    this.drawing.setOption(option(this.chart, shown(), this.drawing.getWidth()), true);
  };

  disconnectedCallback() {
    super.disconnectedCallback();
    this.watcher?.disconnect();
    this.theme?.disconnect();
    this.scheme?.removeEventListener('change', this.draw);
    this.drawing?.dispose();
    this.drawing = this.watcher = undefined;
  }

  /** The chart as a picture that stands by itself: with its title, black on white, in letters that every machine has. */
  async picture() {
    const {init} = await echarts();
    const [width, head] = [960, 44];
    const drawing = init(null, null, {renderer: 'svg', ssr: true, width, height: height(this.chart) + head});
    const drawn = option(this.chart, paper, width);
    drawing.setOption({
      ...drawn, backgroundColor: paper.paper,
      title: {text: this.chart.title, left: 12, top: 8, textStyle: {color: paper.ink, fontSize: 15, fontFamily: paper.font}},
      grid: {...drawn.grid, top: drawn.grid.top + head}, legend: {...drawn.legend, top: head - 10},
    });
    const svg = drawing.renderToSVGString();
    drawing.dispose();
    return {svg, width, height: height(this.chart) + head};
  }

  async save(kind) {
    const {svg, width, height: high} = await this.picture();
    let blob = new Blob([svg], {type: 'image/svg+xml'});
    if (kind === 'png') {
      const image = new Image();
      image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(svg);
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), {width: width * 2, height: high * 2});
      canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
      blob = await new Promise((done) => canvas.toBlob(done));
    }
    const link = Object.assign(document.createElement('a'),
      {href: URL.createObjectURL(blob), download: `${this.chart.id}.${kind}`});
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }
}

customElements.define('mb-chart', ChartView);
