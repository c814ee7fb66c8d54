import { IRenderManagerService } from '@univerjs/engine-render';
import type { ContentChart } from '../../sheet/content/sheet-content';
import type { Area } from '../../engine/area';
import type { Language } from '../../engine/language';
import type { UniverParts } from '../host/book/book';
import type { ChartTable } from '../host/book/chart-table';
import { chartName } from './charts';
import { chartPicture, type Size } from './chart-picture';
import { element } from './elements';
import { onceAFrame } from './once-a-frame';

/** What Univer calls the part of a grid that scrolls. */
const SCROLLED = 'viewMain';
/** Pixels at the right and at the bottom that belong to its scroll bars. */
const SCROLL_BARS = 12;

/** Draws charts over the grid, at the cells at which they lie, wherever those are scrolled to and however large. */
export class ChartLayer {
  private charts: readonly ChartTable[] = [];
  private language: Language = 'ja';
  /** By all that they show: one that only moves is not drawn anew. */
  private figures = new Map<string, HTMLElement>();
  private following: { dispose(): void } | undefined;
  private readonly draw = onceAFrame(() => {
    this.drawNow();
  });

  constructor(
    private readonly layer: HTMLElement,
    private readonly grid: HTMLElement,
    private readonly parts: UniverParts,
  ) {
    const { api } = parts;
    new ResizeObserver(this.draw).observe(grid);
    api.addEvent(api.Event.SheetZoomChanged, this.draw);
    api.addEvent(api.Event.SheetSkeletonChanged, this.draw);
  }

  /** The charts of the sheet in front. */
  show(charts: readonly ChartTable[], language: Language): void {
    this.charts = charts;
    this.language = language;
    this.following?.dispose();
    this.following = charts.length > 0 ? this.sheet()?.onScroll(this.draw) : undefined;
    this.draw();
  }

  private sheet() {
    return this.parts.api.getActiveWorkbook()?.getActiveSheet();
  }

  private drawNow(): void {
    const canvas = this.grid.querySelector<HTMLElement>('canvas[id^=univer-sheet-main-canvas]');
    const [within, around] = [canvas, this.layer.offsetParent].map((each) => each?.getBoundingClientRect());
    if (!within || !around) return;
    setPixels(this.layer, {
      left: within.left - around.left,
      top: within.top - around.top,
      width: within.width - SCROLL_BARS,
      height: within.height - SCROLL_BARS,
    });
    const before = this.figures;
    this.figures = new Map();
    for (const chart of this.charts) {
      const box = chart.drawing && this.boxOf(chart.drawing.place);
      if (!chart.drawing || !box) continue;
      const { zoom, hidden, ...place } = box;
      const size = { width: place.width / zoom, height: place.height / zoom };
      const key = JSON.stringify([chart, size, this.language]);
      const figure = before.get(key) ?? figureOf(chart.drawing, chart, size, this.language);
      setPixels(figure, place);
      figure.style.clipPath = `inset(${String(hidden.top)}px 0 0 ${String(hidden.left)}px)`;
      this.figures.set(key, figure);
    }
    for (const [key, figure] of before) if (!this.figures.has(key)) figure.remove();
    this.layer.append(...[...this.figures.values()].filter((figure) => !figure.isConnected));
  }

  /** Where these cells are on the canvas, and what of them lies behind the frozen ones. */
  private boxOf({ top, left, bottom, right }: Area) {
    const sheet = this.sheet();
    const renders = this.parts.univer.__getInjector().get(IRenderManagerService);
    const scene = renders.getRenderById(this.parts.api.getActiveWorkbook()?.getId() ?? '')?.scene;
    const view = scene?.getViewport(SCROLLED);
    if (!sheet || !scene || !view) return null;
    const first = sheet.getRange(top, left).getCell();
    const last = sheet.getRange(bottom, right).getCell();
    const { startRow, startColumn } = sheet.getFreeze();
    const { scaleX: zoom } = scene.getAncestorScale();
    const across = left >= startColumn ? view.viewportScrollX : 0;
    const down = top >= startRow ? view.viewportScrollY : 0;
    const [x, y] = [(first.startX - across) * zoom, (first.startY - down) * zoom];
    return {
      left: x,
      top: y,
      width: (last.endX - first.startX) * zoom,
      height: (last.endY - first.startY) * zoom,
      zoom,
      hidden: {
        left: left >= startColumn ? Math.max(0, view.left * zoom - x) : 0,
        top: top >= startRow ? Math.max(0, view.top * zoom - y) : 0,
      },
    };
  }
}

function figureOf(drawing: ContentChart, chart: ChartTable, size: Size, language: Language): HTMLElement {
  const figure = element('figure', {}, chartPicture(drawing, chart.rows, size));
  figure.role = 'img';
  figure.ariaLabel = chartName(chart, language);
  return figure;
}

function setPixels({ style }: HTMLElement, places: Readonly<Record<string, number>>): void {
  for (const [name, pixels] of Object.entries(places)) style.setProperty(name, `${String(pixels)}px`);
}
