import { ACCOUNT_NAME } from '../account-name';
import type { FindingOf, ProvisionCode } from '../../engine/findings/finding';
import type { ApprovalFault } from '../../engine/findings/provision-details';
import { eraFiscalYear } from '../../engine/calendar/era';
import { toFixed, type Rational } from '../../engine/number/rational';
import { UNIT_NAMES } from '../../engine/number/unit';
import { amountText } from '../amount-text';
import { places } from './cells.ja';

const yen = (amount: Rational): string => `${amountText(amount, '△')}円`;
const percent = (share: Rational): string => `${toFixed(share.mul(100), 1)}％`;

function approval({ fault, lines }: ApprovalFault, what: string): string {
  const touched = lines.map((line) => `「${line}」`).join('と');
  switch (fault) {
    case 'missing':
      return `${touched}にかかる${what}には厚生労働大臣の承認が要りますが、承認日がありません。承認を得て日付を記録してください。`;
    case 'late':
      return `${touched}にかかる${what}の承認日が、実施日より前ではありません。承認は実施の前に得なければなりません。日付を確かめてください。`;
    case 'unreadable':
      return `${touched}にかかる${what}の実施日か承認日を読めません。「令和６年４月１日」のように入力してください。`;
  }
}

function ledger({ details }: FindingOf<'TRN-03'>): string {
  switch (details.fault) {
    case 'one-sided':
      return '流用元か流用先の科目がなく、流用の合計が差引き零になりません。両方の科目を記入してください。';
    case 'unreadable':
      return '流用額を読めないため、流用後の予算を判定できません（判定不能）。金額を入力してください。';
    case 'no-budget':
      return details.account === null
        ? 'どの勘定の流用か読み取れないため、流用後の予算を判定していません。表題か列に勘定を記してください。'
        : `${ACCOUNT_NAME.ja(details.account)}の流用前の予算がこのファイルにないため、流用後の予算を判定していません。「予算額」の欄のある予算の表を同じファイルに置いてください。`;
    case 'unknown-line':
      return `「${details.name}」という科目が支出予算にありません。予算の科目名に合わせてください。`;
    case 'negative':
      return `流用後の「${details.name}」が ${amountText(details.after, '△')}${UNIT_NAMES[details.unit]} と負になります。流用額を減らしてください。`;
    case 'breaks-sum':
      return `流用後は「${details.judgement.relation.total.line.label}」が内訳の合計と合わなくなります。内訳のある科目ではなく、その内訳の科目どうしで流用してください。`;
  }
}

export const provisionRules: Readonly<Record<ProvisionCode, string>> = {
  'OBL-01': '債務負担行為の事項',
  'OBL-02': '債務負担行為の限度額',
  'OBL-03': '債務負担行為の年限',
  'OBL-04': '債務負担行為の理由',
  'ACC-01': '勘定間の流用',
  'TRN-01': '流用の承認',
  'TRN-02': '流用の目的と必要性',
  'TRN-03': '流用後の予算',
  'TRN-04': '予備費使用の承認',
  'CAR-01': '繰越の承認',
  'CAR-02': '繰越の限度',
  'PROC-01': '競争によらない契約の理由',
  'PROC-02': '一者応札の割合',
  'PROC-03': '高額な随意契約の審査と公表',
};

export const provisionSentences: {
  readonly [Code in ProvisionCode]: (finding: FindingOf<Code>) => string;
} = {
  'OBL-01': ({ details }) =>
    details.fault === 'no-plan'
      ? `${details.fiscalYear === null ? '年度が読み取れない' : `${eraFiscalYear(details.fiscalYear)}の予算総則がない`}ため、債務負担行為を判定していません。表題に年度を書いてください。`
      : `「${details.item}」は予算総則の債務負担行為の事項にありません。六つの事項のどれかに改めてください。`,
  'OBL-02': ({ details }) =>
    details.fault === 'unreadable'
      ? `「${details.item}」の ${places(details.cells)} を読めないため、限度額を判定できません（判定不能）。金額を入力してください。`
      : `「${details.item}」の合計 ${yen(details.total)} が限度額 ${yen(details.limit)} を超えています（両勘定の合計で判定。この読み方は当方の解釈です）。契約額を減らしてください。`,
  'OBL-03': ({ details: { item, last, allowed, years } }) =>
    last === null
      ? `「${item}」の期間を読めません。「令和６年度～令和８年度」のように入力してください。`
      : `「${item}」は${String(years)}か年度以内、${eraFiscalYear(allowed)}までです（初年度を 1 年目と数えます。この読み方は当方の解釈です）。期間を改めてください。`,
  'OBL-04': ({ details: { item } }) =>
    `「${item}」の理由がありません。予算総則の理由に照らして記入してください。`,
  'ACC-01': ({ details: { from, to } }) =>
    `${ACCOUNT_NAME.ja(from)}から${ACCOUNT_NAME.ja(to)}への流用はできません。取り消してください。`,
  'TRN-01': ({ details }) => approval(details, '流用'),
  'TRN-02': ({ details: { missing } }) =>
    `流用の${missing.map((field) => (field === 'purpose' ? '目的' : '必要性')).join('と')}が記録されていません。記入してください。`,
  'TRN-03': ledger,
  'TRN-04': ({ details }) =>
    `${approval(details, '予備費の使用')}（「流用等」に予備費の使用を含めるのは当方の解釈です。）`,
  'CAR-01': ({ details: { line } }) =>
    `「${line}」の繰越には厚生労働大臣の承認が要りますが、承認日がありません。承認を得て日付を記録してください。`,
  'CAR-02': ({ details }) =>
    details.fault === 'unreadable'
      ? `「${details.line}」の予算、支出決定額、繰越額のどれかを読めません（判定不能）。金額を入力してください。`
      : `「${details.line}」の繰越額 ${yen(details.carried)} が、予算から支出決定額を引いた残り ${yen(details.left)} を超えています。繰越額を直してください。`,
  'PROC-01': ({ details: { amount, above, method } }) =>
    `${yen(amount)} の契約（${above.toLocaleString('en-US')}円超）が「${method}」によっていますが、理由がありません。一般競争入札によらない理由を記入してください。`,
  'PROC-02': ({ details }) =>
    details.fault === 'unreadable'
      ? `一般競争入札の応札者数を ${places(details.cells)} から読めないため、一者応札の割合を判定できません（判定不能）。数を入力してください。`
      : `一者応札が ${String(details.tenders)} 件のうち ${String(details.single)} 件で、${percent(details.limit)} を超えています。応札しなかった業者への調査などで減らしてください。`,
  'PROC-03': ({ details }) =>
    details.fault === 'no-threshold'
      ? '「高額」な随意契約の額は計画に定めがなく、設定もないため、審査と公表を判定していません。設定で額を決めてください。'
      : `高額な随意契約に${details.missing.map((field) => (field === 'review' ? '調達審査委員会の審査' : '公表')).join('と')}の記録がありません。記入してください。`,
};
