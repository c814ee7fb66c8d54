import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';

/** Between two looks at how far a query has come. */
const MILLISECONDS = 500;

/** DuckDB in memory, for one measurement. */
export class RecordEngine {
  private constructor(
    private readonly instance: DuckDBInstance,
    private readonly connection: DuckDBConnection,
  ) {}

  /** @param folder where it may put what finds no room in memory */
  static async open(folder: string): Promise<RecordEngine> {
    const instance = await DuckDBInstance.create(':memory:', {
      // nothing is fetched, and nothing that lies about is run
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
      temp_directory: folder,
      preserve_insertion_order: 'false',
    });
    const connection = await instance.connect();
    // a moment of the world's time is taken for the day that it is in Japan
    await connection.run("SET TimeZone = 'Asia/Tokyo'");
    return new RecordEngine(instance, connection);
  }

  close(): void {
    this.connection.closeSync();
    this.instance.closeSync();
  }

  async run(sql: string): Promise<void> {
    await this.connection.run(sql);
  }

  /** Runs what takes long, and tells from time to time which part of it is done, from 0 to 1. */
  async runLong(sql: string, tell: (part: number) => void): Promise<void> {
    const timer = setInterval(() => {
      tell(Math.max(0, this.connection.progress.percentage) / 100);
    }, MILLISECONDS);
    try {
      await this.connection.run(sql);
    } finally {
      clearInterval(timer);
    }
  }

  /** Whole numbers beyond a double's and decimals come as texts. */
  async rows(sql: string): Promise<Readonly<Record<string, unknown>>[]> {
    const reader = await this.connection.runAndReadAll(sql);
    return reader.getRowObjectsJson();
  }

  /** One column of texts. */
  async texts(sql: string): Promise<string[]> {
    const reader = await this.connection.runAndReadAll(sql);
    return reader.getRows().map(([text]) => String(text));
  }

  /** Fills a table of texts and what they mean; a value that is null is none. */
  async fill(table: string, rows: Iterable<readonly (string | null)[]>): Promise<void> {
    const appender = await this.connection.createAppender(table);
    for (const row of rows) {
      for (const cell of row) {
        if (cell === null) appender.appendNull();
        else appender.appendVarchar(cell);
      }
      appender.endRow();
    }
    appender.closeSync();
  }
}
