import { describe, expect, it } from 'vitest';
import { IDS, printed } from './printed';

describe('a query as text', () => {
  it.each(IDS)('%s divides nothing and calls no function but counts and sums', (id) => {
    const text = printed(id, 'duckdb', 45_400).replace(/"[^"]*"/g, 'name');
    expect(text).not.toContain('/');
    const called = [...text.matchAll(/([A-Za-z_]+)\(/g)].map(([, name]) => name);
    expect(called.filter((name) => !['COUNT', 'SUM', 'COALESCE'].includes(name ?? ''))).toEqual([]);
  });

  it('tells what became of each application', () => {
    expect(printed('SERVICE_STANDARD', 'trino', 45_400)).toMatchInlineSnapshot(`
      "WITH calendar (on_day, in_month, counted) AS (
        VALUES
          (DATE '2024-04-01', '2024-04', 3950),
          (DATE '2024-04-02', '2024-04', 3951)
      ),
      records AS (
        SELECT
          "列 received" AS received,
          "列 paid" AS paid,
          "列 suspended" AS suspended,
          "shibu" AS branch,
          "列 received" AS month
        FROM "現金給付"
      ),
      judged AS (
        SELECT
          r.branch AS branch,
          m.in_month AS in_month,
          CASE
            WHEN (r.received < DATE '1950-01-01' OR r.paid < DATE '1950-01-01') THEN 'tooEarly'
            WHEN r.received IS NULL AND r.paid IS NULL THEN 'blank'
            WHEN r.received IS NULL THEN 'noStart'
            WHEN r.paid < r.received THEN 'reversed'
            WHEN r.paid <= DATE '2024-04-18' AND (s.counted IS NULL OR e.counted IS NULL) THEN 'unknownDay'
            WHEN r.paid <= DATE '2024-04-18' AND e.counted <= s.counted + COALESCE(r.suspended, 0) + 10 THEN 'met'
            WHEN r.paid <= DATE '2024-04-18' THEN 'missed'
            WHEN s.counted IS NULL THEN 'unknownDay'
            WHEN s.counted + COALESCE(r.suspended, 0) + 10 <= 3962 THEN 'missed'
            ELSE 'waiting'
          END AS outcome,
          CASE WHEN (r.paid <= DATE '2024-04-18' AND r.paid > DATE '2027-12-31' OR (r.paid IS NULL OR r.paid > DATE '2024-04-18') AND DATE '2024-04-17' > DATE '2027-12-31') THEN 1 ELSE 0 END AS provisional
        FROM records r
        LEFT JOIN calendar s ON s.on_day = r.received
        LEFT JOIN calendar e ON e.on_day = r.paid
        LEFT JOIN calendar m ON m.on_day = r.month
      )
      SELECT
        branch,
        in_month AS month,
        outcome,
        COUNT(*) AS records,
        SUM(provisional) AS provisional
      FROM judged
      GROUP BY branch, in_month, outcome
      ORDER BY branch, in_month, outcome
      "
    `);
  });
});
