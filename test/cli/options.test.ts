import { describe, expect, it } from 'vitest';
import { readCommandLine } from '../../src/cli/options';

const OWN = { all: { type: 'boolean' }, plan: { type: 'string', multiple: true } } as const;

describe('a command line', () => {
  it('is options of its own, those that every command knows, and files', () => {
    const { values, files, language, fault } = readCommandLine(
      ['a.xlsx', '--plan', '2024', '--all', '--plan=2025', '--lang', 'en', 'b.xlsx'],
      OWN,
    );
    expect(values).toMatchObject({ all: true, plan: ['2024', '2025'] });
    expect({ files, language, fault }).toEqual({ files: ['a.xlsx', 'b.xlsx'], language: 'en', fault: null });
  });

  it.each([
    ['--help', true],
    ['-h', true],
    ['--json', undefined],
  ])('%s asks for help: %s', (option, help) => {
    expect(readCommandLine([option], OWN).values.help).toBe(help);
  });

  it.each([
    ['a letter too many', '--langg', '--lang'],
    ['letters exchanged', '--plna', null],
    ['one of four letters wrong', '--jsan', '--json'],
    ['the beginning of one', '--pl', '--plan'],
    ['another case', '--JSON', '--json'],
    ['nothing like any', '--verbose', null],
    ['a name that every object has', '--constructor', null],
  ])('does not know %s, %s, and asks for %s', (_, option, nearest) => {
    expect(readCommandLine([option], OWN).fault).toEqual({ fault: 'unknown-option', option, nearest });
  });

  it.each([
    ['a value that is lacking at the end', ['--plan'], { fault: 'no-value', option: '--plan' }],
    [
      'a value that is lacking before an option',
      ['--plan', '--all'],
      { fault: 'no-value', option: '--plan' },
    ],
    ['an empty value', ['--plan='], { fault: 'no-value', option: '--plan' }],
    ['a value where none belongs', ['--all=yes'], { fault: 'needless-value', option: '--all' }],
    ['a language that is not spoken', ['--lang', 'fr'], { fault: 'unknown-language', language: 'fr' }],
    ['the first of several', ['--lang', 'fr', '--plan'], { fault: 'unknown-language', language: 'fr' }],
  ])('tells %s', (_, args, fault) => {
    expect(readCommandLine(args, OWN)).toMatchObject({ fault, language: 'ja' });
  });

  it('takes a value that begins with a dash where it is written into the option', () => {
    const { values, fault } = readCommandLine(['--plan=-x'], OWN);
    expect({ plan: values.plan, fault }).toEqual({ plan: ['-x'], fault: null });
  });

  it('speaks the language that it names, whatever else is wrong', () => {
    expect(readCommandLine(['--wrong', '--lang', 'en'], OWN).language).toBe('en');
  });
});
