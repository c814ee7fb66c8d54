import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { usePane } from '../../controls/pane-context';
import { useCardStyles } from '../card-styles';
import { PAPER_PANE_MESSAGES } from './messages/messages';

const PaperReader = lazy(async () => ({
  default: (await import(/* webpackChunkName: "papers" */ './paper-reader')).PaperReader,
}));

const useStyles = makeStyles({
  section: { margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
});

/** The way from a year's papers to its 計画 sheet; what reads them comes when it is opened. */
export function PaperSection() {
  const styles = useStyles();
  const cards = useCardStyles();
  const { language } = usePane();
  const texts = PAPER_PANE_MESSAGES[language];
  const [isOpen, setOpen] = useState(false);
  return (
    <section className={styles.section} aria-label={texts.heading}>
      <div className={cards.card}>
        <h3 className={cards.name}>{texts.heading}</h3>
        <p className={cards.text}>{texts.purpose}</p>
        <div className={cards.actions}>
          <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? texts.close : texts.open}
          </Button>
        </div>
        {isOpen && (
          <Suspense fallback={null}>
            <PaperReader />
          </Suspense>
        )}
      </div>
    </section>
  );
}
