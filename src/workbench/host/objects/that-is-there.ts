import { itemNotFound } from '../wire/errors';
import type { HostObject } from '../wire/table';

/** The object; a null object is not taken for one. */
export function thatIsThere(object: HostObject | null): HostObject {
  if (!object) throw itemNotFound();
  return object;
}
