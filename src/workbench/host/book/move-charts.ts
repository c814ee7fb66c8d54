import type { IMutation } from '@univerjs/core';
import type { Book } from './book';
import type { CellsAt, ChartRecord } from './chart';
import { chartsOf } from './charts';
import { followCells, type Move } from './follow-cells';

type Places = Pick<ChartRecord, 'id' | 'source' | 'series' | 'place'>;

interface Params {
  readonly unitId: string;
  readonly charts: readonly Places[];
}

/** Lets charts show the cells that they showed, and lie where they lay, when cells move. Answers how to stop. */
export function moveChartsWithCells(book: Book): { dispose(): void } {
  const { unitId } = book;
  // charts are the book's own, so that each has a mutation of its own
  const id = `excel.mutation.move-charts.${unitId}`;
  const mutation: IMutation<Params> = {
    id,
    type: book.kit.core.CommandType.MUTATION,
    handler: (_, { charts }) => {
      for (const { id: chartId, ...places } of charts) {
        const chart = book.charts.find((one) => one.id === chartId);
        if (chart) Object.assign(chart, places);
      }
      return true;
    },
  };
  const learned = book.get(book.kit.core.ICommandService).registerCommand(mutation);
  const following = followCells(book, (move) => {
    // sorting moves what cells hold, not the cells
    if (move.command.id === book.kit.sheets.ReorderRangeCommand.id) return null;
    const before = chartsOf(book).map(({ id: chartId, source, series, place }) => ({
      id: chartId,
      source,
      series,
      place,
    }));
    const after = chartsOf(book).map((chart) => placesAfter(book, chart, move));
    return JSON.stringify(after) === JSON.stringify(before)
      ? null
      : {
          redo: { id, params: { unitId, charts: after } },
          undo: { id, params: { unitId, charts: before } },
        };
  });
  return {
    dispose: () => {
      following.dispose();
      learned.dispose();
    },
  };
}

function placesAfter(book: Book, chart: ChartRecord, { sheetId, command, areaAfter }: Move): Places {
  const cellsAfter = (cells: CellsAt | null): CellsAt | null => {
    if (cells?.sheetId !== sheetId) return cells;
    const area = areaAfter(cells.area);
    return area && { sheetId, area };
  };
  const { id, source, series, place } = chart;
  const isOverLines = chart.sheetId === sheetId && movesLines(book, command.id);
  return {
    id,
    source: cellsAfter(source),
    series: series.map(({ values, categories, bubbleSizes }) => ({
      values: cellsAfter(values),
      categories: cellsAfter(categories),
      bubbleSizes: cellsAfter(bubbleSizes),
    })),
    place: place && isOverLines ? areaAfter(place) : place,
  };
}

/** Only whole rows and columns take with them what lies over them. */
function movesLines({ kit: { sheets } }: Book, command: string): boolean {
  const { InsertRowCommand, RemoveRowCommand, MoveRowsCommand } = sheets;
  const { InsertColCommand, RemoveColCommand, MoveColsCommand } = sheets;
  return [
    InsertRowCommand,
    RemoveRowCommand,
    MoveRowsCommand,
    InsertColCommand,
    RemoveColCommand,
    MoveColsCommand,
  ].some(({ id }) => id === command);
}
