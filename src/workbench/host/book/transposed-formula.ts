import type { Position } from '../../../engine/cell';
import type { Book } from './book';

/**
 * A formula as it reads where rows have become columns: what was so many cells below is as many to the right. Null
 * where only one coordinate of a reference has a $.
 */
export function transposedFormula(book: Book, formula: string, from: Position, to: Position): string | null {
  const { formula: engine, core } = book.kit;
  const { NONE, ALL } = core.AbsoluteRefType;
  const nodes = book.get(engine.LexerTreeBuilder).sequenceNodesBuilder(formula);
  if (!nodes) return formula;
  let isMixed = false;
  const tokens = nodes.map((node) => {
    if (typeof node === 'string' || node.nodeType !== engine.sequenceNodeType.REFERENCE) return node;
    const { range, sheetName } = engine.deserializeRangeWithSheet(node.token);
    const { startAbsoluteRefType: start = NONE, endAbsoluteRefType: end = NONE } = range;
    if (start === ALL && end === ALL) return node;
    if (start !== NONE || end !== NONE || Number.isNaN(range.startRow) || Number.isNaN(range.startColumn)) {
      isMixed = true;
      return node;
    }
    const after = {
      ...range,
      startRow: to.row + range.startColumn - from.column,
      endRow: to.row + range.endColumn - from.column,
      startColumn: to.column + range.startRow - from.row,
      endColumn: to.column + range.endRow - from.row,
    };
    const isOnSheet = after.startRow >= 0 && after.startColumn >= 0;
    const address = isOnSheet ? engine.serializeRange(after) : engine.ErrorType.REF;
    const token = sheetName === '' || !isOnSheet ? address : engine.serializeRangeWithSheet(sheetName, after);
    return { ...node, token };
  });
  return isMixed ? null : `=${engine.generateStringWithSequence(tokens)}`;
}
