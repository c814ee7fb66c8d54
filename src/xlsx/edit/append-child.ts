/**
 * The part with something more at the end of its root, which is written as is common; null where it is not.
 * @param child what is added, under the prefix that the root has
 */
export function appendChild(xml: string, root: string, child: (prefix: string) => string): string | null {
  const [closing, prefix = ''] = new RegExp(`</(\\w+:)?${root}>\\s*$`).exec(xml) ?? [];
  if (closing !== undefined) return xml.slice(0, -closing.length) + child(prefix) + closing;
  const [empty, own = '', attributes = ''] = new RegExp(`<(\\w+:)?${root}\\b([^>]*?)/>\\s*$`).exec(xml) ?? [];
  if (empty === undefined) return null;
  return `${xml.slice(0, -empty.length)}<${own}${root}${attributes}>${child(own)}</${own}${root}>`;
}
