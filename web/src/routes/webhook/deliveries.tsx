import { useEffect, useRef } from "react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Inbox, Search } from "lucide-react";
import { eventTypes, timeOfId } from "@/api/events";
import { DeliveryStatus, type Endpoint } from "@/api/gen/waconnect/v1/webhook_pb";
import { deliveriesQuery, deliveryKey } from "@/api/webhooks";
import { Number } from "@/components/number";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Select } from "@/components/ui/field";
import { More } from "@/components/ui/more";
import { Segments } from "@/components/ui/segments";
import { Empty, Failed, Rows } from "@/components/ui/states";
import { Table, Td, Th, Tr } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { Tone } from "@/format/states";
import { duration } from "@/format/time";
import { useLiveEvents } from "@/live/events";
import { DeliveryDetail } from "./delivery";

const route = getRouteApi("/app/webhooks/$endpointId");
const statuses = ["PENDING", "SUCCESS", "FAILED", "DLQ"] as const;

const tones: Record<DeliveryStatus, Tone> = {
  [DeliveryStatus.UNSPECIFIED]: "idle",
  [DeliveryStatus.PENDING]: "busy",
  [DeliveryStatus.SUCCESS]: "good",
  [DeliveryStatus.FAILED]: "warn",
  [DeliveryStatus.DLQ]: "bad",
};

export function DeliveryState({ status }: { status: DeliveryStatus }) {
  const { t } = useTranslation();
  return <Badge tone={tones[status]}>{t(`webhooks.status.${DeliveryStatus[status] as "PENDING"}`)}</Badge>;
}

export function Deliveries({ endpoint }: { endpoint: Endpoint }) {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const query = useInfiniteQuery(deliveriesQuery(endpoint.id, { ...(search.status ? { statuses: [DeliveryStatus[search.status]] } : {}), ...(search.type ? { type: search.type } : {}) }));
  const list = query.data?.pages.flatMap((p) => p.deliveries) ?? [];
  const set = (change: Partial<typeof search>, replace = true) => void navigate({ search: (s) => ({ ...s, ...change }), replace });

  // A delivery follows its event within moments; there are no events about deliveries themselves.
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { refetch } = query;
  const soon = (ms: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void refetch(), ms);
  };
  useLiveEvents(() => soon(1200));
  const waiting = list.some((d) => d.status === DeliveryStatus.PENDING);
  const { dataUpdatedAt } = query;
  useEffect(() => {
    if (!waiting || document.hidden) return;
    const again = setTimeout(() => void refetch(), 3000);
    return () => clearTimeout(again);
  }, [waiting, refetch, dataUpdatedAt]);
  useEffect(() => () => clearTimeout(timer.current), []);

  return (
    <Card>
      <div className="flex flex-wrap items-center gap-2 p-3">
        <Segments
          label={t("messages.status")}
          value={search.status ?? "all"}
          onChange={(s) => set({ status: s === "all" ? undefined : s })}
          options={[{ value: "all", text: t("common.all") }, ...statuses.map((s) => ({ value: s, text: t(`webhooks.status.${s}`) }))]}
        />
        <Select className="w-52 sm:ml-auto" aria-label={t("events.type")} value={search.type ?? ""} onChange={(e) => set({ type: e.target.value || undefined })}>
          <option value="">{t("events.anyType")}</option>
          {eventTypes.map((type) => (
            <option key={type}>{type}</option>
          ))}
        </Select>
      </div>
      <div className="border-t border-line">
        {query.error && !query.data ? (
          <Failed error={query.error} retry={() => void query.refetch()} />
        ) : !query.data ? (
          <Rows />
        ) : list.length === 0 ? (
          search.status || search.type ? (
            <Empty icon={Search} title={t("common.noMatchTitle")} action={<Button onClick={() => set({ status: undefined, type: undefined })}>{t("common.clear")}</Button>}>
              {query.hasNextPage ? t("messages.goOn") : t("common.noMatchText")}
            </Empty>
          ) : (
            <Empty icon={Inbox} title={t("webhooks.noDeliveries")}>
              {t("webhooks.noDeliveriesText")}
            </Empty>
          )
        ) : (
          <Table
            className="min-w-[44rem]"
            head={
              <>
                <Th>{t("webhooks.event")}</Th>
                <Th>{t("events.type")}</Th>
                <Th>{t("webhooks.chat")}</Th>
                <Th>{t("messages.status")}</Th>
                <Th>{t("webhooks.answer")}</Th>
                <Th className="text-right">{t("webhooks.tries")}</Th>
              </>
            }
          >
            {list.map((d) => (
              <Tr key={deliveryKey(d)} className="cursor-pointer hover:bg-hover" onClick={() => set({ open: d.eventId }, false)}>
                <Td className="whitespace-nowrap text-soft">
                  <button type="button" className="hover:underline" onClick={() => set({ open: d.eventId }, false)}>
                    <Time at={timeOfId(d.eventId) ?? d.createdAt} as="log" />
                  </button>
                </Td>
                <Td>
                  <code className="font-mono text-xs">{d.type ?? "–"}</code>
                </Td>
                <Td>{d.chat ? <Number address={d.chat} /> : <span className="text-faint">–</span>}</Td>
                <Td>
                  <DeliveryState status={d.status} />
                </Td>
                <Td className="max-w-72">
                  <span className="block truncate text-soft" title={d.lastError}>
                    {d.responseStatus ?? ""} {d.status === DeliveryStatus.SUCCESS ? d.durationMs !== undefined && <span className="num text-faint">{duration(d.durationMs)}</span> : d.lastError}
                  </span>
                  {d.nextRetryAt && d.attempts > 0 && (
                    <span className="block text-xs text-faint">
                      {t("webhooks.nextTry")} <Time at={d.nextRetryAt} />
                    </span>
                  )}
                </Td>
                <Td className="num text-right">{d.attempts}</Td>
              </Tr>
            ))}
          </Table>
        )}
        <More query={query} />
      </div>
      {search.open && <DeliveryDetail endpoint={endpoint} event={search.open} onClose={() => set({ open: undefined }, false)} onChanged={() => soon(800)} />}
    </Card>
  );
}
