import { type Members, publicName, wireName } from './members';
import type { QueryInfo } from './protocol';
import type { HostObject } from './table';

/** Loads no property: it only asks whether the object is there. */
const NOTHING = '$none';

type Answer = Record<string, unknown>;
/** Adds what the client needs to find an object again. */
type Identify = (object: HostObject) => Answer;

/** Answers a `load()`: the object, or the items of the collection, with the properties that were named. */
export function query(object: HostObject, info: QueryInfo, members: Members, identify: Identify): Answer {
  const selected = [...(info.Select ?? []), ...(info.Expand ?? [])].map((name) =>
    name.split(/[/.]/).filter((part) => part !== '' && part !== 'items'),
  );
  const items = members.items(object);
  if (!items) return project(object, selected, members, identify);
  const from = info.Skip ?? 0;
  const page = items.slice(from, info.Top === undefined ? undefined : from + info.Top);
  const own = selected.filter(([head, ...rest]) => head === 'count' && rest.length === 0);
  const ofItems = selected.filter((path) => !own.includes(path));
  const answer: Answer = {};
  if (own.length > 0) answer['Count'] = items.length;
  if (own.length === 0 || ofItems.length > 0) {
    answer['_Items'] = page.map((item) => project(item, ofItems, members, identify));
  }
  return answer;
}

function project(
  object: HostObject,
  selected: readonly (readonly string[])[],
  members: Members,
  identify: Identify,
): Answer {
  const answer: Answer = identify(object);
  const everything = selected.length === 0 || selected.some(([head]) => isEverything(head));
  const names = new Set(everything ? members.propertyNames(object) : []);
  const deeper = new Map<string, string[]>();
  for (const [head, ...rest] of selected) {
    if (isEverything(head) || head === NOTHING) continue;
    const name = publicName(head ?? '');
    if (members.isPassedOver(object, name)) continue;
    // A name that is not a property leads to another object, with or without names behind it.
    if (rest.length === 0 && members.isProperty(object, name)) names.add(name);
    else deeper.set(name, [...(deeper.get(name) ?? []), ...(rest.length > 0 ? [rest.join('/')] : [])]);
  }
  for (const name of names) answer[wireName(name)] = members.read(object, name);
  for (const [name, paths] of deeper) {
    const target = members.navigate(object, name);
    answer[wireName(name)] = target && query(target, { Select: paths }, members, identify);
  }
  return answer;
}

function isEverything(head: string | undefined): boolean {
  return head === undefined || head === '*' || head === '$all';
}
