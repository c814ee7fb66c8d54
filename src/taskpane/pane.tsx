import { Button, FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { ColorFill16Regular } from '@fluentui/react-icons/svg/color-fill';
import { LocalLanguage16Regular } from '@fluentui/react-icons/svg/local-language';
import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react';
import { fulfilWishes } from '../commands/wishes';
import type { PaneHost } from '../excel/pane-host';
import type { Language } from '../words/language';
import { loadResults } from './load';
import { NoticeBar } from './notice-bar';
import { PaneProvider } from './pane-context';
import type { Session } from './session';
import { StatusLine } from './status-line';
import { THEMES, useHostTheme } from './theme';
import { Welcome } from './welcome';
import { PANE_WORDS } from './words/words';

const Results = lazy(async () => ({ default: (await loadResults()).Results }));

const OTHER: Readonly<Record<Language, Language>> = { ja: 'en', en: 'ja' };

const NARROW = '@container (max-width: 359px)';

/** A pane too low for a header that stays: all of it scrolls. */
const LOW = '@media (max-height: 360px)';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minWidth: 0,
    overflowWrap: 'anywhere',
    containerType: 'inline-size',
    [LOW]: { height: 'auto' },
    ':lang(ja)': { lineBreak: 'strict', wordBreak: 'auto-phrase' },
  },
  header: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  action: {
    minWidth: 'auto',
    paddingInline: tokens.spacingHorizontalM,
    whiteSpace: 'nowrap',
    [NARROW]: { paddingInline: tokens.spacingHorizontalSNudge },
  },
  language: {
    minWidth: 'auto',
    marginLeft: 'auto',
    paddingInline: tokens.spacingHorizontalXS,
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
  },
  globe: { [NARROW]: { display: 'none' } },
  results: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    minHeight: 0,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  footer: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface PaneProps {
  readonly session: Session;
  readonly host: Pick<PaneHost, 'theme' | 'onThemeChange'>;
  /** Called when the pane is on the screen. */
  readonly onShown: () => void;
}

export function Pane({ session, host, onShown }: PaneProps) {
  const styles = useStyles();
  const state = useSyncExternalStore(session.subscribe, session.state);
  const theme = useHostTheme(host);
  const { language, run, result, painted } = state;
  const words = PANE_WORDS[language];
  const other = OTHER[language];

  useEffect(onShown, [onShown]);
  useEffect(() => session.open(), [session]);
  useEffect(() => fulfilWishes(() => void session.validate('workbook')), [session]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.title;
  }, [language, words]);

  return (
    <PaneProvider value={{ session, state, words }}>
      <FluentProvider theme={THEMES[theme]} className={styles.pane} lang={language}>
        <header className={styles.header}>
          <h1 className={styles.unseen}>{words.title}</h1>
          <div className={styles.actions}>
            <Button
              appearance="primary"
              className={styles.action}
              disabledFocusable={run !== null}
              onClick={() => void session.validate('workbook')}
            >
              {words.validateWorkbook}
            </Button>
            <Button
              className={styles.action}
              disabledFocusable={run !== null}
              onClick={() => void session.validate('sheet')}
            >
              {words.validateSheet}
            </Button>
            <Button
              appearance="subtle"
              className={styles.language}
              icon={{ className: styles.globe, children: <LocalLanguage16Regular /> }}
              lang={other}
              onClick={() => session.speak(other)}
            >
              {words.otherLanguage}
            </Button>
          </div>
          <StatusLine />
        </header>
        <NoticeBar />
        <main className={styles.results} aria-busy={run !== null}>
          {result ? (
            <Suspense>
              <Results result={result} />
            </Suspense>
          ) : (
            <Welcome />
          )}
        </main>
        {painted && (
          <footer className={styles.footer}>
            <Button
              appearance="subtle"
              size="small"
              icon={<ColorFill16Regular />}
              onClick={() => void session.clearHighlights()}
            >
              {words.clearHighlights}
            </Button>
          </footer>
        )}
      </FluentProvider>
    </PaneProvider>
  );
}
