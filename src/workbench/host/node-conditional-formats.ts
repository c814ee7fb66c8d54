import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { UniverParts } from './book/book';

/**
 * Lets conditional formats move with inserted and deleted lines, and the references of their formulas with them. In a
 * page Univer's interface does the same, which does not load in Node.
 */
export function moveRulesWithCells({ kit, univer }: UniverParts, unitId: string): void {
  const injector = univer.__getInjector();
  const { conditionalFormatting: cf, sheetsFormula } = kit;
  const followers = new Map<string, { dispose(): void }>();

  const follow = (subUnitId: string, rule: IConditionFormattingRule): { dispose(): void } => {
    const { cfId } = rule;
    const target = { unitId, subUnitId };
    const set = (to: IConditionFormattingRule) => ({
      id: cf.SetConditionalRuleMutation.id,
      params: { ...target, cfId, rule: to },
    });
    const add = (added: IConditionFormattingRule) => ({
      id: cf.AddConditionalRuleMutation.id,
      params: { ...target, rule: added },
    });
    const remove = (id: string) => ({
      id: cf.DeleteConditionalRuleMutation.id,
      params: { ...target, cfId: id },
    });
    return injector
      .get(sheetsFormula.FormulaRefRangeService)
      .registerRangeFormula(unitId, subUnitId, rule.ranges, formulasOf(rule, cf), (parts) => {
        const moved = parts.map(({ ranges, formulas: [formula] }) => ({
          ...rule,
          ranges,
          rule: formula === undefined ? rule.rule : { ...rule.rule, value: formula },
        })) as IConditionFormattingRule[];
        const [first, ...others] = moved;
        if (!first) return { redos: [remove(cfId)], undos: [add(rule)] };
        // Parts of which the formula no longer says the same become rules of their own.
        const parted = others.map((other) => ({ ...other, cfId: cf.createCfId() }));
        return {
          redos: [set(first), ...parted.map(add)],
          undos: [set(rule), ...parted.map((part) => remove(part.cfId))],
        };
      });
  };

  const model = injector.get(cf.ConditionalFormattingRuleModel);
  const hear = (type: string, subUnitId: string, rule: IConditionFormattingRule): void => {
    const key = `${subUnitId} ${rule.cfId}`;
    if (type === 'sort') return;
    followers.get(key)?.dispose();
    if (type === 'delete') followers.delete(key);
    else followers.set(key, follow(subUnitId, structuredClone(rule)));
  };
  for (const [subUnitId, rules] of model.getUnitRules(unitId) ?? []) {
    for (const rule of rules) hear('add', subUnitId, rule);
  }
  model.$ruleChange.subscribe((change) => {
    if (change.unitId === unitId) hear(change.type, change.subUnitId, change.rule);
  });
}

function formulasOf(
  { rule }: IConditionFormattingRule,
  { CFSubRuleType }: UniverParts['kit']['conditionalFormatting'],
): string[] {
  return 'subType' in rule && rule.subType === CFSubRuleType.formula && rule.value !== '' ? [rule.value] : [];
}
