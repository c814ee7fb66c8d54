import { FALLBACK_LANGUAGE, type Language } from '../../engine/language';
import type { FunctionId } from '../table';

/** The file of the reference, beside the pane's own page. */
export function referenceFile(language: Language): string {
  return language === FALLBACK_LANGUAGE ? 'functions.html' : `functions.${language}.html`;
}

/** Where the reference tells all of a function. */
export function referencePage(id: FunctionId, language: Language): string {
  return `${referenceFile(language)}#${id}`;
}
