const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;
const DAY_IN_MILLISECONDS = 86_400_000;

const TIME = /^(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?$/;

function shareOfDay(hours: string, minutes: string, seconds: string): number {
  return (Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}

/**
 * The serial number of a date that a file in strict format spells out (2024-04-01T09:00:00), or of a time without a
 * date (09:00:00); null where it is neither, also for a time of another zone, which no serial number can say.
 */
export function serialOfIsoDate(text: string, date1904: boolean): number | null {
  const time = TIME.exec(text.trim());
  if (time) return shareOfDay(time[1] ?? '', time[2] ?? '', time[3] ?? '0');
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = ISO.exec(text.trim()) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const start = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const days = (Date.UTC(Number(year), Number(month) - 1, Number(day)) - start) / DAY_IN_MILLISECONDS;
  // Excel believes in a 29 February 1900: the days before it are one lower.
  const serial = !date1904 && days < 61 ? days - 1 : days;
  return serial + shareOfDay(hours, minutes, seconds);
}
