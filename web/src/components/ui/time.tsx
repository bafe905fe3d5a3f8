import { useEffect, useState } from "react";
import { clock, clockSeconds, day, full, ms, relative, short } from "@/format/time";
import { usePrefs, type Prefs } from "@/format/prefs";

type Moment = Parameters<typeof ms>[0];

// One clock for all relative times of the page.
const ticks = new Set<(now: number) => void>();
let timer: ReturnType<typeof setInterval> | null = null;

/** useNow is the time, to within `every` milliseconds. */
export function useNow(every = 15_000): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    let last = 0;
    const tick = (at: number) => {
      if (at - last < every - 50) return;
      last = at;
      setNow(at);
    };
    tick(Date.now());
    ticks.add(tick);
    timer ??= setInterval(() => {
      const at = Date.now();
      for (const one of ticks) one(at);
    }, 1000);
    return () => {
      ticks.delete(tick);
      if (ticks.size === 0 && timer) {
        clearInterval(timer);
        timer = null;
      }
    };
  }, [every]);
  return now;
}

/** log is the time to the second, with its day if that is not today: for lists in which moments matter. */
const log = (at: number, now: number, prefs: Prefs) => (day(at, prefs) === day(now, prefs) ? clockSeconds(at, prefs) : `${short(at, now, prefs)}, ${clockSeconds(at, prefs)}`);

/** Time shows a moment in the chosen time zone, and all of it when it is pointed at. */
export function Time({ at, as = "relative", className }: { at: Moment; as?: "relative" | "short" | "full" | "clock" | "seconds" | "log"; className?: string }) {
  const prefs = usePrefs();
  const now = useNow();
  const value = ms(at);
  if (value === null) return <span className="text-faint">–</span>;
  const all = full(value, prefs);
  const text =
    as === "relative" ? relative(value, now, prefs.language) : as === "short" ? short(value, now, prefs) : as === "clock" ? clock(value, prefs) : as === "seconds" ? clockSeconds(value, prefs) : as === "log" ? log(value, now, prefs) : all;
  return (
    <time dateTime={new Date(value).toISOString()} title={all} className={className}>
      {text}
    </time>
  );
}
