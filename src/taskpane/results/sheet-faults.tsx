import { sheetFaults } from '../../messages/findings/messages';
import type { SheetReview } from '../../review/review';
import { Banner } from './banner';
import { useTexts } from './texts';

/** The sheets at which the program itself failed; nothing where there are none. */
export function SheetFaults({ sheets }: { readonly sheets: readonly SheetReview[] }) {
  const { language } = useTexts();
  const faults = sheetFaults(sheets, language);
  if (faults.length === 0) return null;
  return (
    <Banner severity="error">
      {faults.map((sentence) => (
        <div key={sentence}>{sentence}</div>
      ))}
    </Banner>
  );
}
