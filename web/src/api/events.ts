import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { timestampFromMs } from "@bufbuild/protobuf/wkt";
import { events } from "./connect";
import { restPage } from "./rest";

export type EventFilter = { deviceId?: string; type?: string; chat?: string; from?: number; to?: number };

export const eventTypes = ["message.inbound", "message.own", "message.status", "message.reaction", "message.edited", "message.revoked", "message.poll_vote", "message.unprocessable", "group.joined", "group.participants", "group.changed", "contact.changed", "call.offer", "history.synced", "device.status", "webhook.disabled"] as const;

export const eventsQuery = (tenantId: string, filter: EventFilter = {}, pageSize = 50) =>
  infiniteQueryOptions({
    queryKey: ["events", filter.deviceId ? "device" : "tenant", filter.deviceId ?? tenantId, filter, pageSize],
    enabled: tenantId !== "",
    initialPageParam: "",
    queryFn: ({ pageParam, signal }) =>
      events.listEvents(
        {
          tenantId,
          deviceId: filter.deviceId ?? "",
          type: filter.type ?? "",
          chat: filter.chat ?? "",
          pageSize,
          cursor: pageParam,
          ...(filter.from === undefined ? {} : { from: timestampFromMs(filter.from) }),
          ...(filter.to === undefined ? {} : { to: timestampFromMs(filter.to) }),
        },
        { signal },
      ),
    getNextPageParam: (page) => page.nextCursor || undefined,
  });

export type EventRow = { id: string; deviceId: string | null; type: string; normalizedJson: Record<string, unknown>; rawJson: unknown; createdAt: string; deviceSeq: number };

/** eventAtQuery finds one event with what WhatsApp sent: ids hold their time, so the list is asked for that moment. */
export const eventAtQuery = (tenantId: string, id: string) =>
  queryOptions({
    queryKey: ["event", tenantId, id],
    queryFn: async ({ signal }) => {
      const at = timeOfId(id);
      if (at === null) return null;
      const query = { tenantId, from: new Date(at).toISOString(), to: new Date(at + 1).toISOString(), limit: 500 };
      const { rows } = await restPage<EventRow[]>("/events", { query, signal });
      return rows.find((e) => e.id === id) ?? null;
    },
    staleTime: Infinity,
  });

/** timeOfId reads the milliseconds of a UUIDv7; null: it is none. */
export function timeOfId(id: string): number | null {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(id) ? Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16) : null;
}
