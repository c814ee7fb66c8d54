import { describe, expect, it } from 'vitest';
import { readLabel } from '../../../src/engine/budget/line-name';

describe('a label taken apart', () => {
  it.each([
    ['1. 会費', '1.', '会費'],
    ['１．会費収入', '１．', '会費収入'],
    ['３）会費', '３）', '会費'],
    ['1-2. 会費', '1-2.', '会費'],
    ['1 保険料', '1', '保険料'],
    ['２　国庫支出金', '２', '国庫支出金'],
    ['(1) 会費', '(1)', '会費'],
    ['（一）会費', '（一）', '会費'],
    ['（ア）経常収益計', '（ア）', '経常収益計'],
    ['① 会費', '①', '会費'],
    ['Ⅰ．会費', 'Ⅰ．', '会費'],
    ['ア　納入告知書', 'ア', '納入告知書'],
    ['ア　旅　費', 'ア', '旅費'],
    ['イ．機関誌', 'イ．', '機関誌'],
    ['一　総務費', '一', '総務費'],
    ['第１款　事業収益', '第１款', '事業収益'],
    ['第2項 営業収益', '第2項', '営業収益'],
    ['・旅費', '・', '旅費'],
  ])('%s is numbered %s', (label, numbering, name) => {
    expect(readLabel(label)).toMatchObject({ numbering, name });
  });

  it.each([
    ['２ ４ 時 間 対 応', '24時間対応'],
    ['24時間電話相談', '24時間電話相談'],
    ['3 歳児健診', '3歳児健診'],
    ['5年度 予算', '5年度予算'],
    ['1.5倍加算', '1.5倍加算'],
    ['サ ー ビ ス 費', 'サービス費'],
    ['一 般 管 理 費', '一般管理費'],
    ['第三者行為', '第三者行為'],
    ['○○費', '○○費'],
    ['B型肝炎対策', 'B型肝炎対策'],
    ['(1)', '1'],
  ])('%s bears no number', (label, name) => {
    expect(readLabel(label)).toMatchObject({ numbering: '', name });
  });

  it.each([
    ['うち旅費', true, '旅費'],
    ['（うち旅費）', true, '旅費'],
    ['① うち旅費', true, '旅費'],
    ['うち特別徴収分（現年）', true, '特別徴収分(現年)'],
    ['（内、旅費）', true, '旅費'],
    ['内装工事費', false, '内装工事費'],
    ['旅費のうち外国', false, '旅費のうち外国'],
  ])('%s: some of the line above: %s', (label, ofWhich, name) => {
    expect(readLabel(label)).toMatchObject({ ofWhich, name });
  });

  it.each([
    ['（小　計）', true, '小計'],
    ['＜収入の部＞', true, '収入の部'],
    ['【支　出】', true, '支出'],
    ['（前年度からの）繰越金', false, '(前年度からの)繰越金'],
    ['保険料（税）', false, '保険料(税)'],
    ['（甲）と（乙）', false, '(甲)と(乙)'],
  ])('%s: in brackets as a whole: %s', (label, bracketed, name) => {
    expect(readLabel(label)).toMatchObject({ bracketed, name });
  });
});
