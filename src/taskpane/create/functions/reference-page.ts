import type { FunctionId } from '../../../functions/table';
import type { Language, Localised } from '../../../engine/language';

/** The reference, beside the pane's own page. */
const REFERENCE: Localised<string> = { ja: 'functions.ja.html', en: 'functions.html' };

/** Where the reference tells all of a function. */
export function referencePage(id: FunctionId, language: Language): string {
  return `${REFERENCE[language]}#${id}`;
}
