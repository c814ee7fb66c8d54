import { HostError } from './errors';
import type { HostObject } from './table';

/** Objects that the add-in tracks from one batch to the next: ranges, which have no name to find them by. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private count = 0;

  get size(): number {
    return this.objects.size;
  }

  keep(object: HostObject): string {
    const id = `ref:${String(++this.count)}`;
    this.objects.set(id, object);
    return id;
  }

  get(id: string): HostObject {
    const object = this.objects.get(id);
    if (object) return object;
    throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
  }

  remove(id: string): void {
    this.objects.delete(id);
  }
}
