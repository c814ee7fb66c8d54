import { describe, expect, it } from 'vitest';
import { kpiPlan } from '../../src/plan/fy2024/kpis';
import { termsOf } from '../../src/engine/kpi/target';
import { paperOf, paperOfText, type Paper } from '../../src/papers/paper';
import { readPapers, type PaperPlan } from '../../src/papers/paper-plan';

const known = [...kpiPlan.kpis, ...kpiPlan.operational];

const read = (...papers: readonly Paper[]): PaperPlan => readPapers(papers, known);
const ofText = (text: string, name = '計画.txt'): PaperPlan => read(paperOfText(name, text));

/** A table on a sheet, its first cell A1. */
function ofCells(rows: readonly (readonly (string | null)[])[], name = 'KPI 一覧'): Paper {
  const cells = rows.map((row, at) =>
    row.map((text, column) =>
      text === null ? null : { text, place: `${'ABCDEF'.charAt(column)}${String(at + 1)}` },
    ),
  );
  return paperOf(name, [{ kind: 'table', rows: cells }]);
}

function shown({ kpis }: PaperPlan) {
  return kpis.map(({ place, known: kpi, name, certainty, printed, baselineYear }) => [
    place,
    kpi?.id ?? name,
    certainty,
    printed.isNew ??
      printed.figures
        .map((each) => `${String(each.fiscalYear ?? baselineYear)}: ${each.value.toString()}`)
        .join(', '),
  ]);
}

describe('a table in cells', () => {
  const title = '令和８年度事業計画（健康保険事業関係）KPI一覧表';

  it('parts several targets of a cell and what is printed beside them', () => {
    const plan = read(
      ofCells([
        [title],
        ['具体的施策', 'KPI', '参考：令和６年度末'],
        [
          '②健診',
          '①生活習慣病予防健診実施率を65.7％以上とする\n②事業者健診データ取得率を\n9.2％以上とする\n③被扶養者の特定健診実施率を32.0％以上とする',
          '①58.4％\n②9.0％\n③29.4％',
        ],
        ['④支払', 'サービススタンダードの達成状況を100％とする', '100.00％'],
      ]),
    );
    expect(plan.fiscalYear).toBe(2026);
    expect(shown(plan)).toEqual([
      ['B3', 'H.CHECKUP', 'understood', '2024: 0.584'],
      ['B3', 'H.EMPLOYER_DATA', 'understood', '2024: 0.09'],
      ['B3', 'H.DEPENDENT_CHECKUP', 'understood', '2024: 0.294'],
      ['B4', 'H.SERVICE_STANDARD', 'understood', '2024: 1'],
    ]);
  });

  it('parts targets that are numbered １）２） on one line', () => {
    const plan = read(
      ofCells([
        [title],
        ['具体的施策', 'KPI', '現状'],
        [
          '②健診',
          '１）生活習慣病予防健診実施率を65.7％以上とする ２）被扶養者の特定健診実施率を32.0％以上とする',
          '１）令和6年度末：58.4％\n２）【新設】',
        ],
      ]),
    );
    expect(shown(plan)).toEqual([
      ['B3', 'H.CHECKUP', 'understood', '2024: 0.584'],
      ['B3', 'H.DEPENDENT_CHECKUP', 'understood', '２）【新設】'],
    ]);
  });

  it('gives each year’s column its figures', () => {
    const plan = read(
      ofCells([
        [title],
        ['施策', 'KPI', '令和５年度実績', '令和６年度実績'],
        ['健診', '生活習慣病予防健診実施率を65.7％以上とする', '57.3％', '58.4％'],
      ]),
    );
    expect(shown(plan)).toEqual([['B3', 'H.CHECKUP', 'understood', '2023: 0.573, 2024: 0.584']]);
  });

  it('takes notes for notes, in the cell and in a column of their own', () => {
    const plan = read(
      ofCells([
        [title],
        ['施策', 'KPI', '現状', '備考'],
        [
          '健康宣言',
          '健康宣言事業所数を110,000事業所（※）以上とする\n（※）標準化された健康宣言',
          '－',
          '毎月集計',
        ],
      ]),
    );
    expect(plan.kpis[0]?.printed.notes).toEqual(['（※）標準化された健康宣言', '毎月集計']);
    expect(plan.kpis[0]?.known?.id).toBe('H.HEALTH_DECLARATION');
  });

  it('keeps the measure of the rows that a merged cell covers', () => {
    const plan = read(
      ofCells([
        [title],
        ['１．基盤的保険者機能の盤石化'],
        ['施策', 'KPI', '現状'],
        ['②サービス水準の向上', 'サービススタンダードの達成状況を100％とする', '100％'],
        [null, '現金給付等の申請に係る郵送化率を対前年度以上とする', '95.0％'],
      ]),
    );
    expect(plan.kpis.map(({ printed }) => printed.section)).toEqual([
      '１．②サービス水準の向上',
      '１．②サービス水準の向上',
    ]);
  });

  it('is read of text that was copied from cells, too', () => {
    const plan = ofText(
      '具体的施策\tKPI\t参考：令和６年度末\r\n健診\t"①生活習慣病予防健診実施率を65.7％以上とする\n②被扶養者の特定健診実施率を32.0％以上とする"\t"①58.4％\n②29.4％"\r\n',
      '令和8年度計画（健康保険事業）',
    );
    expect(shown(plan)).toEqual([
      ['R2C2', 'H.CHECKUP', 'understood', '2024: 0.584'],
      ['R2C2', 'H.DEPENDENT_CHECKUP', 'understood', '2024: 0.294'],
    ]);
  });

  it('is no table of targets where KPIs stand beside their results alone', () => {
    const results = ofCells([
      ['令和8年度 KPI 実績'],
      ['KPI', '令和6年度実績', '令和7年度実績'],
      ['H.CHECKUP', '58.4％', '60.1％'],
      ['生活習慣病予防健診実施率', '58.4％', '60.1％'],
    ]);
    expect(read(results)).toMatchObject({ kpis: [], faults: [{ fault: 'no-kpi' }] });
  });

  it('is no table of KPIs without a column of them', () => {
    const budget = ofCells([
      ['区分', '予算額'],
      ['保険給付費', '100'],
    ]);
    expect(read(budget)).toMatchObject({ kpis: [], faults: [{ fault: 'no-kpi', paper: 'KPI 一覧' }] });
  });
});

describe('a table in lines', () => {
  const head = '令和８年度事業計画（船員保険事業関係）KPI 一覧表\n（１）基盤的保険者機能\n';

  it('may stand column after column: what is printed beside a target is told by its order', () => {
    const labels = ['①健診の推進', '②保健指導の推進', '③支払'];
    const targets = [
      '１）生活習慣病予防健診受診率を52.0％以上とする',
      '２）被扶養者の特定健診受診率を33.0％以上とする',
      '１）被保険者の特定保健指導実施率を17.0％以上とする',
      '２）被扶養者の特定保健指導実施率を26.0％以上とする',
      'ジェネリック医薬品使用割合を86.0％以上とする',
    ];
    const figures = ['１）48.1％', '２）30.5％', '１）【新設】', '２）24.4％', '85.9％'];
    const plan = ofText(
      `${head}具体的施策 KPI 参考：令和６年度末\n${[...labels, ...targets, ...figures].join('\n')}\n`,
    );
    expect(shown(plan).map(([, id, , printed]) => [id, printed])).toEqual([
      ['S.CHECKUP', '2024: 0.481'],
      ['S.DEPENDENT_CHECKUP', '2024: 0.305'],
      ['S.GUIDANCE', '１）【新設】'],
      ['S.DEPENDENT_GUIDANCE', '2024: 0.244'],
      ['S.GENERIC', '2024: 0.859'],
    ]);
    expect(plan.kpis[0]?.printed.section).toBe('（１）');
  });

  it('goes on behind the end of a page', () => {
    const plan = ofText(
      `${head}具体的施策 KPI 現状\n➄ 債権管理\n現年度の返納金債権の回収率につ\nいて、前年度以上とする\n令和５年度末：63.1％\n－ 24 －\n具体的施策 KPI 現状\n令和６年度末：64.2％\n`,
    );
    expect(shown(plan)).toEqual([['L5', 'S.DEBT_CURRENT', 'understood', '2023: 0.631, 2024: 0.642']]);
  });

  it('may be headed by words that stand on lines of their own', () => {
    const plan = ofText(
      `${head}具体的施策\nKPI\n現状\n➄ 債権管理\n過年度の返納金債権の回収率を前年度以上とする\n令和６年度末：14.2％\n`,
    );
    expect(shown(plan)).toEqual([['L7', 'S.DEBT_PAST', 'understood', '2024: 0.142']]);
  });

  it('ends with the next chapter', () => {
    const plan = ofText(
      `${head}具体的施策 KPI 現状\n過年度の返納金債権の回収率を前年度以上とする\n令和６年度末：14.2％\n１．予算総則\n支出を予算額以下とする。\n`,
    );
    expect(plan.kpis).toHaveLength(1);
  });

  it('may be left out among chapters: then only what asks for a figure is a target', () => {
    const prose = ['体制を強化する。', '広報を充実する。', '研修を実施する。', '分析を進める。'];
    const plan = ofText(
      ['令和8年度事業計画（健康保険事業）', ...prose, '生活習慣病予防健診実施率を65.7％以上とする', ''].join(
        '\n',
      ),
    );
    expect(shown(plan)).toEqual([['L6', 'H.CHECKUP', 'understood', '']]);
  });

  it('may be left out: then what the lines ask is read', () => {
    const plan = ofText('令和8年度事業計画（健康保険事業）\n生活習慣病予防健診実施率を65.7％以上とする\n');
    expect(plan.fiscalYear).toBe(2026);
    expect(shown(plan)).toEqual([['L2', 'H.CHECKUP', 'understood', '']]);
  });
});

describe('which KPI a sentence speaks of', () => {
  const health = (...sentences: string[]): PaperPlan =>
    ofText(`令和8年度事業計画（健康保険事業）\n${sentences.join('\n')}\n`);

  it('is a new one where no plan has it, with its words as its name', () => {
    const [kpi] = health('電子申請の利用割合を30％以上とする').kpis;
    expect(kpi).toMatchObject({ known: null, name: '電子申請の利用割合', certainty: 'understood' });
  });

  it.each(kpiPlan.kpis)('is $id with other figures in its sentence', ({ id, business, measures }) => {
    const title = business === 'health' ? '健康保険' : '船員保険';
    const sentence = measures
      .map(({ citation }) => citation.quote)
      .join('、')
      .replace(/[\d.,]+(?=[％%]以上(?:とする|。)|[％%]以下とする|事業所|人以上|社以上)/gu, '99')
      .replace(/18％/u, '40％');
    const [kpi] = ofText(`令和8年度事業計画（${title}事業）\n${sentence}\n`).kpis;
    expect(kpi?.known?.id).toBe(id);
  });

  it('must be looked at where a sentence says more than the KPI’s name', () => {
    const [kpi] = health('40歳未満の生活習慣病予防健診実施率を30％以上とする').kpis;
    expect(kpi).toMatchObject({ known: { id: 'H.CHECKUP' }, certainty: 'check' });
    expect(kpi?.reasons.map(({ why }) => why)).toEqual(['name-differs']);
  });

  it('is a new one where another sentence is the KPI in just its words', () => {
    const plan = health(
      '40歳未満の生活習慣病予防健診実施率を30％以上とする',
      '生活習慣病予防健診実施率を65.7％以上とする',
    );
    expect(shown(plan).map(([, id, certainty]) => [id, certainty])).toEqual([
      ['40歳未満の生活習慣病予防健診実施率', 'understood'],
      ['H.CHECKUP', 'understood'],
    ]);
  });

  it('must be looked at where it turns round or counts something else', () => {
    const whys = (sentence: string) => health(sentence).kpis[0]?.reasons.map(({ why }) => why);
    expect(whys('一般競争入札に占める一者応札案件の割合を15％以上とする')).toEqual(['direction-differs']);
    expect(whys('一般競争入札に占める一者応札案件の割合を14％以下とする')).toEqual([]);
    expect(whys('ホームページアクセス数を50％以上とする')).toContain('unit-differs');
  });

  it('is asked where both businesses may be meant', () => {
    const [kpi] = ofText('令和8年度事業計画\nマイナ保険証の利用率を70％以上とする\n').kpis;
    expect(kpi).toMatchObject({ known: null, business: null, certainty: 'check' });
  });

  it('keeps both measures of a KPI that has two', () => {
    const [kpi] = health(
      '全被保険者数に占める健康保険委員が委嘱されている事業所の被保険者数の割合を 52％以上とするとともに、委嘱事業所数の拡大にも取り組み、委嘱事業所数を対前年度以上とする',
    ).kpis;
    expect(kpi).toMatchObject({ known: { id: 'H.COMMISSIONER' }, certainty: 'understood' });
    expect(kpi?.measures.map(({ target }) => termsOf(target).condition.level.kind)).toEqual([
      'fixed',
      'previousYear',
    ]);
  });
});

describe('several papers', () => {
  const paper = (name: string, year: string, sentence: string): Paper =>
    paperOfText(name, `令和${year}年度事業計画（健康保険事業）\n${sentence}\n`);
  const A = '生活習慣病予防健診実施率を65.7％以上とする';
  const B = '生活習慣病予防健診実施率を66％以上とする';
  const C = '被扶養者の特定健診実施率を32％以上とする';

  it('make one plan', () => {
    const plan = read(paper('a', '8', A), paper('b', '8', C));
    expect(plan).toMatchObject({ fiscalYear: 2026, faults: [] });
    expect(plan.kpis.map((kpi) => kpi.known?.id)).toEqual(['H.CHECKUP', 'H.DEPENDENT_CHECKUP']);
  });

  it('count what both say alike once', () => {
    expect(read(paper('a', '8', A), paper('b', '8', A)).kpis).toHaveLength(1);
  });

  it('that contradict each other on a KPI are told at both places', () => {
    const { kpis } = read(paper('a', '8', A), paper('b', '8', B));
    expect(
      kpis.map(({ certainty, reasons }) => [certainty, reasons.map(({ why, shown: at }) => [why, at])]),
    ).toEqual([
      ['check', [['twice', 'b L2']]],
      ['check', [['twice', 'a L2']]],
    ]);
  });

  it('that speak of different years have none', () => {
    const plan = read(paper('a', '8', A), paper('b', '9', C));
    expect(plan).toMatchObject({ fiscalYear: null, faults: [{ fault: 'years', years: [2026, 2027] }] });
  });

  it('with a name of another year than their text’s are told', () => {
    const plan = read(paper('令和7年度計画.txt', '8', A));
    expect(plan.faults).toEqual([
      { fault: 'name-year', paper: '令和7年度計画.txt', named: 2025, fiscalYear: 2026 },
    ]);
    expect(plan.fiscalYear).toBe(2026);
  });

  it('without a year are told', () => {
    expect(ofText(`事業計画（健康保険事業）\n${A}\n`).faults).toEqual([{ fault: 'no-year' }]);
  });
});

describe('a text that nobody means as a plan', () => {
  it.each([
    ['digits without end', `${'1'.repeat(50_000)}x以上とする`],
    ['brackets without end', `${'('.repeat(50_000)}以上とする`],
    ['powers without end', `1${'万'.repeat(50_000)}x`],
    ['thousands of comparisons', '以上、'.repeat(20_000)],
    ['thousands of lines', '前年度以上の\n'.repeat(20_000)],
    ['nothing', ''],
  ])('is read in an instant: %s', (_, text) => {
    expect(ofText(`令和8年度事業計画 KPI 一覧表\n具体的施策 KPI 現状\n${text}\n`).kpis.length).toBe(0);
  });
});
