import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { usePane } from '../../controls/pane-context';
import { useCardStyles } from '../card-styles';
import { MEASURE_PANE_MESSAGES } from './messages/messages';

const MeasureForm = lazy(async () => ({
  default: (await import(/* webpackChunkName: "measure" */ './measure-form')).MeasureForm,
}));

const useStyles = makeStyles({
  section: { margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  card: { gridTemplateColumns: 'minmax(0, 1fr)' },
});

/** The way from a file of records to a figure in a cell; what reads it comes when it is opened. */
export function MeasureSection() {
  const styles = useStyles();
  const cards = useCardStyles();
  const { language } = usePane();
  const texts = MEASURE_PANE_MESSAGES[language];
  const [isOpen, setOpen] = useState(false);
  return (
    <section className={styles.section} aria-label={texts.heading}>
      <div className={mergeClasses(cards.card, styles.card)}>
        <h3 className={cards.name}>{texts.heading}</h3>
        <p className={cards.text}>{texts.purpose}</p>
        <div className={cards.actions}>
          <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? texts.close : texts.open}
          </Button>
        </div>
        {isOpen && (
          <Suspense fallback={null}>
            <MeasureForm />
          </Suspense>
        )}
      </div>
    </section>
  );
}
