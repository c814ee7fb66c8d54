import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { canKeepNotes } from '../../src/excel/capabilities';
import { putNotes } from '../../src/excel/notes';

// The library of npm is older than notes: what Excel would do stands here.

const OURS = '【予算・KPI検証】確認済みの指摘\n\n理由：';

/** The notes and the conversations of the sheets, by their cell. */
let notes: Record<string, Map<string, string>>;
let comments: Record<string, readonly string[]>;
let closed: readonly string[];
let syncs: number;

function placeOf(address: string) {
  const [, letters = '', row = ''] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  return { rowIndex: Number(row) - 1, columnIndex: letters.charCodeAt(0) - 65, load: () => undefined };
}

function worksheet(name: string) {
  const own = notes[name] ?? new Map<string, string>();
  return {
    name,
    protection: { protected: closed.includes(name) },
    notes: {
      load: () => ({
        items: [...own.keys()].map((address) => ({
          get content() {
            return own.get(address) ?? '';
          },
          set content(text: string) {
            own.set(address, text);
          },
          getLocation: () => placeOf(address),
          delete: () => own.delete(address),
        })),
      }),
      add: (address: string, text: string) => {
        if (own.has(address)) throw new Error(`there is a note at ${address}`);
        own.set(address, text);
      },
    },
    comments: {
      load: () => ({
        items: (comments[name] ?? []).map((address) => ({ getLocation: () => placeOf(address) })),
      }),
    },
  };
}

beforeEach(() => {
  notes = { 健保: new Map(), 船保: new Map() };
  comments = {};
  closed = [];
  syncs = 0;
  vi.stubGlobal('Excel', {
    run: (_options: unknown, batch: (context: unknown) => unknown) => {
      const worksheets = { load: () => undefined, items: Object.keys(notes).map(worksheet) };
      const sync = () => {
        syncs += 1;
        return Promise.resolve();
      };
      return batch({ workbook: { worksheets }, sync });
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

const noteAt = (sheet: string, row: number, text: string) => ({
  cell: { sheet, row: row - 1, column: 1 },
  text: OURS + text,
});

describe('notes of what is acknowledged', () => {
  it('are written, changed and taken away with it', async () => {
    await putNotes([noteAt('健保', 2, '端数'), noteAt('船保', 3, '確認')], null);
    expect(notes['健保']).toEqual(new Map([['B2', `${OURS}端数`]]));
    expect(notes['船保']).toEqual(new Map([['B3', `${OURS}確認`]]));
    await putNotes([noteAt('健保', 2, '別の理由')], null);
    expect(notes['健保']).toEqual(new Map([['B2', `${OURS}別の理由`]]));
    expect(notes['船保']).toEqual(new Map());
  });

  it('leave a person’s note and conversation as they are, and say where', async () => {
    notes['健保']?.set('B2', '課長確認ずみ').set('C9', 'メモ');
    comments['健保'] = ['B4'];
    const { taken } = await putNotes(
      [noteAt('健保', 2, '端数'), noteAt('健保', 4, '端数'), noteAt('健保', 5, '端数')],
      null,
    );
    expect(taken.map(({ row }) => row + 1)).toEqual([2, 4]);
    expect(notes['健保']).toEqual(
      new Map([
        ['B2', '課長確認ずみ'],
        ['C9', 'メモ'],
        ['B5', `${OURS}端数`],
      ]),
    );
    await putNotes([], null);
    expect(notes['健保']).toEqual(
      new Map([
        ['B2', '課長確認ずみ'],
        ['C9', 'メモ'],
      ]),
    );
  });

  it('are taken away in whatever language they were written', async () => {
    notes['健保']?.set('B2', '[Budget and KPI Check] Acknowledged\n\nReason: rounding');
    await putNotes([], null);
    expect(notes['健保']).toEqual(new Map());
  });

  it('stay on sheets that are not asked about', async () => {
    await putNotes([noteAt('健保', 2, '端数'), noteAt('船保', 3, '確認')], null);
    await putNotes([], ['船保']);
    expect([notes['健保']?.size, notes['船保']?.size]).toEqual([1, 0]);
  });

  it('stay as they are on a protected sheet, which is said where one is missing', async () => {
    await putNotes([noteAt('船保', 3, '確認')], null);
    closed = ['健保', '船保'];
    expect(await putNotes([noteAt('健保', 2, '端数')], null)).toEqual({ taken: [], onProtected: ['健保'] });
    expect([notes['健保']?.size, notes['船保']?.size]).toEqual([0, 1]);
  });

  it('take as many round trips for many as for few', async () => {
    await putNotes([noteAt('健保', 2, '')], null);
    syncs = 0;
    await putNotes([noteAt('健保', 2, '')], null);
    const few = syncs;
    await putNotes(
      Array.from({ length: 300 }, (_, row) => noteAt('健保', row + 2, '')),
      null,
    );
    syncs = 0;
    await putNotes(
      Array.from({ length: 300 }, (_, row) => noteAt('健保', row + 2, '')),
      null,
    );
    expect(syncs).toBe(few);
  });
});

describe('an Excel', () => {
  it.each([
    ['and its library', true, true, true],
    ['without the library', true, false, false],
    ['without', false, true, false],
  ])('%s for notes', (_what, isSupported, hasLibrary, canKeep) => {
    const isSetSupported = (name: string, version: string) =>
      isSupported && `${name} ${version}` === 'ExcelApi 1.18';
    vi.stubGlobal('Office', { context: { requirements: { isSetSupported } } });
    vi.stubGlobal('Excel', hasLibrary ? { NoteCollection: vi.fn() } : {});
    expect(canKeepNotes()).toBe(canKeep);
  });
});
