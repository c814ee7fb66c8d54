import { makeStyles, tokens } from '@fluentui/react-components';

/** What the settings have in common. */
export const useSettingStyles = makeStyles({
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  amount: {
    maxWidth: '200px',
    '& input': { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
    '& span': { whiteSpace: 'nowrap' },
  },
  choice: { maxWidth: '320px' },
});
