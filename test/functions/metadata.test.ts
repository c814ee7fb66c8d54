import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generatedFiles } from '../../scripts/functions-files';
import { functionsMetadata, type MetadataFile } from '../../scripts/functions-metadata';
import { faultOfName } from '../../scripts/function-names';

const metadata = functionsMetadata();

const FILES = ['functions.json', 'functions.ja.json', 'functions.html', 'functions.ja.html'];

describe('what Excel reads about the functions', () => {
  it.each(FILES)('%s is what `npm run functions` writes', async (name) => {
    const committed = readFileSync(new URL(`../../src/functions/${name}`, import.meta.url), 'utf8');
    expect(committed).toBe((await generatedFiles()).get(name));
  });

  it('lets cells with errors reach the functions', () => {
    expect(metadata.ja.allowErrorForDataTypeAny).toBe(true);
    expect(metadata.en.allowErrorForDataTypeAny).toBe(true);
  });

  it('has the same functions with the same parameters in both languages', () => {
    const bones = ({ functions }: MetadataFile) =>
      functions.map(({ id, name, parameters, result }) => ({
        id,
        name,
        result,
        parameters: parameters.map(({ type, dimensionality, optional }) => [type, dimensionality, optional]),
      }));
    expect(bones(metadata.ja)).toEqual(bones(metadata.en));
  });

  it('says in the wizard no more than it shows', () => {
    for (const { functions } of [metadata.ja, metadata.en]) {
      for (const { description, parameters } of functions) {
        const texts = [description, ...parameters.map((parameter) => parameter.description)];
        for (const text of texts) {
          expect(text).not.toBe('');
          expect(text.length).toBeLessThanOrEqual(255);
        }
        const names = parameters.map(({ name }) => name);
        expect(new Set(names).size).toBe(names.length);
      }
    }
  });

  it('makes every parameter optional, because Excel refuses a call without the others', () => {
    for (const { parameters } of metadata.en.functions) {
      for (const { optional } of parameters) expect(optional).toBe(true);
    }
  });
});

describe('the names of functions', () => {
  it('keep all rules', () => {
    for (const { id, name } of metadata.en.functions) {
      expect(name).toBe(id);
      expect([id, faultOfName(`KPI.${id}`)]).toEqual([id, null]);
    }
  });

  it.each([
    ['KPI.MAIL_RATE', null],
    ['KPI.BUDGET.BALANCE', null],
    ['A1.B', null],
    ['K1', 'cell'],
    ['XFD1048576', 'cell'],
    ['XFE1', null],
    ['R1C1', 'cell'],
    ['R', 'cell'],
    ['RC', 'cell'],
    ['AB', 'length'],
    ['R2C', 'cell'],
    ['RC3', 'cell'],
    ['R12', 'cell'],
    ['C5A', null],
    ['1ST', 'characters'],
    ['_KPI', 'characters'],
    ['KPI-RATE', 'characters'],
    ['KPI.郵送', 'characters'],
    ['KPI RATE', 'characters'],
    ['A'.repeat(128), null],
    ['A'.repeat(129), 'length'],
    ['TRUE', 'reserved'],
  ])('%s: %s', (name, expected) => {
    expect(faultOfName(name)).toBe(expected);
  });
});
