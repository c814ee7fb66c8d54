import { useEffect } from 'react';
import { fulfilWishes, type Wish } from '../commands/wishes';
import type { Session } from './session';

/** What each of the ribbon's wishes does. */
const DO: Readonly<Record<Wish, (session: Session) => void>> = {
  validate: (session) => {
    session.turnTo('check');
    void session.validate('workbook');
  },
};

export function useWishes(session: Session): void {
  useEffect(() => fulfilWishes((wish) => DO[wish](session)), [session]);
}
