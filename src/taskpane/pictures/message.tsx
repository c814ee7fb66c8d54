import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane, usePaneState } from '../controls/pane-context';

const useStyles = makeStyles({
  message: {
    display: 'grid',
    justifyItems: 'start',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  sentence: { margin: 0 },
});

interface MessageProps {
  /** Whether the workbook can be checked from here. */
  readonly validates?: boolean;
  readonly children: ReactNode;
}

/** What stands in the place of a picture, or before it. */
export function Message({ validates = false, children }: MessageProps) {
  const styles = useStyles();
  const { session, messages } = usePane();
  const state = usePaneState('run');
  return (
    <div className={styles.message}>
      <p className={styles.sentence}>{children}</p>
      {validates && (
        <Button
          appearance="primary"
          disabledFocusable={state.run !== null}
          onClick={() => void session.validate('workbook')}
        >
          {messages.validateWorkbook}
        </Button>
      )}
    </div>
  );
}
