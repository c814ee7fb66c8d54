import { balance, addEdge, newNode, type Node, type Limit, type Edge } from './flow';
import type { Equation, Graph, Unknown } from './graph';
import { networkOf } from './network';
import { multiple, type Bound, type Contradiction, type Range } from './range';
import { restOf } from './rest';
import type { Value } from './value';

/** A core as a network: an unknown is a edge between the equations in which it stands. */
interface Network {
  readonly nodes: readonly Node[];
  /** Where edges lead that stand in one equation only. */
  readonly outer: Node;
  readonly ranges: ReadonlyMap<Edge, Range>;
  readonly flows: ReadonlyMap<Unknown, Edge>;
  /** By how much the flows are larger than the amounts. */
  readonly scale: bigint;
}

function networkFor(core: Graph, signs: ReadonlyMap<Equation, 1 | -1>): Network {
  // Ends grow by more than there are edges, and open ones then move inwards by 1. A cut has each edge
  // once: it is overfull by that exactly where it was overfull before, or full with an open end in it.
  const scale = BigInt(core.unknowns.length + signs.size + 1);
  const closed = (bound: Bound | null, inwards: bigint) =>
    bound && bound.at * scale + (bound.open ? inwards : 0n);

  const outer = newNode();
  const nodes = new Map<Equation, Node>();
  const ranges = new Map<Edge, Range>();
  const flows = new Map<Unknown, Edge>();
  const join = (from: Node, to: Node, range: Range) => {
    const edge = addEdge(from, to, closed(range.low, 1n), closed(range.high, -1n));
    ranges.set(edge, range);
    return edge;
  };
  for (const [equation, sign] of signs) {
    const node = newNode();
    nodes.set(equation, node);
    if (sign === 1) join(outer, node, restOf(equation));
    else join(node, outer, restOf(equation));
  }
  for (const unknown of core.unknowns) {
    let from = outer;
    let to = outer;
    for (const { equation, coefficient } of unknown.terms) {
      const node = nodes.get(equation);
      if (!node) continue;
      if (coefficient === signs.get(equation)) to = node;
      else from = node;
    }
    flows.set(unknown, join(from, to, unknown.range));
  }
  return { nodes: [outer, ...nodes.values()], outer, ranges, flows, scale };
}

/** Whether the amounts that balance the network solve the equation too. */
function isSolved(equation: Equation, { flows, scale }: Network): boolean {
  let needed = 0n;
  for (const { unknown, coefficient } of equation.terms) {
    needed -= multiple(flows.get(unknown)?.flow ?? 0n, coefficient);
  }
  const { low, high } = restOf(equation);
  if (low && (low.open ? needed <= low.at * scale : needed < low.at * scale)) return false;
  return !(high && (high.open ? needed >= high.at * scale : needed > high.at * scale));
}

function reasonsOf(limits: readonly Limit[], ranges: ReadonlyMap<Edge, Range>): Contradiction {
  return limits.flatMap(({ edge, end }) => ranges.get(edge)?.[end]?.why ?? []);
}

/** Undecided comes with amounts inside the ranges that solve some of the equations; they may be none. */
type Outcome =
  | { readonly verdict: 'consistent' }
  | { readonly verdict: 'inconsistent'; readonly contradiction: Contradiction }
  | { readonly verdict: 'undecided'; readonly amounts: ReadonlyMap<Unknown, Value> };

/**
 * Decides a core as a bounded circulation, if it is one or contains one: when no amounts balance the
 * circulation, none solve the core; when they do, they may solve the other equations as well, and surely
 * do where those follow from it.
 */
export function circulate(core: Graph): Outcome {
  const signs = networkOf(core);
  if (!signs) return { verdict: 'undecided', amounts: new Map() };
  const network = networkFor(core, signs);
  const limits = balance(network.nodes, network.outer);
  if (limits) return { verdict: 'inconsistent', contradiction: reasonsOf(limits, network.ranges) };
  const others = core.equations.filter((equation) => !signs.has(equation));
  if (others.every((equation) => isSolved(equation, network))) return { verdict: 'consistent' };
  const amounts = new Map<Unknown, Value>();
  for (const [unknown, { flow }] of network.flows)
    amounts.set(unknown, { real: flow, tiny: 0n, over: network.scale });
  return { verdict: 'undecided', amounts };
}
