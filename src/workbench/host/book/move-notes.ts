import type { Area } from '../../../engine/area';
import { addressOfArea, parseAddress } from '../area';
import type { Book } from './book';
import { notesOf } from './custom';
import { followCells } from './follow-cells';
import { stepOfNotes } from './kept-notes';

/** The parts of a page that are cells. */
const PLACES = ['printArea', 'titleRows', 'titleColumns'];

/** Lets what is noted of cells move and grow with inserted and deleted ones. Answers how to stop. */
export function moveNotesWithCells(book: Book): { dispose(): void } {
  return followCells(book, ({ sheetId, areaAfter }) => {
    const moved = <One extends { readonly area: Area }>(all: readonly One[]): One[] =>
      all.flatMap((one) => {
        const area = areaAfter(one.area);
        return area ? [{ ...one, area }] : [];
      });
    const movedAddress = (address: string): string[] => {
      const area = parseAddress(address)?.area;
      const after = area && areaAfter(area);
      return after ? [addressOfArea(after)] : [];
    };
    const {
      tables = [],
      comments = [],
      filter,
      validations = {},
      page = {},
      links = [],
    } = notesOf(book, sheetId);
    const before = { tables, filter, comments, links, validations, page };
    const after = {
      tables: moved(tables).map(({ filters, ...table }) =>
        filters ? { ...table, filters: moved(filters) } : table,
      ),
      filter: moved(filter ? [filter] : []).map(({ area, columns }) => ({
        area,
        columns: moved(columns),
      }))[0],
      comments: moved(comments),
      links: moved(links),
      validations: Object.fromEntries(
        Object.entries(validations).flatMap(([address, validation]) =>
          movedAddress(address).map((now) => [now, validation]),
        ),
      ),
      page: Object.fromEntries(
        Object.entries(page).map(([name, value]) =>
          PLACES.includes(name) && typeof value === 'string'
            ? [name, value.split(',').flatMap(movedAddress).join(',')]
            : [name, value],
        ),
      ),
    };
    return JSON.stringify(after) === JSON.stringify(before) ? null : stepOfNotes(book, sheetId, after);
  });
}
