import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { Citation } from '../../engine/citation';
import { useTexts } from './texts';

/** Japanese also where the pane is not. */
const JAPANESE = { lineBreak: 'strict', wordBreak: 'auto-phrase' } as const;

const useStyles = makeStyles({
  source: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  heading: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  quote: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    lineHeight: tokens.lineHeightBase300,
    ...JAPANESE,
  },
  place: { ...JAPANESE, color: tokens.colorNeutralForeground3 },
});

/** Where it is written, with the words that say so. Sources are Japanese in either language. */
export function Source({ citation: { kind, document, section, quote } }: { readonly citation: Citation }) {
  const styles = useStyles();
  const { messages, terms } = useTexts();
  return (
    <figure className={styles.source}>
      <div className={styles.heading}>
        {messages.source}
        <Badge appearance="outline" size="small" shape="rounded" color="informative">
          {terms.citationKind[kind]}
        </Badge>
      </div>
      {quote !== null && (
        <blockquote className={styles.quote} lang="ja">
          {quote}
        </blockquote>
      )}
      <figcaption className={styles.place} lang="ja">
        {document}
        <br />
        {section}
      </figcaption>
    </figure>
  );
}
