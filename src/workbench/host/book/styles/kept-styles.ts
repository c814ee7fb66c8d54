import type { IAccessor, IMutation } from '@univerjs/core';
import type { Book } from '../book';
import type { StyleRecord } from './record';

/** What of the styles of a workbook is not as in every one. */
interface KeptStyles {
  /** Made or changed, in the order in which that was done. */
  readonly own: readonly StyleRecord[];
  /** Names of built-in ones that were deleted. */
  readonly deleted: readonly string[];
}

const KEY = 'styles';
const KEEP_STYLES = 'excel.mutation.keep-styles';

interface Params {
  readonly unitId: string;
  readonly kept: KeptStyles;
}

export function keptStyles(book: Book): KeptStyles {
  const kept = book.workbook.getCustomMetadata()?.[KEY] as KeptStyles | undefined;
  return kept ?? { own: [], deleted: [] };
}

/** Makes the styles of a workbook something that Univer undoes. To be called for each workbook that is opened. */
export function learnStyles(book: Book): void {
  const commands = book.get(book.kit.core.ICommandService);
  if (commands.hasCommand(KEEP_STYLES)) return;
  const { IUniverInstanceService, UniverInstanceType, CommandType } = book.kit.core;
  const keep: IMutation<Params> = {
    id: KEEP_STYLES,
    type: CommandType.MUTATION,
    handler: (accessor: IAccessor, { unitId, kept }: Params) => {
      const workbook = accessor
        .get(IUniverInstanceService)
        .getUnit<typeof book.workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
      workbook?.setCustomMetadata({ ...workbook.getCustomMetadata(), [KEY]: kept });
      return workbook !== null;
    },
  };
  commands.registerCommand(keep);
}

/** One undo takes it back. */
export function keepStyles(book: Book, kept: KeptStyles): void {
  const { unitId } = book;
  const undo = { id: KEEP_STYLES, params: { unitId, kept: keptStyles(book) } };
  const redo = { id: KEEP_STYLES, params: { unitId, kept } };
  book.run({ id: KEEP_STYLES }, redo.params);
  book.undo.pushUndoRedo({ unitID: unitId, undoMutations: [undo], redoMutations: [redo] });
}
