/** Stands for a COM SAFEARRAY, which office.js turns into an array by asking for one. */
export function safeArray(elements: unknown[]): unknown[] {
  return Object.assign(elements, { toArray: () => elements });
}
