import { openAsBlob } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parquetHead, readParquet, type ParquetFault } from '../../src/record-files/read-parquet';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parquet-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function written(select: string, options = ''): Promise<Blob & { readonly name: string }> {
  const path = join(folder, `${String(Math.random())}.parquet`);
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`COPY (${select}) TO '${path}' (FORMAT parquet${options})`);
  connection.closeSync();
  instance.closeSync();
  return Object.assign(await openAsBlob(path), { name: path });
}

async function rowsOf(file: Blob & { readonly name: string }, columns: readonly string[]) {
  const rows: (readonly string[])[] = [];
  for await (const part of readParquet(file as unknown as File, columns)) rows.push(...part.rows);
  return rows;
}

describe('a Parquet file', () => {
  it.each(['snappy', 'gzip', 'zstd', 'uncompressed'])('is read as texts: %s', async (codec) => {
    const file = await written(
      `SELECT * FROM (VALUES
        (DATE '2024-04-01', TIMESTAMP '2024-04-02 23:59:59', '東京', 3, 1.5::DECIMAL(9, 2)),
        (NULL, NULL, NULL, NULL, NULL)) AS t ("受付日", paid, branch, days, volume)`,
      `, COMPRESSION ${codec}`,
    );
    expect(await parquetHead(file as unknown as File)).toMatchObject({
      headers: ['受付日', 'paid', 'branch', 'days', 'volume'],
    });
    expect(await rowsOf(file, ['volume', '受付日', 'paid', 'branch', 'days'])).toEqual([
      ['1.5', '2024-04-01', '2024-04-02', '東京', '3'],
      ['', '', '', '', ''],
    ]);
  });

  it('takes a moment of the world’s time for the day that it is in Japan', async () => {
    const file = await written("SELECT TIMESTAMPTZ '2024-04-01 16:00:00+00' AS at");
    expect(await rowsOf(file, ['at'])).toEqual([['2024-04-02']]);
  });

  it('takes each column of moments for itself: one with a zone beside one without', async () => {
    const file = await written(
      `SELECT TIMESTAMPTZ '2024-04-01 16:00:00+00' AS zoned, TIMESTAMP '2024-04-01 16:00:00' AS local,
        DATE '2024-04-01' AS day, 'x' AS text UNION ALL SELECT NULL, NULL, NULL, NULL`,
    );
    expect(await rowsOf(file, ['local', 'zoned', 'text', 'day'])).toEqual([
      ['2024-04-01', '2024-04-02', 'x', '2024-04-01'],
      ['', '', '', ''],
    ]);
  });

  it.each(['brotli', 'lz4'])('is named by its packing where that is not read: %s', async (codec) => {
    const file = await written('SELECT range AS n FROM range(99)', `, COMPRESSION ${codec}`);
    const { fault, codec: named } = (await parquetHead(file as unknown as File)) as ParquetFault;
    expect(fault).toBe('codec');
    expect(named.toLowerCase()).toContain(codec);
  });

  it('tells by its foot what stands in columns', async () => {
    const file = await written(
      `SELECT DATE '2024-04-01' + i::INTEGER AS day, 'A' || i AS no, i * 1.5::DECIMAL(9, 2) AS sum, NULL AS none,
        TIMESTAMP '2024-04-01 12:00:00' AS at FROM range(3) t(i)`,
    );
    expect(await parquetHead(file as unknown as File)).toEqual({
      headers: ['day', 'no', 'sum', 'none', 'at'],
      sample: [
        ['2024-04-01', 'A0', '0', '', '2024-04-01'],
        ['2024-04-03', 'A2', '3', '', '2024-04-01'],
      ],
    });
  });

  it('comes a group of rows at a time', async () => {
    const file = await written('SELECT range AS n FROM range(5000)', ', ROW_GROUP_SIZE 2048');
    const parts: number[] = [];
    for await (const { rows } of readParquet(file as unknown as File, ['n'])) parts.push(rows.length);
    expect(parts).toEqual([2048, 2048, 904]);
  });
});
