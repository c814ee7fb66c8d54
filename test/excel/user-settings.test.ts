import { describe, expect, it } from 'vitest';
import { userSettings } from '../../src/excel/user-settings';

function store() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      kept.set(key, value);
    },
  };
}

describe('userSettings', () => {
  it('keeps each setting under the partition that Office gives', () => {
    const browser = store();
    const here = userSettings('excel.example', browser);
    const elsewhere = userSettings('other.example', browser);
    here.write('language', 'ja');
    expect(here.read('language')).toBe('ja');
    expect(elsewhere.read('language')).toBeNull();
    expect([...browser.kept.keys()]).toEqual(['excel.examplekpi.language']);
  });

  it('needs no partition', () => {
    const browser = store();
    userSettings(undefined, browser).write('language', 'en');
    expect(userSettings(undefined, browser).read('language')).toBe('en');
  });

  it('is null where nothing was written', () => {
    expect(userSettings('', store()).read('language')).toBeNull();
  });

  it('lasts as long as the pane where the storage is full', () => {
    const full = {
      ...store(),
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    const settings = userSettings('', full);
    settings.write('language', 'en');
    expect(settings.read('language')).toBe('en');
    expect(userSettings('', full).read('language')).toBeNull();
  });
});
