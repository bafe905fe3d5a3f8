import { useSyncExternalStore } from "react";

export type Theme = "system" | "light" | "dark";
export type Language = "en" | "es";
/** What somebody chose for this browser. zone: an IANA name; empty: the browser's. */
export type Prefs = { theme: Theme; language: Language; zone: string };

const keys = { theme: "waconnect.theme", language: "waconnect.language", zone: "waconnect.zone" } as const;
const listeners = new Set<() => void>();
let prefs: Prefs = {
  theme: pick(read(keys.theme), ["light", "dark"] as const) ?? "system",
  language: pick(read(keys.language), ["en", "es"] as const) ?? (navigator.language.startsWith("es") ? "es" : "en"),
  zone: knownZone(read(keys.zone)),
};

function read(key: string): string {
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return ""; // storage is switched off: nothing is remembered
  }
}

function pick<T extends string>(value: string, of: readonly T[]): T | undefined {
  return of.find((v) => v === value);
}

function knownZone(zone: string): string {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone || undefined });
    return zone;
  } catch {
    return ""; // a zone that this browser does not know
  }
}

export const currentPrefs = (): Prefs => prefs;

export function choose(change: Partial<Prefs>): void {
  prefs = { ...prefs, ...change };
  try {
    for (const [name, key] of Object.entries(keys)) localStorage.setItem(key, prefs[name as keyof Prefs]);
  } catch {
    // as above
  }
  if (prefs.theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = prefs.theme;
  for (const tell of listeners) tell();
}

const subscribe = (tell: () => void) => {
  listeners.add(tell);
  return () => listeners.delete(tell);
};

export const usePrefs = (): Prefs => useSyncExternalStore(subscribe, currentPrefs);
