// Inputs of dates know no zones: what they show is a clock on the wall.

/** offset is how far a zone's clock is ahead of UTC at a moment, in milliseconds. */
export function offset(at: number, zone: string): number {
  const parts = new Intl.DateTimeFormat("en-US", {
    ...(zone === "" ? {} : { timeZone: zone }),
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  }).formatToParts(at);
  const n = (type: string) => Number(parts.find((p) => p.type === type)?.value);
  return Date.UTC(n("year"), n("month") - 1, n("day"), n("hour"), n("minute"), n("second")) - Math.floor(at / 1000) * 1000;
}

/** toLocal writes a moment as an input of a zone shows it; empty: there is none. */
export function toLocal(moment: string | undefined, zone: string): string {
  const at = Date.parse(moment ?? "");
  return Number.isNaN(at) ? "" : new Date(at + offset(at, zone)).toISOString().slice(0, 16);
}

/** fromLocal reads what an input of a zone says. An hour that a zone skips or has twice is taken as after the change. */
export function fromLocal(text: string, zone: string): string | undefined {
  const wall = Date.parse(`${text}Z`);
  if (Number.isNaN(wall)) return undefined;
  const guess = wall - offset(wall, zone);
  return new Date(wall - offset(guess, zone)).toISOString();
}
