const MEGABYTE = 1024 * 1024;

/** 20971521 → 20.1 MB. Rounded up, so that what is over a limit never prints as the limit. */
export function megabytes(bytes: number): string {
  return `${(Math.ceil((bytes / MEGABYTE) * 10) / 10).toLocaleString('en-US')} MB`;
}
