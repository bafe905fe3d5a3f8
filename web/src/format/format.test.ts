import { describe, expect, it } from "vitest";
import { browserOf } from "./browser";
import { digits, isNumber, masked, pairingCode, shown } from "./phone";
import type { Prefs } from "./prefs";
import { size } from "./size";
import { duration, full, ms, relative, short } from "./time";
import { fromLocal, offset, toLocal } from "./zone";

describe("numbers", () => {
  it.each([
    ["5215550000001:12@s.whatsapp.net", "5215550000001"],
    ["+52 1 555-000 0001", "5215550000001"],
    ["120363000000000000@g.us", "120363000000000000"],
  ])("digits of %s", (address, want) => expect(digits(address)).toBe(want));

  it("are told from identities and groups", () => {
    expect(isNumber("5215550000001@s.whatsapp.net")).toBe(true);
    expect(isNumber("95215550000001@lid")).toBe(false);
    expect(isNumber("120363000000000000@g.us")).toBe(false);
  });

  it("show only their ends when they are masked", () => {
    const text = masked("5215550000042@s.whatsapp.net");
    expect(text).toBe("+521••••••••42");
    expect(text).not.toContain("5550000");
    expect(masked("95215550000042@lid")).toBe("952•••••••••42");
  });

  it("are shown whole without their server", () => {
    expect(shown("5215550000042:3@s.whatsapp.net")).toBe("+5215550000042");
    expect(shown("95215550000042@lid")).toBe("95215550000042");
  });

  it("codes have their hyphen where the phone shows it", () => expect(pairingCode("ABCD1234")).toBe("ABCD-1234"));
});

const prefs = (zone: string, language: "en" | "es" = "en"): Prefs => ({ theme: "system", language, zone });
const noon = Date.UTC(2026, 10, 27, 12, 0, 0);

describe("times", () => {
  it("are read in every form", () => {
    expect(ms({ $typeName: "google.protobuf.Timestamp", seconds: 2n, nanos: 5_000_000 })).toBe(2005);
    expect(ms("1970-01-01T00:00:01Z")).toBe(1000);
    expect(ms("nonsense")).toBeNull();
    expect(ms(undefined)).toBeNull();
  });

  it("are shown in the chosen zone", () => {
    expect(full(noon, prefs("America/Mexico_City"))).toContain("06:00:00");
    expect(full(noon, prefs("Asia/Tokyo"))).toContain("21:00:00");
  });

  it("are short: the clock for today, the day before that", () => {
    expect(short(noon, noon + 60_000, prefs("UTC"))).toBe("12:00");
    expect(short(noon, noon + 86_400_000, prefs("UTC"))).toBe("Nov 27");
    expect(short(noon, noon + 400 * 86_400_000, prefs("UTC"))).toBe("Nov 27, 2026");
  });

  it("are relative in both languages", () => {
    expect(relative(noon - 3 * 60_000, noon, "en")).toBe("3 minutes ago");
    expect(relative(noon + 2 * 3_600_000, noon, "es")).toBe("dentro de 2 horas");
  });

  it.each([
    [0, "0 ms"],
    [850, "850 ms"],
    [59_000, "59 s"],
    [61_000, "1 min 1 s"],
    [7_260_000, "2 h 1 min"],
    [90_000_000, "1 d 1 h"],
  ])("%d ms are %s", (length, want) => expect(duration(length)).toBe(want));
});

describe("inputs of dates", () => {
  it.each(["UTC", "America/Mexico_City", "Asia/Kolkata", "Europe/Berlin"])("go there and back in %s", (zone) => {
    const at = "2026-07-15T10:30:00.000Z";
    expect(fromLocal(toLocal(at, zone), zone)).toBe(at);
  });

  it("know summer time", () => {
    expect(offset(Date.UTC(2026, 6, 1), "Europe/Berlin")).toBe(2 * 3_600_000);
    expect(offset(Date.UTC(2026, 0, 1), "Europe/Berlin")).toBe(3_600_000);
    expect(fromLocal("2026-03-29T03:30", "Europe/Berlin")).toBe("2026-03-29T01:30:00.000Z");
  });

  it("may be empty", () => {
    expect(toLocal(undefined, "UTC")).toBe("");
    expect(fromLocal("", "UTC")).toBeUndefined();
  });
});

describe("others", () => {
  it("sizes", () => expect([0, 999, 39_196, 5_000_000].map(size)).toEqual(["0 B", "999 B", "39.2 kB", "5.0 MB"]));
  it("browsers", () => {
    expect(browserOf("Mozilla/5.0 (X11; Linux x64) AppleWebKit/537 (KHTML, like Gecko) Chrome/150.0 Safari/537")).toBe("Chrome, Linux");
    expect(browserOf("shop/1.0")).toBe("shop/1.0");
    expect(browserOf(null)).toBeNull();
  });
});
