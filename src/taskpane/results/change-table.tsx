import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
import { addressOf, placeOf } from '../../engine/cell';
import type { Change, Content } from '../../review/changes';
import { CellLink } from './cell-link';
import { useTexts } from './texts';
import { VISUALLY_HIDDEN } from '../controls/visually-hidden';

const CELL = {
  padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
  borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  fontWeight: tokens.fontWeightRegular,
  verticalAlign: 'top',
} as const;

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  visuallyHidden: VISUALLY_HIDDEN,
  heading: {
    padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXXS}`,
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
  },
  mark: { width: '24px' },
  line: { ...CELL, textAlign: 'start', overflowWrap: 'anywhere' },
  name: { display: 'block' },
  note: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase100 },
  content: { ...CELL, textAlign: 'end', fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  ofContent: { textAlign: 'end' },
  after: { fontWeight: tokens.fontWeightSemibold },
  formula: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase100,
    fontWeight: tokens.fontWeightRegular,
  },
});

interface ShownProps {
  readonly content: Content;
  /** What it is beside what it becomes; null where it is the same. */
  readonly kind?: string | null;
}

/** A formula whose lines break between its arguments, not within a reference. */
function Formula({ children }: { readonly children: string }) {
  const styles = useStyles();
  return (
    <code className={styles.formula}>
      {children.split(/(?<=,)/).map((part, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </code>
  );
}

function Shown({ content: { text, formula }, kind = null }: ShownProps) {
  const styles = useStyles();
  const { messages, texts } = useTexts();
  const shown = text.trim() !== '' ? text : formula === null ? messages.blank : texts.change.byExcel;
  return (
    <>
      {shown}
      {kind !== null && <span className={styles.note}>{kind}</span>}
      {formula !== null && <Formula>{formula}</Formula>}
    </>
  );
}

/** A text that shows the number that it becomes looks the same before and after. */
function becomesNumber({ before, after }: Change): boolean {
  return before.isText && !after.isText;
}

interface ChangeTableProps {
  /** What is heard of the table. */
  readonly caption: string;
  readonly changes: readonly Change[];
  /** The cells are said with their sheet. */
  readonly withSheets?: boolean;
  /** What stands before the line of a change. */
  readonly mark?: (change: Change) => ReactNode;
  /** What is said below the line's name; null for nothing. */
  readonly note?: (change: Change) => string | null;
}

/** Every cell that is written to, with what it holds before and after. */
export function ChangeTable({ caption, changes, withSheets = false, mark, note }: ChangeTableProps) {
  const styles = useStyles();
  const { texts } = useTexts();
  const { cell, before, after } = texts.change;
  return (
    <table className={styles.table}>
      <caption className={styles.visuallyHidden}>{caption}</caption>
      <thead>
        <tr>
          {mark && <td className={styles.mark} />}
          <th scope="col" className={styles.heading}>
            {cell}
          </th>
          {[before, after].map((heading) => (
            <th key={heading} scope="col" className={mergeClasses(styles.heading, styles.ofContent)}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => {
          const { cell: place } = change.write;
          const aside = note?.(change) ?? null;
          return (
            <tr key={placeOf(place)}>
              {mark && <td className={styles.line}>{mark(change)}</td>}
              <th scope="row" className={styles.line}>
                <CellLink cell={place}>{withSheets ? placeOf(place) : addressOf(place)}</CellLink>
                {change.label !== null && <span className={styles.name}>{change.label}</span>}
                {aside !== null && <span className={styles.note}>{aside}</span>}
              </th>
              <td className={styles.content}>
                <Shown content={change.before} kind={becomesNumber(change) ? texts.change.text : null} />
              </td>
              <td className={mergeClasses(styles.content, styles.after)}>
                <Shown content={change.after} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
