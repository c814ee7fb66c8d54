/** A sentence for each kind of a union. */
export type Said<Union extends { readonly kind: string }> = {
  readonly [Kind in Union['kind']]: (said: Extract<Union, { readonly kind: Kind }>) => string;
};

export function say<Union extends { readonly kind: string }, Kind extends Union['kind']>(
  said: Said<Union>,
  what: Extract<Union, { readonly kind: Kind }> & { readonly kind: Kind },
): string {
  const sentence: (what: Extract<Union, { readonly kind: Kind }>) => string = said[what.kind];
  return sentence(what);
}
