import type { QueryClient, QueryKey } from "@tanstack/react-query";
import { timestampFromMs } from "@bufbuild/protobuf/wkt";
import { DeviceStatus, type Device } from "@/api/gen/waconnect/v1/device_pb";
import type { LiveEvent } from "./event";

/** The lists that events change. */
const lists: QueryKey[] = [["devices"], ["messages"], ["conversations"], ["chat"], ["webhooks"], ["deliveries"], ["events"]];

/** refresh asks again for everything that events would have changed, because some may have been missed. */
export function refresh(queries: QueryClient): void {
  for (const queryKey of lists) void queries.invalidateQueries({ queryKey });
}

/** apply makes what is remembered as the event says, or asks again where the event does not say all. */
export function apply(queries: QueryClient, event: LiveEvent): void {
  const device = event.deviceId;
  switch (event.type) {
    case "device.status":
      if (device === null) return;
      queries.setQueryData<Device[]>(["devices", event.tenantId], (list) => list?.map((d) => (d.id === device ? withStatus(d, event) : d)));
      soon(queries, ["device", device]);
      soon(queries, ["events", "device", device]);
      return;
    case "message.status":
      soon(queries, ["messages", device]);
      soon(queries, ["message", String(event.body["messageId"])]);
      soon(queries, ["chat", device]);
      soon(queries, ["conversations", device]);
      return;
    case "webhook.disabled":
      soon(queries, ["webhooks"]);
      return;
    default:
      if (!event.type.startsWith("message.")) return;
      soon(queries, ["conversations", device]);
      soon(queries, ["chat", device]);
  }
}

/** withStatus is the device after a device.status event, unless it is newer than the event. */
export function withStatus(device: Device, event: LiveEvent): Device {
  const since = device.detailSince;
  const at = Date.parse(String(event.body["at"]));
  if (since && Number(since.seconds) * 1000 + since.nanos / 1e6 > at) return device;
  const status = DeviceStatus[String(event.body["status"]) as keyof typeof DeviceStatus] ?? device.status;
  const next: Device = { ...device, status, detail: String(event.body["detail"]), detailSince: timestampFromMs(at) };
  const error = event.body["lastError"];
  if (typeof error === "string") next.lastError = error;
  else delete next.lastError;
  if (status !== DeviceStatus.QR) {
    delete next.qr;
    delete next.pairingCode;
  }
  return next;
}

const waiting = new Map<string, ReturnType<typeof setTimeout>>();

/** soon asks again once for a burst of events. */
function soon(queries: QueryClient, queryKey: QueryKey): void {
  const name = JSON.stringify(queryKey);
  if (waiting.has(name)) return;
  waiting.set(
    name,
    setTimeout(() => {
      waiting.delete(name);
      void queries.invalidateQueries({ queryKey });
    }, 300),
  );
}
