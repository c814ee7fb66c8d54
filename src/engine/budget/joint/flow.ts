/** A place where as much must flow out as flows in. */
export interface Node {
  readonly arcs: Arc[];
  /** What flows in and not out. */
  excess: bigint;
  /** Steps from the nearest excess; −1 where none leads here. */
  level: number;
  /** The first of its arcs that may still lead on in this phase. */
  next: number;
}

/** An integer flow between two junctions within bounds (included); null stands for no bound. */
export interface Edge {
  readonly from: Node;
  readonly to: Node;
  readonly low: bigint | null;
  readonly high: bigint | null;
  flow: bigint;
}

/** A pipe seen from one of its junctions: forward more can flow, backward less. */
interface Arc {
  readonly pipe: Edge;
  readonly forward: boolean;
}

/** A pipe whose flow is at an end of its bounds. */
export interface Limit {
  readonly pipe: Edge;
  readonly end: 'low' | 'high';
}

export function newJunction(): Node {
  return { arcs: [], excess: 0n, level: -1, next: 0 };
}

/** Joins two junctions; the flow starts in the middle of its bounds, where printed figures mostly add up. */
export function addEdge(from: Node, to: Node, low: bigint | null, high: bigint | null): Edge {
  const flow = low !== null && high !== null ? (low + high) / 2n : (low ?? high ?? 0n);
  const pipe = { from, to, low, high, flow };
  from.arcs.push({ pipe, forward: true });
  to.arcs.push({ pipe, forward: false });
  from.excess -= flow;
  to.excess += flow;
  return pipe;
}

function headOf({ pipe, forward }: Arc): Node {
  return forward ? pipe.to : pipe.from;
}

/** How much more can go along the arc; null stands for any amount. */
function residual({ pipe, forward }: Arc): bigint | null {
  const bound = forward ? pipe.high : pipe.low;
  if (bound === null) return null;
  return forward ? bound - pipe.flow : pipe.flow - bound;
}

/** Sets every level, and says whether an excess can reach a deficit. */
function layOutLevels(junctions: readonly Node[]): boolean {
  const queue: Node[] = [];
  for (const junction of junctions) {
    junction.level = junction.excess > 0n ? 0 : -1;
    junction.next = 0;
    if (junction.level === 0) queue.push(junction);
  }
  let reached = false;
  for (const junction of queue) {
    if (junction.excess < 0n) reached = true;
    for (const arc of junction.arcs) {
      const head = headOf(arc);
      if (head.level !== -1 || residual(arc) === 0n) continue;
      head.level = junction.level + 1;
      queue.push(head);
    }
  }
  return reached;
}

/** The next arc that leads one level on, or undefined where the junction is a dead end. */
function nextArc(junction: Node): Arc | undefined {
  for (; junction.next < junction.arcs.length; junction.next += 1) {
    const arc = junction.arcs[junction.next];
    if (arc && headOf(arc).level === junction.level + 1 && residual(arc) !== 0n) return arc;
  }
  return undefined;
}

/** Moves as much of the source's excess to the deficit at the end of the path as the path lets through. */
function push(source: Node, path: readonly Arc[], deficit: Node): void {
  let amount = source.excess < -deficit.excess ? source.excess : -deficit.excess;
  for (const arc of path) {
    const limit = residual(arc);
    if (limit !== null && limit < amount) amount = limit;
  }
  for (const { pipe, forward } of path) pipe.flow += forward ? amount : -amount;
  source.excess -= amount;
  deficit.excess += amount;
}

/** Follows the levels from one excess until it is gone or every way on is full. */
function drain(source: Node): void {
  const path: Arc[] = [];
  let junction = source;
  while (source.excess > 0n) {
    if (junction.excess < 0n) {
      push(source, path, junction);
      path.length = 0;
      junction = source;
      continue;
    }
    const arc = nextArc(junction);
    if (arc) {
      path.push(arc);
      junction = headOf(arc);
      continue;
    }
    const last = path.pop();
    if (!last) return;
    junction = last.forward ? last.pipe.from : last.pipe.to;
    junction.next += 1;
  }
}

/** What an excess can still reach, or, backward, what can still reach a deficit. */
function reach(start: Node, forward: boolean): Set<Node> {
  const reached = new Set([start]);
  for (const junction of reached) {
    for (const arc of junction.arcs) {
      const way = forward ? arc : { pipe: arc.pipe, forward: !arc.forward };
      if (residual(way) !== 0n) reached.add(headOf(arc));
    }
  }
  return reached;
}

/** The pipes between the junctions inside and all others, each at the end that keeps the inside unbalanced. */
function limitsAround(inside: ReadonlySet<Node>, excess: boolean): Limit[] {
  const limits: Limit[] = [];
  for (const junction of inside) {
    for (const { pipe, forward } of junction.arcs) {
      if (inside.has(forward ? pipe.to : pipe.from)) continue;
      // With an excess inside, all outlets are full and all inlets at their least; with a deficit, the other way.
      limits.push({ pipe, end: forward === excess ? 'high' : 'low' });
    }
  }
  return limits;
}

/**
 * Balances all junctions by changing the flows within their bounds (Dinic's maximum flow from the
 * excesses to the deficits). Where that cannot be, answers the pipes around a connected part, without
 * `outer` in it, that no flow within their bounds balances.
 */
export function balance(junctions: readonly Node[], outer: Node): readonly Limit[] | null {
  while (layOutLevels(junctions)) for (const junction of junctions) drain(junction);
  const excess = junctions.find((junction) => junction.excess > 0n);
  const deficit = junctions.find((junction) => junction.excess < 0n);
  if (!excess || !deficit) return null;
  const inside = reach(excess, true);
  // Nothing that an excess reaches can reach a deficit, so one of the two sides is without `outer`.
  return inside.has(outer) ? limitsAround(reach(deficit, false), false) : limitsAround(inside, true);
}
