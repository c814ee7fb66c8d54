/** A cell holds up to 32,767 characters; of a longer text than this a sentence quotes its beginning. */
const QUOTED = 100;

function short(text: string): string {
  const characters = text.length > QUOTED ? Array.from(text) : [];
  return characters.length > QUOTED ? `${characters.slice(0, QUOTED - 1).join('')}…` : text;
}

function isPlain(value: object): boolean {
  const made: unknown = Object.getPrototypeOf(value);
  return made === Object.prototype || made === null;
}

/** What a sentence is to be made of, with its long texts cut, however deep they stand in objects and lists. */
export function withShortTexts<T>(value: T): T;
export function withShortTexts(value: unknown): unknown {
  if (typeof value === 'string') return short(value);
  if (Array.isArray(value)) return value.map((each: unknown) => withShortTexts(each));
  if (typeof value !== 'object' || value === null || !isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withShortTexts<unknown>(each)]));
}
