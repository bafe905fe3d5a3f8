import { queryOptions } from "@tanstack/react-query";
import { timestampFromMs } from "@bufbuild/protobuf/wkt";
import { ms } from "@/format/time";
import { events } from "./connect";

export const minutes = 60;
const most = 4; // pages of each kind: an overview is no report

/** Messages of the last hour: when each came in, and when each was taken by WhatsApp. cut: there were more than are counted. */
export type Traffic = { received: number[]; sent: number[]; cut: boolean };

export const trafficQuery = (tenantId: string) =>
  queryOptions({
    queryKey: ["traffic", tenantId],
    enabled: tenantId !== "",
    staleTime: Infinity, // live events add to it
    gcTime: 0,
    queryFn: async ({ signal }): Promise<Traffic> => {
      const from = timestampFromMs(Date.now() - minutes * 60_000);
      let cut = false;
      const times = async (type: string, wanted: (body: string) => boolean) => {
        const found: number[] = [];
        let cursor = "";
        for (let page = 0; ; page++) {
          if (page === most) {
            cut = true;
            break;
          }
          const answer = await events.listEvents({ tenantId, type, from, pageSize: 500, cursor }, { signal });
          for (const e of answer.events) if (wanted(e.body)) found.push(ms(e.createdAt) ?? 0);
          cursor = answer.nextCursor;
          if (cursor === "") break;
        }
        return found;
      };
      const [received, sent] = await Promise.all([times("message.inbound", () => true), times("message.status", (body) => isSent(JSON.parse(body) as Record<string, unknown>))]);
      return { received, sent, cut };
    },
  });

export const isSent = (body: Record<string, unknown>): boolean => body["status"] === "SENT";

/** perMinute counts moments into the minutes before now, the oldest first. */
export function perMinute(moments: number[], now: number): number[] {
  const counts = Array.from({ length: minutes }, () => 0);
  const last = Math.floor(now / 60_000);
  for (const at of moments) {
    const i = minutes - 1 - (last - Math.floor(at / 60_000));
    if (i >= 0 && i < minutes) counts[i] = (counts[i] ?? 0) + 1;
  }
  return counts;
}
