import { makeStyles, tokens } from '@fluentui/react-components';
import { addressOf, type Cell } from '../../engine/cell';
import { placeOf } from './place';
import { useTexts } from './texts';

const useStyles = makeStyles({
  link: {
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    background: 'none',
    color: tokens.colorBrandForeground2,
    font: 'inherit',
    fontVariantNumeric: 'tabular-nums',
    cursor: 'pointer',
    ':hover': { color: tokens.colorBrandForeground2Hover, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '@media (forced-colors: active)': { color: 'LinkText' },
  },
});

/** A cell's address that goes there. */
export function CellLink({ cell }: { readonly cell: Cell }) {
  const styles = useStyles();
  const { session, words } = useTexts();
  return (
    <button
      type="button"
      className={styles.link}
      aria-label={words.goTo(placeOf(cell))}
      onClick={() => void session.goTo(cell)}
    >
      {addressOf(cell)}
    </button>
  );
}
