import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useEffect, useMemo } from 'react';
import type { PaneHost } from '../../excel/pane-host';
import { Navigation } from './navigation';
import { NoticeBar } from './notice-bar';
import { PAGE_COMPONENTS } from './pages';
import { PaneProvider, useSessionState } from '../controls/pane-context';
import type { Session } from '../session/session';
import { useHostTheme } from './theme';
import { useCommands } from './use-commands';
import { PANE_MESSAGES } from '../messages/messages';
import { VISUALLY_HIDDEN } from '../controls/visually-hidden';

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
    // what scrolls to it leaves room for its ring
    '& :focus-visible': { scrollMarginBlock: '4px' },
    ':lang(ja)': { lineBreak: 'strict', wordBreak: 'auto-phrase' },
  },
  visuallyHidden: VISUALLY_HIDDEN,
  page: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    minHeight: 0,
    overflowY: 'auto',
    fontSize: tokens.fontSizeBase300,
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
  const theme = useHostTheme(host);
  const { language, page, run } = useSessionState(session, 'language', 'page', 'run');
  const messages = PANE_MESSAGES[language];
  const context = useMemo(() => ({ session, language, messages }), [session, language, messages]);
  const Page = PAGE_COMPONENTS[page];

  useEffect(onShown, [onShown]);
  useEffect(() => session.open(), [session]);
  useCommands(session);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = messages.title;
  }, [language, messages]);

  return (
    <PaneProvider value={context}>
      <FluentProvider theme={theme} className={styles.pane} lang={language}>
        <header>
          <h1 className={styles.visuallyHidden}>{messages.title}</h1>
          <Navigation />
        </header>
        <NoticeBar />
        <main className={styles.page} aria-busy={run !== null && !run.quiet}>
          <Suspense>
            <Page />
          </Suspense>
        </main>
      </FluentProvider>
    </PaneProvider>
  );
}
