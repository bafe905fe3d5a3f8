import { create } from "@bufbuild/protobuf";
import { timestampFromMs } from "@bufbuild/protobuf/wkt";
import { Code, ConnectError } from "@connectrpc/connect";
import { QueryClient } from "@tanstack/react-query";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { problemOf } from "@/api/problem";
import { newest } from "@/api/devices";
import { DeviceSchema, DeviceStatus, type Device } from "@/api/gen/waconnect/v1/device_pb";
import { healthOf } from "@/api/webhooks";
import { EndpointSchema } from "@/api/gen/waconnect/v1/webhook_pb";
import { perMinute } from "@/api/traffic";
import { timeOfId } from "@/api/events";
import { allDetails, groupOf, stateOf } from "@/format/states";
import { classify } from "@/routes/messages/search";
import { localPath } from "@/routes/login";
import { apply, withStatus } from "./apply";
import type { LiveEvent } from "./event";
import { follow, wait, type Piece } from "./shared";

const device = (init: Partial<Device> = {}) => create(DeviceSchema, { id: "d1", tenantId: "t1", label: "Desk", status: DeviceStatus.QR, detail: "pairing", qr: "code", detailSince: timestampFromMs(1000), ...init } as never);
const status = (at: number, body: Record<string, unknown>): LiveEvent => ({ id: "e", tenantId: "t1", deviceId: "d1", type: "device.status", body: { at: new Date(at).toISOString(), lastError: null, ...body }, at });

describe("device.status", () => {
  it("changes the row of the device, and takes its code away", () => {
    const after = withStatus(device(), status(2000, { status: "ONLINE", detail: "online" }));
    expect(after.status).toBe(DeviceStatus.ONLINE);
    expect(after.detail).toBe("online");
    expect(after.qr).toBeUndefined();
  });

  it("that is older than what is known changes nothing", () => {
    const known = device({ detailSince: timestampFromMs(5000) });
    expect(withStatus(known, status(2000, { status: "ONLINE", detail: "online" }))).toBe(known);
  });

  it("reaches the list of its tenant only", () => {
    const queries = new QueryClient();
    queries.setQueryData(["devices", "t1"], [device()]);
    queries.setQueryData(["devices", "t2"], [device({ tenantId: "t2" })]);
    apply(queries, status(2000, { status: "OFFLINE", detail: "logged_out", lastError: "loggedOut" }));
    expect(queries.getQueryData<Device[]>(["devices", "t1"])?.[0]).toMatchObject({ detail: "logged_out", lastError: "loggedOut" });
    expect(queries.getQueryData<Device[]>(["devices", "t2"])?.[0]?.detail).toBe("pairing");
  });

  it("is not undone by a page that was read before", () => {
    const told = withStatus(device(), status(2000, { status: "ONLINE", detail: "online" }));
    expect(newest(told, device()).detail).toBe("online");
    expect(newest(told, device({ detail: "paused", detailSince: timestampFromMs(3000) })).detail).toBe("paused");
  });
});

describe("states", () => {
  it("are each in one group", () => {
    expect(allDetails.filter((d) => groupOf(d) === "online")).toEqual(["online", "moving"]);
    expect(allDetails.filter((d) => groupOf(d) === "waiting")).toEqual(["pairing", "connecting"]);
    expect(allDetails.filter((d) => groupOf(d) === "off")).toEqual(["unlinked", "paused"]);
  });
  it("that are new are shown as their status", () => {
    expect(stateOf({ detail: "hibernating", status: DeviceStatus.ONLINE })).toBe("online");
    expect(stateOf({ detail: "", status: DeviceStatus.OFFLINE })).toBe("unlinked");
  });
});

describe("endpoints", () => {
  const at = (n: number) => timestampFromMs(n * 1000);
  it.each([
    [{ enabled: false, failingSince: at(1) }, "disabled"],
    [{ enabled: true, failingSince: at(1), pausedUntil: at(200) }, "paused"],
    [{ enabled: true, failingSince: at(1), pausedUntil: at(50) }, "failing"],
    [{ enabled: true }, "good"],
  ])("%#: are %s", (init, want) => expect(healthOf(create(EndpointSchema, init as never), 100_000)).toBe(want));
});

describe("searches", () => {
  it.each([
    ["01A21B2C-DDF1-71de-b654-01debf9e8424", "id", "01a21b2c-ddf1-71de-b654-01debf9e8424"],
    ["+52 1 555 000 0001", "chat", "5215550000001"],
    ["9521@lid", "chat", "9521@lid"],
    ["order 4711", "text", "order 4711"],
    ["4711", "text", "4711"],
    ["  ", "none", ""],
  ])("%s is a %s", (query, kind, value) => expect(classify(query)).toEqual({ kind, value }));

  it("ids of events hold their time", () => {
    expect(timeOfId("01a21b2c-ddf1-71de-b654-01debf9e8424")).toBe(0x01a21b2cddf1);
    expect(timeOfId("01a21b2c-ddf1-41de-b654-01debf9e8424")).toBeNull();
  });

  it("messages are counted by the minute", () => {
    const now = 100 * 60_000;
    const counts = perMinute([now, now - 60_000, now - 60_001, now - 70 * 60_000], now);
    expect(counts).toHaveLength(60);
    expect(counts.slice(-3)).toEqual([1, 1, 1]);
    expect(counts.reduce((a, b) => a + b)).toBe(3);
  });

  it.each([
    ["/devices?q=a", "/devices?q=a"],
    ["//evil.example", "/"],
    ["/\\evil.example", "/"],
    ["https://evil.example", "/"],
    [undefined, "/"],
  ])("after a login %s leads to %s", (next, want) => expect(localPath(next)).toBe(want));
});

describe("errors of Connect", () => {
  it("have the code of REST, and when to try again", () => {
    const error = Object.assign(new ConnectError("slow down", Code.ResourceExhausted), {
      details: [
        { type: "google.rpc.ErrorInfo", value: new Uint8Array(), debug: { reason: "queue_full", domain: "waconnect" } },
        { type: "google.rpc.RetryInfo", value: new Uint8Array(), debug: { retryDelay: "2s" } },
      ],
    });
    expect(problemOf(error)).toMatchObject({ code: "queue_full", status: 429, message: "slow down", retryAfter: 2 });
  });

  it.each([
    [Code.Unauthenticated, "unauthorized", 401],
    [Code.NotFound, "not_found", 404],
    [Code.Unavailable, "unavailable", 503],
    [Code.Canceled, "cancelled", 0],
    [Code.Unknown, "unreachable", 0],
  ])("without details: %s is %s", (code, name, status) => expect(problemOf(new ConnectError("x", code))).toMatchObject({ code: name, status }));

  it("that are none are a server that cannot be reached", () => expect(problemOf(new TypeError("Failed to fetch"))).toMatchObject({ code: "unreachable", status: 0 }));
});

describe("a shared stream", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("goes on from its cursor when it breaks, and says so", async () => {
    const asked: string[] = [];
    const seen: number[] = [];
    const links: string[] = [];
    async function* source(cursor: string, signal: AbortSignal): AsyncIterable<Piece<number>> {
      asked.push(cursor);
      yield { cursor: cursor === "" ? "c0" : cursor };
      yield { value: asked.length, cursor: `c${asked.length}` };
      if (asked.length === 1) throw new Error("broken");
      await new Promise((resolve) => signal.addEventListener("abort", resolve));
    }
    const end = follow<number>("test", source, { value: (v) => seen.push(v), link: (l, resumed) => links.push(`${l} ${resumed}`) }, { again: () => true });
    await vi.advanceTimersByTimeAsync(5000);
    expect(asked).toEqual(["", "c1"]);
    expect(seen).toEqual([1, 2]);
    expect(links).toEqual(["live false", "reconnecting true", "live true"]);
    end();
  });

  it("is dead after 45 seconds of silence", async () => {
    let opened = 0;
    async function* source(): AsyncIterable<Piece<number>> {
      opened++;
      yield {};
      await new Promise(() => {});
    }
    const end = follow<number>("test2", source, { value: () => {}, link: () => {} }, { again: () => true });
    await vi.advanceTimersByTimeAsync(44_000);
    expect(opened).toBe(1);
    await vi.advanceTimersByTimeAsync(3000);
    expect(opened).toBe(2);
    end();
  });

  it("ends for good when trying again cannot help", async () => {
    const over = vi.fn();
    // eslint-disable-next-line require-yield
    async function* source(): AsyncIterable<Piece<number>> {
      throw new Error("forbidden");
    }
    follow<number>("test3", source, { value: () => {}, link: () => {}, over }, { again: () => false });
    await vi.advanceTimersByTimeAsync(30_000);
    expect(over).toHaveBeenCalledOnce();
  });

  it("waits longer each time, up to 15 seconds", () => {
    for (let n = 0; n < 20; n++) expect(wait(n)).toBeLessThanOrEqual(15_000);
    expect(wait(0)).toBeLessThanOrEqual(500);
  });
});
