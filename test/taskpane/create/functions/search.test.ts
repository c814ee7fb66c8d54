import { describe, expect, it } from 'vitest';
import { FUNCTION_IDS } from '../../../../src/taskpane/create/functions/catalogue';
import { searchFunctions } from '../../../../src/taskpane/create/functions/search';

describe('searchFunctions', () => {
  it.each<[string, string]>([
    ['service_standard', 'SERVICE_STANDARD'],
    ['=KPI.MAIL', 'MAIL_RATE'],
    ['ＭＡＩＬ＿ＲＡＴＥ', 'MAIL_RATE'],
    ['郵送', 'MAIL_RATE'],
    ['サービススタンダード', 'SERVICE_STANDARD'],
    ['さーびす', 'SERVICE_STANDARD'],
    ['ｼﾞｪﾈﾘｯｸ 支部', 'GENERIC.BRANCHES'],
    ['予備費', 'BUDGET.CONTINGENCY'],
    ['business days', 'BUSINESS_DAYS'],
    ['和暦', 'ERA'],
  ])('finds by %j %s', (search, id) => {
    expect(searchFunctions(search)).toContain(id);
  });

  it('wants every word', () => {
    expect(searchFunctions('和暦 支部')).toEqual([]);
    expect(searchFunctions('郵送').length).toBeLessThan(5);
  });

  it.each(['', ' ', '　', '='])('finds all for %j', (search) => {
    expect(searchFunctions(search)).toEqual(FUNCTION_IDS);
  });
});
