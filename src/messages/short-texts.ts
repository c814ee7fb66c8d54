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

/** Cuts what stands in objects and lists; what holds nothing long stays itself, and one object stays one. */
class Cutter {
  private readonly done = new Map<object, unknown>();

  cut(value: unknown): unknown {
    if (typeof value === 'string') return short(value);
    if (typeof value !== 'object' || value === null) return value;
    if (!this.done.has(value)) this.done.set(value, this.cutWithin(value));
    return this.done.get(value);
  }

  private cutWithin(value: object): unknown {
    if (Array.isArray(value)) {
      const each = value.map((item: unknown) => this.cut(item));
      return each.some((item, at) => item !== value[at]) ? each : value;
    }
    if (!isPlain(value)) return value;
    const entries = Object.entries(value).map(([key, item]) => [key, this.cut(item), item] as const);
    return entries.some(([, after, before]) => after !== before)
      ? Object.fromEntries(entries.map(([key, after]) => [key, after]))
      : value;
  }
}

/** What a sentence is to be made of, with its long texts cut, however deep they stand in objects and lists. */
export function withShortTexts<T>(value: T): T {
  return new Cutter().cut(value) as T;
}
