const DAY = 86_400_000;

/** A day as days since 1970. */
export const dayNumber = (day: string): number => Math.round(Date.parse(day) / DAY);

/** A number of days since 1970 as a day. */
export const isoDay = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10);
