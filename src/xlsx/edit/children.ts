/** An element that stands directly below the root of a part, with where it stands in the part's text. */
export interface Child {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Its attributes as they are written. */
  readonly attributes: string;
  /** What stands within it, as it is written. */
  readonly inside: string;
}

const TOKEN =
  /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<[?!][^]*?>|<(\/?)([^\s<>/?!]+)((?:[^<>"'/]|"[^"]*"|'[^']*'|\/(?!>))*)(\/?)>/g;

/** The elements directly below the one root; null where the tags do not fit each other. */
export function childrenOf(xml: string): Child[] | null {
  const children: Child[] = [];
  const open: { name: string; attributes: string; start: number; inner: number }[] = [];
  for (const { index, 0: token, 1: slash, 2: name, 3: attributes = '', 4: empty } of xml.matchAll(TOKEN)) {
    if (name === undefined) continue;
    const end = index + token.length;
    const isClosing = slash === '/';
    if (!isClosing) open.push({ name, attributes, start: index, inner: end });
    if (!isClosing && empty === '') continue;
    const element = open.pop();
    if (element?.name !== name) return null;
    if (open.length !== 1) continue;
    const inside = isClosing ? xml.slice(element.inner, index) : '';
    children.push({ name, attributes: element.attributes, start: element.start, end, inside });
  }
  return open.length === 0 ? children : null;
}

export function childOf(xml: string, name: string): Child | undefined {
  return childrenOf(xml)?.find((child) => child.name === name);
}

/** How many elements of that name stand within an element. */
export function countOf({ inside }: Pick<Child, 'inside'>, name: string): number {
  return (childrenWithin(inside) ?? []).filter((child) => child.name === name).length;
}

/** The elements that stand side by side within another; null where the tags do not fit each other. */
export function childrenWithin(inside: string): (Child & { readonly xml: string })[] | null {
  const xml = `<all>${inside}</all>`;
  return childrenOf(xml)?.map((child) => ({ ...child, xml: xml.slice(child.start, child.end) })) ?? null;
}

export function withChild(xml: string, { start, end }: Child, fresh: string): string {
  return xml.slice(0, start) + fresh + xml.slice(end);
}

/** The part with a new child behind all of these that it has, or as its first; null where it has no children at all. */
export function withNewChild(xml: string, fresh: string, behind: readonly string[]): string | null {
  const children = childrenOf(xml) ?? [];
  const at = children.findLast(({ name }) => behind.includes(name))?.end ?? children[0]?.start;
  return at === undefined ? null : xml.slice(0, at) + fresh + xml.slice(at);
}
