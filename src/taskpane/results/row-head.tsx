import type { ReactNode } from 'react';
import { addressOf, type Cell } from '../../engine/cell';
import { useFindingStyles } from './finding-styles';
import { SentenceText } from './sentence-text';

interface RowHeadProps {
  readonly mark?: ReactNode;
  readonly code: string;
  readonly name: string | null;
  readonly cell: Cell | undefined;
  readonly children: string;
}

/** What stands at a cell, and where; and the sentence that says what is wrong there. */
export function RowHead({ mark, code, name, cell, children }: RowHeadProps) {
  const styles = useFindingStyles();
  return (
    <>
      <span className={styles.head}>
        {mark}
        <span className={styles.code}>{code}</span>
        <span className={styles.rule}>{name}</span>
        {cell && (
          <span className={styles.cell}>
            <span className={styles.visuallyHidden}>{cell.sheet}!</span>
            {addressOf(cell)}
          </span>
        )}
      </span>
      <span className={styles.sentence}>
        <SentenceText>{children}</SentenceText>
      </span>
    </>
  );
}
