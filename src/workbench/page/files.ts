import { unreadableSentence } from '../../sheet/words/unreadable';
import type { Language } from '../../words/language';
import { UnreadableWorkbook } from '../../xlsx/unreadable-workbook';

const SAMPLES = '/samples/';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The names of the sample workbooks. */
export async function sampleNames(): Promise<string[]> {
  const answer = await fetch('/samples.json');
  return (await answer.json()) as string[];
}

export async function sampleBytes(name: string): Promise<Uint8Array> {
  const answer = await fetch(SAMPLES + encodeURIComponent(name));
  if (!answer.ok) throw new Error(`no sample ${name}`);
  return new Uint8Array(await answer.arrayBuffer());
}

/** Hands the file to the browser, which puts it where it puts downloads or asks. */
export function download(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: XLSX }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has its own copy as soon as the download has begun.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}

/** What to tell a person whose file cannot be opened; other errors are thrown on. */
export function whyUnreadable(error: unknown, name: string, language: Language): string {
  if (!(error instanceof UnreadableWorkbook)) throw error;
  return `${name}: ${unreadableSentence(error.reason, language)}`;
}
