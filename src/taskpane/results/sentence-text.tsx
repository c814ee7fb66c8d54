import { makeStyles } from '@fluentui/react-components';

/** Names in quotes that are too long to be moved to the next line as one phrase. */
const LONG_QUOTES = /(「[^」]{8,}」)/u;

const useStyles = makeStyles({ quoted: { wordBreak: 'normal' } });

/**
 * A sentence whose lines break between phrases. Long names in quotes, of which a browser makes one phrase, break like
 * other text, so that no line stays half empty before them.
 */
export function SentenceText({ children }: { readonly children: string }) {
  const styles = useStyles();
  return children.split(LONG_QUOTES).map((part, index) =>
    index % 2 === 1 ? (
      <span key={index} className={styles.quoted}>
        {part}
      </span>
    ) : (
      part
    ),
  );
}
