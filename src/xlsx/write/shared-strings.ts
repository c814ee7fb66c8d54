import { encodeEscapes } from '../escapes';
import { document, element, escapeText } from './element';
import { MAIN } from './namespaces';

/** The texts of a workbook's cells, each once, in the order in which they came. */
export class SharedStrings {
  private readonly numbers = new Map<string, number>();

  get isEmpty(): boolean {
    return this.numbers.size === 0;
  }

  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }

  xml(): string {
    const items = Array.from(this.numbers.keys(), (text) => {
      // Without the attribute, spaces at either end and line breaks are lost.
      const space = /^\s|\s$|[\t\n]/.test(text) ? { 'xml:space': 'preserve' } : {};
      return element('si', {}, element('t', space, escapeText(encodeEscapes(text))));
    });
    return document(element('sst', { xmlns: MAIN, uniqueCount: this.numbers.size }, items));
  }
}
