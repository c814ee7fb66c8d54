import type { GriffelStyle } from '@fluentui/react-components';

/** Not drawn, but there for those who do not see the pane. */
export const VISUALLY_HIDDEN: GriffelStyle = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
};
