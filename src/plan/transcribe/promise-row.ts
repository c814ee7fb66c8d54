import type { TextPromise } from '../../engine/kpi/goal';
import type { Business } from '../../engine/kpi/kpi';
import type { Localised } from '../../engine/language';
import type { Quote } from './quotation';

/** Makes the rows of one business from a plan's text. */
export function promisesOf<Id extends string>(
  quotation: Quote,
  nameOf: (id: Id) => Localised<string>,
  { business, document }: { readonly business: Business; readonly document: string },
) {
  return (
    id: Id,
    section: string,
    quote: string,
    { time = null, amounts = [], all = null }: Partial<Pick<TextPromise, 'time' | 'amounts' | 'all'>>,
  ): TextPromise => {
    const name = nameOf(id);
    return { business, name, time, amounts, all, citation: quotation(`${document}${section}`, quote) };
  };
}
