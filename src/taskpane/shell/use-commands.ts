import { useEffect } from 'react';
import type { Command } from '../../commands/commands';
import { takeCommands } from '../../commands/pane-commands';
import type { Session } from '../session/session';

/** What each command does. */
const DO: Readonly<Record<Command, (session: Session) => void>> = {
  validate: (session) => {
    session.turnTo('check');
    void session.validate('workbook');
  },
  'validate-sheet': (session) => {
    session.turnTo('check');
    void session.validate('sheet');
  },
  'next-finding': (session) => void session.step('next'),
  'previous-finding': (session) => void session.step('previous'),
  'toggle-highlights': (session) => void session.toggleHighlights(),
  report: (session) => {
    session.offer('reports');
    void session.report('check');
  },
  templates: (session) => session.offer('templates'),
  board: (session) => {
    session.turnTo('pictures');
    session.picture('kpis');
  },
  settings: (session) => session.turnTo('settings'),
  help: (session) => session.notice({ kind: 'help' }),
};

export function useCommands(session: Session): void {
  useEffect(() => takeCommands((command) => DO[command](session)), [session]);
}
