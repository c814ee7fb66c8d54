import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { addressOf, placeOf, type Cell } from '../../engine/cell';
import { useTexts } from './texts';

const useStyles = makeStyles({
  link: {
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    background: 'none',
    color: tokens.colorBrandForeground2,
    font: 'inherit',
    textAlign: 'inherit',
    fontVariantNumeric: 'tabular-nums',
    cursor: 'pointer',
    ':hover': { color: tokens.colorBrandForeground2Hover, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '@media (forced-colors: active)': { color: 'LinkText' },
  },
  quiet: { color: 'inherit' },
});

interface CellLinkProps {
  readonly cell: Cell;
  /** What is shown in place of the address. */
  readonly children?: string;
  /** A link among many: it looks like one when it is pointed at. */
  readonly quiet?: boolean;
}

/** A cell's address, or what stands in it, that goes there. */
export function CellLink({ cell, children = addressOf(cell), quiet = false }: CellLinkProps) {
  const styles = useStyles();
  const { session, messages } = useTexts();
  const label = messages.goTo(placeOf(cell));
  return (
    <button
      type="button"
      className={mergeClasses(styles.link, quiet && styles.quiet)}
      aria-label={label.includes(children) ? label : `${children} ${label}`}
      onClick={() => void session.goTo(cell)}
    >
      {children}
    </button>
  );
}
