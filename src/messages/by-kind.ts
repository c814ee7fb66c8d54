/** A sentence for each kind of a union. */
export type SentenceByKind<Union extends { readonly kind: string }> = {
  readonly [Kind in Union['kind']]: (what: Extract<Union, { readonly kind: Kind }>) => string;
};

export function say<Union extends { readonly kind: string }, Kind extends Union['kind']>(
  sentences: SentenceByKind<Union>,
  what: Extract<Union, { readonly kind: Kind }> & { readonly kind: Kind },
): string {
  const sentence: (what: Extract<Union, { readonly kind: Kind }>) => string = sentences[what.kind];
  return sentence(what);
}
