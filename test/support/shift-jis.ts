/** Every character of two bytes in CP932, by its bytes. */
function twoBytes(): Map<string, readonly [number, number]> {
  const decoder = new TextDecoder('shift_jis', { fatal: true });
  const found = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfc; lead++) {
    if (lead >= 0xa0 && lead < 0xe0) continue;
    for (let trail = 0x40; trail <= 0xfc; trail++) {
      try {
        const character = decoder.decode(new Uint8Array([lead, trail]));
        if (!found.has(character)) found.set(character, [lead, trail]);
      } catch {
        // no character has these bytes
      }
    }
  }
  return found;
}

let known: ReturnType<typeof twoBytes> | null = null;

/** A text in Shift_JIS as Windows writes it. */
export function shiftJis(text: string): Uint8Array {
  const table = (known ??= twoBytes());
  return new Uint8Array(
    Array.from(text).flatMap((character) => {
      const code = character.charCodeAt(0);
      return code < 0x80 ? [code] : [...(table.get(character) ?? [0x3f])];
    }),
  );
}
