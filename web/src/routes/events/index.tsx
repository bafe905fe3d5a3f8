import { useMemo, useState } from "react";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Activity, Pause, Play, Search } from "lucide-react";
import { devicesQuery } from "@/api/devices";
import { eventsQuery, eventTypes, type EventFilter } from "@/api/events";
import type { Event } from "@/api/gen/waconnect/v1/event_pb";
import { parsedPayload } from "@/api/messages";
import { DevicePicker } from "@/components/device-picker";
import { SearchBox } from "@/components/search-box";
import { NeedsTenant, Page } from "@/components/shell/page";
import { TimeRange } from "@/components/time-range";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Select } from "@/components/ui/field";
import { More } from "@/components/ui/more";
import { Segments } from "@/components/ui/segments";
import { Empty, Failed, Rows } from "@/components/ui/states";
import { digits } from "@/format/phone";
import { ms } from "@/format/time";
import { useLiveEvents } from "@/live/events";
import type { LiveEvent } from "@/live/event";
import { EventDetail } from "./detail";
import { EventRow } from "./row";

const route = getRouteApi("/app/events");
const kept = 500; // of a live tail: who wants more looks into the history

export default function Events() {
  const { t } = useTranslation();
  return (
    <Page title={t("events.title")} note={t("events.note")}>
      <NeedsTenant>{(tenant) => <List key={tenant} tenant={tenant} />}</NeedsTenant>
    </Page>
  );
}

const live = (e: Event): LiveEvent => ({ id: e.id, tenantId: e.tenantId, deviceId: e.deviceId ?? null, type: e.type, body: parsedPayload(e.body), at: ms(e.createdAt) ?? 0 });

function List({ tenant }: { tenant: string }) {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const tail = search.tail === true;
  const devices = useQuery(devicesQuery(tenant));
  const names = useMemo(() => new Map(devices.data?.map((d) => [d.id, d.label])), [devices.data]);
  const from = ms(search.from);
  const to = ms(search.to);
  const filter: EventFilter = {
    ...(search.device ? { deviceId: search.device } : {}),
    ...(search.type ? { type: search.type } : {}),
    ...(search.chat ? { chat: search.chat } : {}),
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
  };
  const query = useInfiniteQuery({ ...eventsQuery(tenant, filter), enabled: !tail });
  const [heard, setHeard] = useState<LiveEvent[]>([]);
  const [held, setHeld] = useState<LiveEvent[] | null>(null);
  const [fresh, setFresh] = useState(0);

  useLiveEvents((e) => {
    if (!passes(e, search)) return;
    setHeard((list) => [e, ...list].slice(0, kept));
    if (!tail && to === null) setFresh((n) => n + 1);
  });

  const list = tail ? (held ?? heard) : (query.data?.pages.flatMap((p) => p.events).map(live) ?? []);
  const filtered = Boolean(search.device || search.type || search.chat || search.from || search.to);
  const set = (change: Partial<typeof search>) => {
    setHeard([]);
    setFresh(0);
    setHeld(null);
    void navigate({ search: (s) => ({ ...s, ...change }), replace: true });
  };
  const open = (id: string | undefined) => void navigate({ search: (s) => ({ ...s, open: id }) });

  return (
    <>
      <Card>
        <div className="flex flex-wrap items-center gap-2 p-3">
          <Segments
            label={t("events.mode")}
            value={tail ? "tail" : "history"}
            onChange={(mode) => set({ tail: mode === "tail" ? true : undefined })}
            options={[
              { value: "history", text: t("events.history") },
              { value: "tail", text: t("events.tail") },
            ]}
          />
          <DevicePicker tenant={tenant} value={search.device ?? ""} any onChange={(id) => set({ device: id || undefined })} className="w-full sm:w-52" />
          <Select className="w-48" aria-label={t("events.type")} value={search.type ?? ""} onChange={(e) => set({ type: e.target.value || undefined })}>
            <option value="">{t("events.anyType")}</option>
            {eventTypes.map((type) => (
              <option key={type} value={type}>
                {t(`events.types.${type.replace(".", "_") as "message_inbound"}`)}
              </option>
            ))}
          </Select>
          <SearchBox value={search.chat ?? ""} onChange={(chat) => set({ chat: chat || undefined })} placeholder={t("events.chat")} className="min-w-40 flex-1" />
          {tail ? (
            <Button onClick={() => setHeld(held ? null : heard)}>
              {held ? <Play /> : <Pause />}
              {held ? t("events.goOn", { count: heard.length - held.length }) : t("events.hold")}
            </Button>
          ) : (
            <TimeRange from={search.from} to={search.to} onChange={set} />
          )}
        </div>
        <div className="border-t border-line">
          {!tail && fresh > 0 && (
            <button
              type="button"
              className="block w-full border-b border-line bg-accent-soft py-2 text-center text-sm font-medium text-accent hover:underline"
              onClick={() => {
                setFresh(0);
                void query.refetch();
                scrollTo({ top: 0 });
              }}
            >
              {t("events.fresh", { count: fresh })}
            </button>
          )}
          {!tail && query.error && !query.data ? (
            <Failed error={query.error} retry={() => void query.refetch()} />
          ) : !tail && !query.data ? (
            <Rows count={8} />
          ) : list.length === 0 ? (
            <Empty
              icon={tail ? Activity : Search}
              title={tail ? t("events.tailEmpty") : filtered ? t("common.noMatchTitle") : t("events.emptyTitle")}
              action={filtered && <Button onClick={() => set({ device: undefined, type: undefined, chat: undefined, from: undefined, to: undefined })}>{t("common.clear")}</Button>}
            >
              {tail ? t("events.tailEmptyText") : filtered ? (query.hasNextPage ? t("messages.goOn") : t("common.noMatchText")) : t("events.emptyText")}
            </Empty>
          ) : (
            <ul aria-live={tail && !held ? "polite" : undefined}>
              {list.map((e) => (
                <EventRow key={e.id} event={e} device={e.deviceId ? names.get(e.deviceId) : undefined} onOpen={() => open(e.id)} />
              ))}
            </ul>
          )}
          {!tail && <More query={query} />}
        </div>
      </Card>
      {search.open && <EventDetail tenant={tenant} id={search.open} device={(id) => names.get(id)} onClose={() => open(undefined)} />}
    </>
  );
}

/** passes says whether a live event is one that the filters ask for. */
function passes(e: LiveEvent, search: { device?: string | undefined; type?: string | undefined; chat?: string | undefined }): boolean {
  if (search.device && e.deviceId !== search.device) return false;
  if (search.type && e.type !== search.type) return false;
  if (!search.chat) return true;
  const wanted = search.chat.includes("@") ? search.chat : digits(search.chat);
  return ["chat", "from", "fromPhone", "to"].some((k) => typeof e.body[k] === "string" && (e.body[k] === wanted || digits(e.body[k]) === wanted));
}
