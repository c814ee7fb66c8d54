import type { Cell } from '../../engine/cell';
import type { SessionContext } from './session-context';

/** Goes to what was written. It stands there, and its notice says where: that Excel does not go to it takes nothing away. */
export async function goThere({ host, paneError }: SessionContext, cell: Cell): Promise<void> {
  try {
    await host.select(cell);
  } catch (error) {
    paneError(error);
  }
}
