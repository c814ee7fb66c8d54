import { SparkSQL } from 'dt-sql-parser/dist/parser/spark';
import { TrinoSQL } from 'dt-sql-parser/dist/parser/trino';
import { describe, expect, it } from 'vitest';
import { IDS, printed } from './printed';

describe('the syntax of a query as text', () => {
  it.each(IDS)('%s is Trino’s SQL', (id) => {
    for (const asOf of [null, 45_400])
      expect(new TrinoSQL().validate(printed(id, 'trino', asOf))).toEqual([]);
  });

  it.each(IDS)('%s is Spark’s SQL', (id) => {
    for (const asOf of [null, 45_400]) {
      const text = printed(id, 'spark', asOf).replace('"現金給付"', '`現金給付`');
      expect(new SparkSQL().validate(text)).toEqual([]);
    }
  });
});
