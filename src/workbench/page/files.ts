const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The names of the sample workbooks. */
export async function sampleNames(): Promise<string[]> {
  const answer = await fetch('/samples.json');
  return (await answer.json()) as string[];
}

export async function sampleBytes(name: string): Promise<Uint8Array> {
  const answer = await fetch(`/samples/${encodeURIComponent(name)}`);
  if (!answer.ok) throw new Error(`no sample ${name}`);
  return new Uint8Array(await answer.arrayBuffer());
}

/** Hands the file to the browser, which puts it where it puts downloads, or asks. */
export function download(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: XLSX }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
