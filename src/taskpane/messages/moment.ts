/** Day and minute on this computer's clock, as a language writes them: a pane may stay open overnight. */
export function momentIn(locale: string, month: 'numeric' | 'short'): (at: number) => string {
  const format = new Intl.DateTimeFormat(locale, {
    month,
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  });
  return (at) => format.format(at);
}
