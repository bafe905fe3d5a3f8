import type { Timestamp } from "@bufbuild/protobuf/wkt";
import type { Prefs } from "./prefs";

type Moment = Timestamp | string | number | undefined | null;

/** ms reads any form of a time as milliseconds since 1970; null: there is none. */
export function ms(moment: Moment): number | null {
  if (moment === undefined || moment === null) return null;
  if (typeof moment === "number") return moment;
  if (typeof moment === "string") {
    const n = Date.parse(moment);
    return Number.isNaN(n) ? null : n;
  }
  return Number(moment.seconds) * 1000 + Math.floor(moment.nanos / 1e6);
}

const cache = new Map<string, Intl.DateTimeFormat>();

function formatter(prefs: Prefs, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${name}|${prefs.language}|${prefs.zone}`;
  let f = cache.get(key);
  if (!f) {
    f = new Intl.DateTimeFormat(prefs.language, { ...options, hourCycle: "h23", ...(prefs.zone === "" ? {} : { timeZone: prefs.zone }) });
    cache.set(key, f);
  }
  return f;
}

export const full = (at: number, prefs: Prefs): string =>
  formatter(prefs, "full", { dateStyle: "medium", timeStyle: "medium" }).format(at);

export const dateOnly = (at: number, prefs: Prefs): string => formatter(prefs, "date", { dateStyle: "medium" }).format(at);

export const clock = (at: number, prefs: Prefs): string => formatter(prefs, "clock", { hour: "2-digit", minute: "2-digit" }).format(at);

export const clockSeconds = (at: number, prefs: Prefs): string =>
  formatter(prefs, "seconds", { hour: "2-digit", minute: "2-digit", second: "2-digit" }).format(at);

/** day is the calendar day in the chosen zone, to tell days apart. */
export const day = (at: number, prefs: Prefs): string => formatter(prefs, "day", { year: "numeric", month: "2-digit", day: "2-digit" }).format(at);

/** short is the time for today and the date before that: for lists. */
export function short(at: number, now: number, prefs: Prefs): string {
  if (day(at, prefs) === day(now, prefs)) return clock(at, prefs);
  const sameYear = formatter(prefs, "year", { year: "numeric" }).format(at) === formatter(prefs, "year", { year: "numeric" }).format(now);
  return formatter(prefs, sameYear ? "monthday" : "date", sameYear ? { day: "numeric", month: "short" } : { dateStyle: "medium" }).format(at);
}

const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ["second", 60],
  ["minute", 60],
  ["hour", 24],
  ["day", 30],
  ["month", 12],
  ["year", Infinity],
];

/** relative is "3 minutes ago" or "in 2 hours". */
export function relative(at: number, now: number, language: string): string {
  const f = new Intl.RelativeTimeFormat(language, { numeric: "auto", style: "long" });
  let value = (at - now) / 1000;
  for (const [unit, size] of steps) {
    if (Math.abs(value) < size) return f.format(Math.trunc(value), unit);
    value /= size;
  }
  return f.format(Math.trunc(value), "year");
}

/** duration is a length of time in at most two units, like "2 h 5 min". */
export function duration(length: number): string {
  const s = Math.max(0, Math.round(length / 1000));
  if (length < 1000) return `${Math.max(0, Math.round(length))} ms`;
  if (s < 60) return `${s} s`;
  if (s < 3600) return s % 60 === 0 ? `${Math.floor(s / 60)} min` : `${Math.floor(s / 60)} min ${s % 60} s`;
  if (s < 86_400) return `${Math.floor(s / 3600)} h ${Math.floor((s % 3600) / 60)} min`;
  return `${Math.floor(s / 86_400)} d ${Math.floor((s % 86_400) / 3600)} h`;
}
