// The day in the form's time zone. In: a zone and a moment. Out: an ISO date.

/**
 * Today as an ISO date in an IANA time zone. The first call loads the browser's time zones (tens of milliseconds of a cold
 * start), so it is made only for forms that ask for the day.
 */
export function todayIn(timeZone: string, now = new Date()): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(now);
  const part = (type: string): string => parts.find((entry) => entry.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}
