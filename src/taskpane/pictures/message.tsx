import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  message: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** What stands in the place of a picture, or before it. */
export function Message({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <p className={styles.message}>{children}</p>;
}
