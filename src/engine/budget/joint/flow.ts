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

/** An integer flow between two nodes within bounds (included); null stands for no bound. */
export interface Edge {
  readonly from: Node;
  readonly to: Node;
  readonly low: bigint | null;
  readonly high: bigint | null;
  flow: bigint;
}

/** A edge seen from one of its nodes: forward more can flow, backward less. */
interface Arc {
  readonly edge: Edge;
  readonly forward: boolean;
}

/** A edge whose flow is at an end of its bounds. */
export interface Limit {
  readonly edge: Edge;
  readonly end: 'low' | 'high';
}

export function newNode(): Node {
  return { arcs: [], excess: 0n, level: -1, next: 0 };
}

/** Joins two nodes; the flow starts in the middle of its bounds, where printed figures mostly add up. */
export function addEdge(from: Node, to: Node, low: bigint | null, high: bigint | null): Edge {
  const flow = low !== null && high !== null ? (low + high) / 2n : (low ?? high ?? 0n);
  const edge = { from, to, low, high, flow };
  from.arcs.push({ edge, forward: true });
  to.arcs.push({ edge, forward: false });
  from.excess -= flow;
  to.excess += flow;
  return edge;
}

function headOf({ edge, forward }: Arc): Node {
  return forward ? edge.to : edge.from;
}

/** How much more can go along the arc; null stands for any amount. */
function residual({ edge, forward }: Arc): bigint | null {
  const bound = forward ? edge.high : edge.low;
  if (bound === null) return null;
  return forward ? bound - edge.flow : edge.flow - bound;
}

/** Sets every level, and says whether an excess can reach a deficit. */
function layOutLevels(nodes: readonly Node[]): boolean {
  const queue: Node[] = [];
  for (const node of nodes) {
    node.level = node.excess > 0n ? 0 : -1;
    node.next = 0;
    if (node.level === 0) queue.push(node);
  }
  let reached = false;
  for (const node of queue) {
    if (node.excess < 0n) reached = true;
    for (const arc of node.arcs) {
      const head = headOf(arc);
      if (head.level !== -1 || residual(arc) === 0n) continue;
      head.level = node.level + 1;
      queue.push(head);
    }
  }
  return reached;
}

/** The next arc that leads one level on, or undefined where the node is a dead end. */
function nextArc(node: Node): Arc | undefined {
  for (; node.next < node.arcs.length; node.next += 1) {
    const arc = node.arcs[node.next];
    if (arc && headOf(arc).level === node.level + 1 && residual(arc) !== 0n) return arc;
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
  for (const { edge, forward } of path) edge.flow += forward ? amount : -amount;
  source.excess -= amount;
  deficit.excess += amount;
}

/** Follows the levels from one excess until it is gone or every way on is full. */
function drain(source: Node): void {
  const path: Arc[] = [];
  let node = source;
  while (source.excess > 0n) {
    if (node.excess < 0n) {
      push(source, path, node);
      path.length = 0;
      node = source;
      continue;
    }
    const arc = nextArc(node);
    if (arc) {
      path.push(arc);
      node = headOf(arc);
      continue;
    }
    const last = path.pop();
    if (!last) return;
    node = last.forward ? last.edge.from : last.edge.to;
    node.next += 1;
  }
}

/** What an excess can still reach, or, backward, what can still reach a deficit. */
function reach(start: Node, forward: boolean): Set<Node> {
  const reached = new Set([start]);
  for (const node of reached) {
    for (const arc of node.arcs) {
      const way = forward ? arc : { edge: arc.edge, forward: !arc.forward };
      if (residual(way) !== 0n) reached.add(headOf(arc));
    }
  }
  return reached;
}

/** The edges between the nodes inside and all others, each at the end that keeps the inside unbalanced. */
function limitsAround(inside: ReadonlySet<Node>, excess: boolean): Limit[] {
  const limits: Limit[] = [];
  for (const node of inside) {
    for (const { edge, forward } of node.arcs) {
      if (inside.has(forward ? edge.to : edge.from)) continue;
      // With an excess inside, all outlets are full and all inlets at their least; with a deficit, the other way.
      limits.push({ edge, end: forward === excess ? 'high' : 'low' });
    }
  }
  return limits;
}

/**
 * Balances all nodes by changing the flows within their bounds (Dinic's maximum flow from the
 * excesses to the deficits). Where that cannot be, answers the edges around a connected part, without
 * `outer` in it, that no flow within their bounds balances.
 */
export function balance(nodes: readonly Node[], outer: Node): readonly Limit[] | null {
  while (layOutLevels(nodes)) for (const node of nodes) drain(node);
  const excess = nodes.find((node) => node.excess > 0n);
  const deficit = nodes.find((node) => node.excess < 0n);
  if (!excess || !deficit) return null;
  const inside = reach(excess, true);
  // Nothing that an excess reaches can reach a deficit, so one of the two sides is without `outer`.
  return inside.has(outer) ? limitsAround(reach(deficit, false), false) : limitsAround(inside, true);
}
