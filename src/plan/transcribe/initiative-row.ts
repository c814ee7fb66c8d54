import type { FlagReason, Initiative } from '../../engine/kpi/goal';
import type { Business } from '../../engine/kpi/kpi';
import type { Localised } from '../../engine/language';
import type { Quote } from './quotation';

/** The words that give a flag, with the KPIs of the section that they speak of if not of all. */
type Reason = string | { readonly words: string; readonly of: readonly string[] };

interface Reasons {
  readonly important?: Reason | readonly Reason[];
  readonly difficult?: Reason | readonly Reason[];
}

/** Makes the rows of one business from the sections of a plan's text, whose headings are the Japanese names. */
export function initiativesOf<Id extends string>(
  quotation: Quote,
  nameOf: (id: Id) => Localised<string>,
  { business, document }: { readonly business: Business; readonly document: string },
) {
  return (id: Id, place: string, kpis: readonly string[], { important, difficult }: Reasons): Initiative => {
    const name = nameOf(id);
    const section = `${document}${place}${name.ja}`;
    const because = (reasons: Reason | readonly Reason[] = []): FlagReason[] =>
      [reasons]
        .flat()
        .map((reason) =>
          typeof reason === 'string'
            ? { citation: quotation(section, reason), speaksOf: null }
            : { citation: quotation(section, reason.words), speaksOf: reason.of },
        );
    return {
      business,
      section,
      name,
      kpis,
      important: because(important),
      difficult: because(difficult),
    };
  };
}
