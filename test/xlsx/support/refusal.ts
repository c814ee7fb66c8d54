import type { UnreadableReason } from '../../../src/sheet/cells/unreadable';
import { readWorkbook } from '../../../src/xlsx/read';
import { UnreadableWorkbook } from '../../../src/xlsx/unreadable-workbook';

/** Why the bytes are refused; null where they are read. Any other error than a refusal fails the test. */
export async function refusal(bytes: Uint8Array): Promise<UnreadableReason | null> {
  try {
    await readWorkbook(bytes);
    return null;
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return error.reason;
    throw error;
  }
}
