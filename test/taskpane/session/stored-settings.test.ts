import { describe, expect, it, vi } from 'vitest';
import { HostError } from '../../../src/excel/host-error';
import { ratio } from '../../../src/engine/number/rational';
import { storeAcknowledgements } from '../../../src/review/acknowledge-store';
import { DEFAULT_SETTINGS, departures, withSetting, type ReviewSettings } from '../../../src/review/settings';
import { readSettings, storeSettings } from '../../../src/review/settings-store';
import { WORKBOOK_SETTING } from '../../../src/review/workbook-settings';
import { statusOf } from '../../../src/taskpane/session/status';
import { isJudgedOtherwise } from '../../../src/taskpane/session/state';
import { openSession, type OpenedSession } from '../../support/session';
import { BUDGET, checkedSession, findingOf } from '../../support/failing-sum';

const { settings: SETTINGS, acknowledgements: ACKNOWLEDGEMENTS } = WORKBOOK_SETTING;
const THEIRS = { key: 'SUM-01 別!B4 00', reason: '別の人が確認済み' };

const inYen = (before: ReviewSettings): ReviewSettings => withSetting(before, 'unit', 1);
const halved = (before: ReviewSettings): ReviewSettings => withSetting(before, 'movement', ratio(1, 2));

function stored({ host }: OpenedSession): ReviewSettings {
  const { settings, damage } = readSettings(host.stored.get(SETTINGS));
  expect(damage).toBeNull();
  return settings;
}

describe('setting something', () => {
  it('keeps it with the workbook', async () => {
    const opened = openSession([BUDGET]);
    expect(await opened.session.configure(inYen)).toBe(true);
    expect(departures(stored(opened))).toEqual(['unit']);
    expect(opened.session.state().kept?.settings.reading.unit).toBe(1);
  });

  it('leaves what a co-author has set since', async () => {
    const opened = openSession([BUDGET]);
    await opened.session.load();
    opened.host.stored.set(SETTINGS, storeSettings(halved(DEFAULT_SETTINGS)));
    await opened.session.configure(inYen);
    expect(departures(stored(opened))).toEqual(['unit', 'movement']);
  });

  it('leaves what was set at the same moment', async () => {
    const opened = openSession([BUDGET]);
    await Promise.all([opened.session.configure(inYen), opened.session.configure(halved)]);
    expect(departures(stored(opened))).toEqual(['unit', 'movement']);
  });

  it('judges what is shown again, also where changes are not followed', async () => {
    const opened = await checkedSession();
    opened.session.setLive(false);
    await opened.session.configure((before) => withSetting(before, 'severities', { 'SUM-03': 'info' }));
    await vi.waitFor(() => expect(isJudgedOtherwise(opened.session.state())).toBe(false));
    expect(opened.host.reads).toEqual([null]);
    const { result } = opened.session.state();
    expect(result?.settings.rules.severities).toEqual({ 'SUM-03': 'info' });
    expect(result?.counts.error).toBe(0);
  });

  it('that cannot be judged again leaves a result that says so', async () => {
    const opened = await checkedSession();
    let refuse: (error: Error) => void = () => undefined;
    opened.host.gate = new Promise((_, reject) => (refuse = reject));
    await opened.session.configure(inYen);
    await vi.waitFor(() => expect(opened.host.reads).toEqual([null]));
    refuse(new HostError({ kind: 'denied' }));
    await vi.waitFor(() => expect(opened.session.state().run).toBeNull());
    expect(statusOf(opened.session.state())).toMatchObject({ kind: 'judged-otherwise' });
  });

  it('that Excel refuses says so and changes nothing', async () => {
    const opened = await checkedSession();
    opened.host.refusal = new HostError({ kind: 'editing' });
    expect(await opened.session.configure(inYen)).toBe(false);
    const { notice, kept } = opened.session.state();
    expect(notice).toEqual({ kind: 'error', error: { kind: 'editing' } });
    expect(kept?.settings).toEqual(DEFAULT_SETTINGS);
    opened.host.refusal = null;
    expect(opened.host.stored.has(SETTINGS)).toBe(false);
  });
});

describe('settings that cannot be read', () => {
  const NEWER = { ...(storeSettings(DEFAULT_SETTINGS) as object), version: 2 };

  it.each([
    ['of something else', 'ours', { kind: 'foreign' }],
    ['of a newer version', NEWER, { kind: 'version', version: 2 }],
  ] as const)('%s are not written over before the person agrees', async (_, setting, damage) => {
    const opened = openSession([BUDGET]);
    opened.host.stored.set(SETTINGS, setting);
    await opened.session.configure(inYen);
    expect(opened.session.state().notice).toEqual({ kind: 'ask-overwrite', what: 'settings', damage });
    expect(opened.host.stored.get(SETTINGS)).toBe(setting);
    await opened.session.agree();
    expect(departures(stored(opened))).toEqual(['unit']);
    expect(opened.session.state().damage.settings).toBeNull();
  });

  it('stay where the person does not agree', async () => {
    const opened = openSession([BUDGET]);
    opened.host.stored.set(SETTINGS, 'ours');
    await opened.session.configure(inYen);
    opened.session.dismiss();
    await opened.session.agree();
    expect(opened.host.stored.get(SETTINGS)).toBe('ours');
  });

  it('that a co-author has written since are not written over either', async () => {
    const opened = openSession([BUDGET]);
    await opened.session.load();
    opened.host.stored.set(SETTINGS, NEWER);
    await opened.session.configure(inYen);
    expect(opened.session.state().notice?.kind).toBe('ask-overwrite');
    expect(opened.host.stored.get(SETTINGS)).toBe(NEWER);
  });
});

describe('letting a finding stand', () => {
  it('keeps the reason with the day and the name, and takes it from what is left', async () => {
    const opened = await checkedSession();
    opened.host.kept.set('name', ' 山田 ');
    await opened.session.acknowledge(findingOf(opened), ' 確認した ');
    expect(opened.host.stored.get(ACKNOWLEDGEMENTS)).toMatchObject({
      acknowledgements: [{ reason: '確認した', by: '山田', on: '2024-11-03' }],
    });
    expect(opened.session.state().result?.counts.error).toBe(0);
    expect(opened.session.state().result?.acknowledged.acknowledged.size).toBe(1);
  });

  it('leaves what a co-author let stand since', async () => {
    const opened = await checkedSession();
    opened.host.stored.set(ACKNOWLEDGEMENTS, storeAcknowledgements([THEIRS]));
    await opened.session.acknowledge(findingOf(opened), '確認した');
    const kept = opened.session.state().kept?.acknowledgements ?? [];
    expect(kept.map(({ reason }) => reason)).toEqual([THEIRS.reason, '確認した']);
    expect(opened.host.stored.get(ACKNOWLEDGEMENTS)).toEqual(storeAcknowledgements(kept));
  });

  it('is withdrawn without taking a co-author’s', async () => {
    const opened = await checkedSession();
    await opened.session.acknowledge(findingOf(opened), '確認した');
    const [mine] = opened.session.state().kept?.acknowledgements ?? [];
    if (!mine) throw new Error('nothing was kept');
    opened.host.stored.set(ACKNOWLEDGEMENTS, storeAcknowledgements([THEIRS, mine]));
    await opened.session.withdraw(mine);
    expect(opened.session.state().kept?.acknowledgements).toEqual([THEIRS]);
    expect(opened.session.state().result?.counts.error).toBe(1);
  });

  it('asks first where some that are kept cannot be read', async () => {
    const opened = await checkedSession();
    const broken = { version: 1, acknowledgements: [THEIRS, { reason: '' }] };
    opened.host.stored.set(ACKNOWLEDGEMENTS, broken);
    await opened.session.acknowledge(findingOf(opened), '確認した');
    expect(opened.session.state().notice).toEqual({
      kind: 'ask-overwrite',
      what: 'acknowledgements',
      damage: { kind: 'entries', count: 1 },
    });
    expect(opened.host.stored.get(ACKNOWLEDGEMENTS)).toBe(broken);
    await opened.session.agree();
    const kept = opened.session.state().kept?.acknowledgements ?? [];
    expect(kept.map(({ reason }) => reason)).toEqual([THEIRS.reason, '確認した']);
    expect(opened.session.state().damage.acknowledgements).toBeNull();
  });

  it('does not make unchanged sheets be read again', async () => {
    const opened = await checkedSession();
    opened.session.open();
    await opened.session.acknowledge(findingOf(opened), '確認した');
    expect(opened.host.reads).toEqual([]);
  });
});

describe('what is more than a workbook takes', () => {
  /** Acknowledgements whose stored form has about so many bytes. */
  const taking = (bytes: number) => [{ ...THEIRS, reason: 'x'.repeat(bytes) }];

  it('is not kept, and says so', async () => {
    const opened = await checkedSession();
    const before = storeAcknowledgements(taking(499_900));
    opened.host.stored.set(ACKNOWLEDGEMENTS, before);
    await opened.session.acknowledge(findingOf(opened), '承知している');
    expect(opened.host.stored.get(ACKNOWLEDGEMENTS)).toEqual(before);
    expect(opened.session.state().notice).toEqual({ kind: 'error', error: { kind: 'full' } });
    expect(opened.reported).toEqual([]);
  });

  it('is kept as long as it fits', async () => {
    const opened = await checkedSession();
    opened.host.stored.set(ACKNOWLEDGEMENTS, storeAcknowledgements(taking(499_000)));
    await opened.session.acknowledge(findingOf(opened), '承知している');
    expect(opened.session.state().kept?.acknowledgements).toHaveLength(2);
  });

  it('counts settings, acknowledgements and corrections together', async () => {
    const opened = await checkedSession();
    opened.host.stored.set(ACKNOWLEDGEMENTS, storeAcknowledgements(taking(499_950)));
    expect(await opened.session.configure(inYen)).toBe(false);
    expect(opened.host.stored.has(SETTINGS)).toBe(false);
  });

  it('can be made less', async () => {
    const opened = await checkedSession();
    const [mine = THEIRS] = taking(600_000);
    opened.host.stored.set(ACKNOWLEDGEMENTS, storeAcknowledgements([mine, { ...THEIRS, key: 'other' }]));
    await opened.session.withdraw(mine);
    expect(opened.session.state().kept?.acknowledgements).toHaveLength(1);
  });
});
