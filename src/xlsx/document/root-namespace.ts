import { SaxesParser } from 'saxes';

/** The namespace of the one element that a text of XML is, "" where it has none; null for what is no XML. */
export function rootNamespace(xml: string): string | null {
  let namespace: string | null = null;
  let isRefused = false;
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on('doctype', () => {
    isRefused = true;
  });
  parser.on('opentag', ({ uri }) => {
    namespace ??= uri;
  });
  try {
    parser.write(xml).close();
  } catch {
    return null;
  }
  return isRefused ? null : namespace;
}
