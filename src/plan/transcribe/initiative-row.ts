import type { FlagReason, Initiative } from '../../engine/kpi/goal';
import type { Business } from '../../engine/kpi/kpi';
import { inEachLanguage, type Localised } from '../../engine/language';
import type { Quote } from './quotation';

/** The words that give a flag, with the KPIs of the section that they speak of if not of all. */
type Reason = string | { readonly words: string; readonly of: readonly string[] };

interface Reasons {
  readonly important?: Reason | readonly Reason[];
  readonly difficult?: Reason | readonly Reason[];
}

/** What the sections of a plan stand under, by the first of the signs that number them. */
type Pillars = Readonly<Record<string, Localised<string>>>;

interface SectionsOf {
  readonly business: Business;
  readonly document: string;
  readonly pillars: Pillars;
}

/** Makes the rows of one business from the sections of a plan's text, whose headings are the Japanese names. */
export function initiativesOf<Id extends string>(
  quotation: Quote,
  nameOf: (id: Id) => Localised<string>,
  { business, document, pillars }: SectionsOf,
) {
  return (
    id: Id,
    place: string,
    kpis: readonly string[] = [],
    { important, difficult }: Reasons = {},
  ): Initiative => {
    const pillar = Object.entries(pillars).find(([sign]) => place.startsWith(sign));
    if (!pillar) throw new RangeError(`no pillar for ${place}`);
    const [sign, called] = pillar;
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
      id,
      business,
      place,
      pillar: inEachLanguage((language) => sign + called[language]),
      section,
      name,
      kpis,
      important: because(important),
      difficult: because(difficult),
    };
  };
}
