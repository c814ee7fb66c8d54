import { REVIEWER } from '../../src/taskpane/session/reviewer';
import { startSession, type Session } from '../../src/taskpane/session/session';
import type { SheetSnapshot } from '../../src/sheet/cells/snapshot';
import { fakeHost, type FakeHost } from './pane-host';

export interface OpenedSession {
  readonly host: FakeHost;
  readonly session: Session;
  readonly reported: unknown[];
}

/** A session with the genuine review, over an Excel that answers at once. */
export function openSession(sheets: readonly SheetSnapshot[]): OpenedSession {
  const host = fakeHost(sheets);
  const reported: unknown[] = [];
  const session = startSession({
    host,
    loadReviewer: () => Promise.resolve(REVIEWER),
    now: () => new Date(2024, 10, 3, 9, 5).getTime(),
    pause: () => Promise.resolve(),
    slowNotice: () => new Promise<void>(() => undefined),
    report: (error) => reported.push(error),
    language: 'ja',
  });
  return { host, session, reported };
}
