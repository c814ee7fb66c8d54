import { decodeEscapes } from '../escapes';
import type { Loss } from '../losses';
import { readXml, type Part } from '../xml';

/** The texts that cells refer to by number. Of rich text the words are kept, of phonetic guides nothing. */
export function readSharedStrings(part: Part, losses: Set<Loss>): string[] {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let inPhonetic = false;
  readXml(part, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') inPhonetic = true;
      else if (name === 'rPr') losses.add('rich-text');
      else if (name === 't') inText = !inPhonetic;
    },
    text(piece) {
      if (inText) text += piece;
    },
    close(name) {
      if (name === 'si') strings.push(decodeEscapes(text));
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 't') inText = false;
    },
  });
  return strings;
}
