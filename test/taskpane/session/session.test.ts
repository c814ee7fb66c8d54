import { describe, expect, it, vi } from 'vitest';
import { PRINTED_PAPERS } from '../../../src/plan/papers';
import type { Finding } from '../../../src/engine/findings/finding';
import type { Cell } from '../../../src/engine/cell';
import type { Records } from '../../../src/engine/provisions/records';
import { HostError } from '../../../src/excel/host-error';
import type { SheetReview } from '../../../src/review/review';
import { REVIEWER as WHOLE, type Reviewer } from '../../../src/taskpane/session/reviewer';
import { startSession, type Session } from '../../../src/taskpane/session/session';
import { statusOf } from '../../../src/taskpane/session/status';
import { FilesMissing } from '../../../src/taskpane/session/pane-error';
import { fakeHost, type FakeHost } from '../../support/pane-host';
import { sheetOf } from '../../support/sheet';

const LIST: Records = {
  kind: 'commitments',
  sheet: '債務',
  cell: { sheet: '債務', row: 0, column: 0 },
  account: null,
  fiscalYear: null,
  entries: [],
};

function findingAt(sheet: string): Finding {
  return {
    code: 'OBL-04',
    severity: 'warning',
    cells: [{ sheet, row: 0, column: 0 }],
    expected: null,
    actual: null,
    fix: null,
    unit: 1,
    citation: { kind: 'practice', document: '', section: '', quote: null },
    details: { item: '' },
  };
}

/** Finds one thing on every sheet; the sheet 債務 is a list. */
const REVIEWER: Reviewer = {
  ...WHOLE,
  reviewSheet: ({ name }): SheetReview => ({
    name,
    kind: name === '債務' ? 'commitments' : 'none',
    tables: [],
    leftOut: [],
    records: name === '債務' ? LIST : null,
    kpis: [],
  }),
  summarise: (sheets) => ({
    sheets,
    findings: sheets.map(({ name }) => findingAt(name)),
    papers: PRINTED_PAPERS,
  }),
};

interface Opened {
  readonly host: FakeHost;
  readonly session: Session;
  readonly reported: unknown[];
}

function opened({
  sheets = ['健保', '債務'],
  active,
  reviewer = () => Promise.resolve(REVIEWER),
  slowNotice = () => new Promise<void>(() => undefined),
}: {
  sheets?: readonly string[];
  active?: string;
  reviewer?: () => Promise<Reviewer>;
  slowNotice?: () => Promise<void>;
} = {}): Opened {
  const host = fakeHost(
    sheets.map((name) => sheetOf([['x']], { name })),
    active,
  );
  const reported: unknown[] = [];
  const session = startSession({
    host,
    loadReviewer: reviewer,
    now: () => 7,
    pause: () => Promise.resolve(),
    slowNotice,
    report: (error) => reported.push(error),
    language: 'ja',
  });
  return { host, session, reported };
}

const CELL: Cell = { sheet: '健保', row: 3, column: 1 };
const editing = new HostError({ kind: 'editing' });

describe('validating', () => {
  it('the workbook reads all sheets, and says when', async () => {
    const { host, session } = opened();
    await session.validate('workbook');
    expect(host.reads).toEqual([null]);
    expect(session.state().result).toMatchObject({ scope: null, basis: null, at: 7, changed: null });
    expect(session.state().result?.counts).toEqual({ error: 0, warning: 2, info: 0 });
  });

  it('the sheet reads the one that the person looks at', async () => {
    const { host, session } = opened({ active: '健保' });
    await session.validate('sheet');
    expect(host.reads).toEqual([['健保']]);
    expect(session.state().result).toMatchObject({ scope: ['健保'], basis: ['健保'] });
  });

  it('a list reads what it is judged by too, and shows the list alone', async () => {
    const { host, session } = opened({ active: '債務' });
    await session.validate('sheet');
    expect(host.reads).toEqual([['債務'], null]);
    const result = session.state().result;
    expect(result).toMatchObject({ scope: ['債務'], basis: null });
    expect(result?.review.sheets.map(({ name }) => name)).toEqual(['債務']);
    expect(result?.review.findings.map(({ cells }) => cells[0]?.sheet)).toEqual(['債務']);
  });

  it('tells how many sheets are read and judged', async () => {
    const { session } = opened();
    const seen: string[] = [];
    session.subscribe(() => {
      const { progress } = session.state();
      if (progress?.done) {
        seen.push(`${progress.step} ${String(progress.done.done)}/${String(progress.done.total)}`);
      }
    });
    await session.validate('workbook');
    expect(seen).toEqual(['reading 2/2', 'judging 0/2', 'judging 1/2']);
  });

  it('does nothing while a check is on its way', async () => {
    const { host, session } = opened();
    await Promise.all([session.validate('workbook'), session.validate('sheet')]);
    expect(host.reads).toEqual([null]);
  });

  it('says that it waits when Excel is silent', async () => {
    const { host, session } = opened({ slowNotice: () => Promise.resolve() });
    host.gate = new Promise(() => undefined);
    void session.validate('workbook');
    await vi.waitFor(() => expect(session.state().progress?.waiting).toBe(true));
  });

  it.each<[string, unknown, object]>([
    ['Excel’s refusal', editing, { kind: 'editing' }],
    ['a sheet that is gone', new HostError({ kind: 'gone' }), { kind: 'gone' }],
  ])('tells of %s', async (_, refusal, error) => {
    const { host, session, reported } = opened();
    host.refusal = refusal;
    await session.validate('workbook');
    expect(statusOf(session.state())).toEqual({ kind: 'cannot', error, shownFrom: null });
    expect(reported).toEqual([]);
  });

  it('reports what is our own mistake, and says so', async () => {
    const { host, session, reported } = opened();
    await session.validate('workbook');
    const mistake = new TypeError('oh');
    host.refusal = mistake;
    await session.validate('workbook');
    expect(session.state().ending).toEqual({ kind: 'unexpected', message: 'oh' });
    expect(reported).toContain(mistake);
    expect(session.state().result).not.toBeNull();
  });

  it('tells of files that did not come, and works when they do', async () => {
    let comes = false;
    const reviewer = (): Promise<Reviewer> =>
      comes ? Promise.resolve(REVIEWER) : Promise.reject(new FilesMissing());
    const { session } = opened({ reviewer });
    await session.validate('workbook');
    expect(session.state().ending).toEqual({ kind: 'incomplete' });
    comes = true;
    await session.validate('workbook');
    expect(session.state()).toMatchObject({ ending: null, result: { at: 7 } });
  });

  it('tells of a sheet that was renamed before it was read', async () => {
    const { session } = opened({ active: '前の名前' });
    await session.validate('sheet');
    expect(session.state().ending).toEqual({ kind: 'gone' });
  });
});

describe('cancelling', () => {
  it('ends the check at once, whatever comes of it later', async () => {
    const { host, session } = opened();
    let open = (): void => undefined;
    host.gate = new Promise((resolve) => {
      open = resolve;
    });
    const running = session.validate('workbook');
    await vi.waitFor(() => expect(host.reads).toHaveLength(1));
    session.cancel();
    expect(statusOf(session.state())).toEqual({ kind: 'cancelled', shownFrom: null });
    open();
    await running;
    expect(session.state()).toMatchObject({ run: null, result: null, ending: 'cancelled' });
  });

  it('a check that failed after it was cancelled stays cancelled', async () => {
    const { host, session } = opened();
    host.refusal = new Error('late');
    const running = session.validate('workbook');
    session.cancel();
    await running;
    expect(session.state().ending).toBe('cancelled');
  });

  it('leaves the next check alone', async () => {
    const { session } = opened();
    const first = session.validate('workbook');
    session.cancel();
    const second = session.validate('workbook');
    await Promise.all([first, second]);
    expect(session.state()).toMatchObject({ run: null, ending: null, result: { at: 7 } });
  });

  it('does nothing when there is nothing to cancel', () => {
    const { session } = opened();
    session.cancel();
    expect(session.state().ending).toBeNull();
  });
});

describe('changes of the workbook', () => {
  it('make the result out of date', async () => {
    const { host, session } = opened();
    session.open();
    await session.validate('workbook');
    host.change({ sheets: ['健保'] });
    expect(statusOf(session.state())).toMatchObject({ kind: 'stale', changed: ['健保'] });
  });

  it('that Excel does not tell of are not denied; the next check asks again', async () => {
    const { host, session } = opened();
    host.refusal = editing;
    session.open();
    await session.validate('workbook');
    expect(session.state().watching).toBe(false);
    host.refusal = null;
    await session.validate('workbook');
    expect(statusOf(session.state())).toMatchObject({ kind: 'checked', watched: true });
    expect(host.listeners.size).toBe(1);
  });

  it('are no longer listened to when the pane goes away', async () => {
    const { host, session } = opened();
    const close = session.open();
    await vi.waitFor(() => expect(host.listeners.size).toBe(1));
    close();
    await vi.waitFor(() => expect(host.listeners.size).toBe(0));
    expect(session.state().watching).toBe(false);
  });
});

describe('choosing a finding', () => {
  const other: Cell = { ...CELL, row: 9 };

  it('goes to its first cell, and writes nothing', async () => {
    const { host, session } = opened();
    await session.choose('a', [CELL, other]);
    expect(host.selected).toEqual([CELL]);
    expect([host.highlighted, host.cleared, host.written]).toEqual([[], 0, []]);
    expect(session.state()).toMatchObject({ chosen: 'a', highlights: 'none', notice: null });
  });

  it('without a cell does nothing', async () => {
    const { host, session } = opened();
    await session.choose('a', []);
    expect(host.selected).toEqual([]);
    expect(session.state().chosen).toBeNull();
  });

  it.each(['sheet-missing', 'sheet-hidden'] as const)(
    'on a sheet that cannot be shown says %s',
    async (answer) => {
      const { host, session } = opened();
      host.answer = answer;
      await session.choose('a', [CELL]);
      expect(session.state().notice).toEqual({ kind: answer, sheet: '健保' });
    },
  );

  it('while a cell is edited says so', async () => {
    const { host, session } = opened();
    host.refusal = editing;
    await session.choose('a', [CELL]);
    expect(session.state().notice).toEqual({ kind: 'error', error: { kind: 'editing' } });
  });

  it('is not remembered where a part’s cell is gone to', async () => {
    const { host, session } = opened();
    await session.goTo(CELL);
    expect(host.selected).toEqual([CELL]);
    expect(session.state().chosen).toBeNull();
  });
});

describe('the language', () => {
  it('is kept for the person', () => {
    const { host, session } = opened();
    session.speak('en');
    expect(session.state().language).toBe('en');
    expect(host.kept.get('language')).toBe('en');
  });

  it.each([
    ['was kept', 'en', 'en'],
    ['cannot be understood', 'fr', 'ja'],
    ['was never kept', null, 'ja'],
  ] as const)('is Excel’s unless another %s', (_, kept, language) => {
    const host = fakeHost([]);
    if (kept) host.kept.set('language', kept);
    const { state } = startSession({
      host,
      loadReviewer: () => Promise.resolve(REVIEWER),
      now: () => 0,
      pause: () => Promise.resolve(),
      slowNotice: () => Promise.resolve(),
      report: () => undefined,
      language: 'ja',
    });
    expect(state().language).toBe(language);
  });
});
