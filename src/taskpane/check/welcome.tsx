import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../controls/pane-context';

const useStyles = makeStyles({
  welcome: {
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
  steps: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    counterReset: 'step',
  },
  step: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    gap: tokens.spacingHorizontalM,
    counterIncrement: 'step',
    '::before': {
      content: 'counter(step)',
      display: 'grid',
      placeItems: 'center',
      width: '22px',
      height: '22px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorBrandBackground2,
      color: tokens.colorBrandForeground2,
      fontWeight: tokens.fontWeightSemibold,
    },
  },
  privacy: {
    margin: `${tokens.spacingVerticalL} 0 0`,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
  },
});

/** What stands in the place of a result until there is one. */
export function Welcome() {
  const styles = useStyles();
  const { messages } = usePane();
  return (
    <section className={styles.welcome}>
      <h2 className={styles.heading}>{messages.welcome.heading}</h2>
      <ol className={styles.steps}>
        {messages.welcome.steps.map((step) => (
          <li key={step} className={styles.step}>
            {step}
          </li>
        ))}
      </ol>
      <p className={styles.privacy}>{messages.welcome.privacy}</p>
    </section>
  );
}
