import { queryOptions } from "@tanstack/react-query";
import { ms } from "@/format/time";
import { devices } from "./connect";
import type { Device } from "./gen/waconnect/v1/device_pb";
import { problemOf, Problem } from "./problem";
import { queries } from "./query";

const pageSize = 500;

/** newest is the row that was changed last: an event may have told more than the page that was read before it. */
export function newest(known: Device | undefined, read: Device): Device {
  if (!known) return read;
  return (ms(known.detailSince) ?? 0) > (ms(read.detailSince) ?? 0) ? { ...read, status: known.status, detail: known.detail, detailSince: known.detailSince } as Device : read;
}

/** devicesQuery are all devices of a tenant. The first page is shown while the others come. */
export const devicesQuery = (tenantId: string) =>
  queryOptions({
    queryKey: ["devices", tenantId],
    enabled: tenantId !== "",
    staleTime: 60_000,
    queryFn: async ({ signal, queryKey }) => {
      const all: Device[] = [];
      const first = queries.getQueryData<Device[]>(queryKey) === undefined;
      let cursor = "";
      do {
        const page = await devices.listDevices({ tenantId, pageSize, cursor }, { signal });
        all.push(...page.devices);
        cursor = page.nextCursor;
        if (first && cursor !== "") queries.setQueryData<Device[]>(queryKey, merged(queryKey, all));
      } while (cursor !== "");
      return merged(queryKey, all);
    },
  });

function merged(queryKey: readonly unknown[], read: Device[]): Device[] {
  const known = new Map(queries.getQueryData<Device[]>(queryKey)?.map((d) => [d.id, d]));
  return read.map((d) => newest(known.get(d.id), d));
}

export const deviceQuery = (id: string) =>
  queryOptions({
    queryKey: ["device", id],
    enabled: id !== "",
    queryFn: async ({ signal }) => {
      const { device } = await devices.getDevice({ deviceId: id }, { signal });
      if (!device) throw new Problem("not_found", "", 404);
      return device;
    },
  });

export const linksQuery = (id: string) =>
  queryOptions({ queryKey: ["links", id], queryFn: async ({ signal }) => (await devices.listPublicLinks({ deviceId: id }, { signal })).links });

export type Command = "connect" | "pause" | "unlink" | "delete";

/** command orders something of a device; what becomes of it, the stream shows. */
export async function command(device: Pick<Device, "id" | "tenantId">, what: Command): Promise<void> {
  const deviceId = device.id;
  switch (what) {
    case "connect":
      await devices.connectDevice({ deviceId });
      break;
    case "pause":
      await devices.pauseDevice({ deviceId });
      break;
    case "unlink":
      await devices.unlinkDevice({ deviceId });
      break;
    case "delete":
      await devices.deleteDevice({ deviceId });
      queries.setQueryData<Device[]>(["devices", device.tenantId], (list) => list?.filter((d) => d.id !== deviceId));
      return;
  }
  void queries.invalidateQueries({ queryKey: ["device", deviceId] });
}

/** commandMany orders the same of many devices, a few at a time, and says of which it failed. */
export async function commandMany(list: Device[], what: Command, progress: (done: number) => void): Promise<{ device: Device; problem: Problem }[]> {
  const failed: { device: Device; problem: Problem }[] = [];
  const waiting = [...list];
  let done = 0;
  const work = async () => {
    for (let device = waiting.shift(); device; device = waiting.shift()) {
      try {
        await command(device, what);
      } catch (error) {
        failed.push({ device, problem: problemOf(error) });
      }
      progress(++done);
    }
  };
  await Promise.all(Array.from({ length: 6 }, work));
  return failed;
}

export const changed = (tenantId: string): void => void queries.invalidateQueries({ queryKey: ["devices", tenantId] });

