/** Lists every member of Office.js that the add-in uses, its requirement set and its guard: `npm run requirements`. */
import { guardOf, isOnFloor, usedMembers, type MemberUse } from './requirement-sets';

const bySet = new Map<string, MemberUse[]>();
for (const use of usedMembers().members) {
  const set = use.set ?? 'no set named';
  bySet.set(set, [...(bySet.get(set) ?? []), use]);
}
for (const [set, uses] of [...bySet].sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))) {
  console.log(`\n${set}`);
  for (const use of uses) {
    const guard = guardOf(use);
    const held = isOnFloor(use) ? '' : guard ? `  after ${guard.asks} (${guard.in})` : '  NOT GUARDED';
    console.log(`  ${use.member}  ${use.file}${held}`);
  }
}
