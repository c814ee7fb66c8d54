import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { LocalLanguage16Regular } from '@fluentui/react-icons/svg/local-language';
import { type Language, LANGUAGE_NAMES, LANGUAGES } from '../../engine/language';
import { usePane, usePaneState } from '../controls/pane-context';
import { PAGES } from '../session/state';

function nextLanguage(language: Language): Language {
  return LANGUAGES[LANGUAGES.indexOf(language) + 1] ?? LANGUAGES[0];
}

const NARROW = '@container (max-width: 359px)';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'stretch',
    flexShrink: 0,
    paddingInline: tokens.spacingHorizontalXS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  page: {
    position: 'relative',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    [NARROW]: { paddingInline: '7px' },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1,
    '::before': {
      content: '""',
      position: 'absolute',
      insetInline: 0,
      top: 0,
      height: tokens.strokeWidthThick,
      backgroundColor: tokens.colorCompoundBrandStroke,
      '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
    },
  },
  language: {
    // its ring is drawn around it
    alignSelf: 'center',
    minWidth: 'auto',
    marginLeft: 'auto',
    paddingInline: tokens.spacingHorizontalXS,
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
  },
  languageName: { [NARROW]: { display: 'none' } },
});

/** The places of the pane, and its other language. */
export function Navigation() {
  const styles = useStyles();
  const { session, messages } = usePane();
  const state = usePaneState('language', 'page');
  const other = nextLanguage(state.language);
  return (
    <nav className={styles.bar} aria-label={messages.pages}>
      {PAGES.map((page) => (
        <button
          key={page}
          type="button"
          className={mergeClasses(styles.page, page === state.page && styles.current)}
          aria-current={page === state.page ? 'page' : undefined}
          onClick={() => session.turnTo(page)}
        >
          {messages.page[page]}
        </button>
      ))}
      <Button
        appearance="transparent"
        size="small"
        className={styles.language}
        icon={<LocalLanguage16Regular />}
        lang={other}
        aria-label={LANGUAGE_NAMES[other]}
        title={LANGUAGE_NAMES[other]}
        onClick={() => session.speak(other)}
      >
        <span className={styles.languageName}>{LANGUAGE_NAMES[other]}</span>
      </Button>
    </nav>
  );
}
