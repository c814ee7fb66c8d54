import { Button } from '@fluentui/react-components';
import type { Paper } from '../../../papers/paper';
import { holdsProvisions, readProvisionsText } from '../../../papers/provisions/read-provisions-text';
import { paperProvisionsSheet } from '../../../sheet/templates/paper-provisions';
import { usePane, usePaneState } from '../../controls/pane-context';
import { useCardStyles } from '../card-styles';
import { PAPER_PANE_MESSAGES } from './messages/messages';

interface PaperProvisionsProps {
  readonly papers: readonly Paper[];
  /** Of which the papers together are; null where they name none. */
  readonly fiscalYear: number | null;
}

/** Makes the 予算総則 sheet of the first paper that holds general provisions. */
export function PaperProvisionsSheet({ papers, fiscalYear }: PaperProvisionsProps) {
  const cards = useCardStyles();
  const { session, language } = usePane();
  const { inserting } = usePaneState('inserting');
  const texts = PAPER_PANE_MESSAGES[language];
  const read = papers.map(readProvisionsText).find((each) => each && holdsProvisions(each));
  if (!read) return null;
  return (
    <>
      <p className={cards.text}>{texts.provisions(read.commitments.length)}</p>
      <div className={cards.actions}>
        <Button
          size="small"
          disabledFocusable={inserting !== null}
          onClick={() => void session.insertTemplate(paperProvisionsSheet(read, fiscalYear))}
        >
          {texts.insertProvisions}
        </Button>
      </div>
    </>
  );
}
