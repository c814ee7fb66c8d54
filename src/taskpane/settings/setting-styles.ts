import { makeStyles, tokens } from '@fluentui/react-components';
import { VISUALLY_HIDDEN } from '../controls/visually-hidden';

/** What the settings have in common. */
export const useSettingStyles = makeStyles({
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  visuallyHidden: VISUALLY_HIDDEN,
  amount: {
    maxWidth: '200px',
    '& input': { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
    '& span': { whiteSpace: 'nowrap' },
  },
  choice: { maxWidth: '320px' },
});
