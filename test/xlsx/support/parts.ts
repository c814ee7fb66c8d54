import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** The parts that only one of the two packages has, or that differ in a byte. */
export function partsThatDiffer(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter(
    (name) => !old[name] || !now[name] || Buffer.compare(old[name], now[name]) !== 0,
  );
}

/** A part as text; empty where it is not there. */
export function partText(bytes: Uint8Array, part: string): string {
  return strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());
}

/** The parts of XML in a package that are not well-formed, namespaces included. */
export function malformedParts(bytes: Uint8Array): string[] {
  return Object.entries(unzipSync(bytes)).flatMap(([name, part]) => {
    if (!/\.(?:xml|rels)$/.test(name)) return [];
    try {
      new SaxesParser({ xmlns: true }).write(strFromU8(part)).close();
      return [];
    } catch (error) {
      return [`${name}: ${String(error)}`];
    }
  });
}
