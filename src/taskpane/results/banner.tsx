import { makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { SeverityIcon } from '../controls/severity-icon';

const useStyles = makeStyles({
  banner: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    ...shorthands.border(tokens.strokeWidthThin, 'solid', tokens.colorStatusWarningBorder1),
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    ...shorthands.border(tokens.strokeWidthThin, 'solid', tokens.colorStatusDangerBorder1),
  },
  icon: { paddingTop: '2px', lineHeight: 0 },
});

/** What a person is to know before they look at the results. */
export function Banner({
  severity,
  children,
}: {
  readonly severity: 'warning' | 'error';
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <section className={mergeClasses(styles.banner, styles[severity])} role="status">
      <span className={styles.icon}>
        <SeverityIcon severity={severity} />
      </span>
      <div>{children}</div>
    </section>
  );
}
