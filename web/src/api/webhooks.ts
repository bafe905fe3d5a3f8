import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { webhooks } from "./connect";
import { ReplayState, type Delivery, type DeliveryStatus, type Endpoint, type Replay } from "./gen/waconnect/v1/webhook_pb";
import { Problem } from "./problem";
import { queries } from "./query";

export const endpointsQuery = (tenantId: string) =>
  queryOptions({ queryKey: ["webhooks", tenantId], enabled: tenantId !== "", queryFn: async ({ signal }) => (await webhooks.listEndpoints({ tenantId }, { signal })).endpoints });

export const endpointQuery = (id: string) =>
  queryOptions({
    queryKey: ["webhooks", "one", id],
    queryFn: async ({ signal }) => {
      const { endpoint } = await webhooks.getEndpoint({ endpointId: id }, { signal });
      if (!endpoint) throw new Problem("not_found", "", 404);
      return endpoint;
    },
  });

export type DeliveryFilter = { statuses?: DeliveryStatus[]; type?: string };

export const deliveriesQuery = (endpointId: string, filter: DeliveryFilter) =>
  infiniteQueryOptions({
    queryKey: ["deliveries", endpointId, filter],
    initialPageParam: "",
    queryFn: ({ pageParam, signal }) => webhooks.listDeliveries({ endpointId, statuses: filter.statuses ?? [], type: filter.type ?? "", pageSize: 50, cursor: pageParam }, { signal }),
    getNextPageParam: (page) => page.nextCursor || undefined,
  });

export const deliveryQuery = (endpointId: string, eventId: string) =>
  queryOptions({ queryKey: ["delivery", endpointId, eventId], queryFn: ({ signal }) => webhooks.getDelivery({ endpointId, eventId }, { signal }) });

export const running = (r: Replay): boolean => r.state === ReplayState.WAITING || r.state === ReplayState.RUNNING;

/** replaysQuery asks again while a replay runs: there are no events about them. */
export const replaysQuery = (endpointId: string) =>
  queryOptions({
    queryKey: ["replays", endpointId],
    queryFn: async ({ signal }) => (await webhooks.listReplays({ endpointId, pageSize: 30 }, { signal })).replays,
    refetchInterval: ({ state }) => (state.data?.some(running) ? 1000 : false),
  });

/** remember puts an endpoint, as the server answered it, where it is shown. */
export function remember(endpoint: Endpoint | undefined): void {
  if (!endpoint) return;
  queries.setQueryData(["webhooks", "one", endpoint.id], endpoint);
  queries.setQueryData<Endpoint[]>(["webhooks", endpoint.tenantId], (list) => list?.map((e) => (e.id === endpoint.id ? endpoint : e)));
}

export type Health = "good" | "failing" | "paused" | "disabled";

/** healthOf is how an endpoint does, at a moment in milliseconds. */
export function healthOf(e: Endpoint, now: number): Health {
  if (!e.enabled) return "disabled";
  if (e.pausedUntil && Number(e.pausedUntil.seconds) * 1000 > now) return "paused";
  return e.failingSince ? "failing" : "good";
}

export const deliveryKey = (d: Delivery): string => `${d.endpointId} ${d.eventId}`;
