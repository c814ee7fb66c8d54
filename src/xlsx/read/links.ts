import { parseArea } from '../../engine/address';
import { decodeEscapes } from '../escapes';
import type { Link } from '../link';
import { addTo, relationId, type Attributes } from '../xml';

/** Reads where the cells of a sheet lead. */
export class LinkReader {
  readonly links: Link[] = [];

  constructor(
    private readonly part: string,
    /** The addresses outside of the package, by the ids of their relations. */
    private readonly outside: ReadonlyMap<string, string>,
    /** Is told of a link that leads nowhere. */
    private readonly onLoss: () => void,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (name !== 'hyperlink') return;
    const { ref = '', location: place, tooltip } = attributes;
    const area = parseArea(ref);
    const address = this.outside.get(relationId(attributes) ?? '');
    if (!area || (address === undefined && place === undefined)) {
      this.onLoss();
      return;
    }
    const link = {
      area,
      ...(address !== undefined && { address }),
      ...(place !== undefined && { place }),
      ...(tooltip !== undefined && { tip: decodeEscapes(tooltip) }),
    };
    addTo(this.links, link, this.part);
  }
}
