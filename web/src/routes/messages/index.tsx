import { useEffect, useMemo } from "react";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Search, Send } from "lucide-react";
import { devicesQuery } from "@/api/devices";
import { MessageStatus } from "@/api/gen/waconnect/v1/message_pb";
import { messageQuery, messagesQuery, summary, type MessageFilter } from "@/api/messages";
import { problemOf } from "@/api/problem";
import { DevicePicker } from "@/components/device-picker";
import { MessageState } from "@/components/message-state";
import { Number } from "@/components/number";
import { SearchBox } from "@/components/search-box";
import { NeedsTenant, Page } from "@/components/shell/page";
import { TimeRange } from "@/components/time-range";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { More } from "@/components/ui/more";
import { Select } from "@/components/ui/field";
import { Empty, Failed, Rows } from "@/components/ui/states";
import { Table, Td, Th, Tr } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { ms } from "@/format/time";
import { MessageDetail } from "./detail";
import { classify } from "./search";

const route = getRouteApi("/app/messages");
const statuses = ["QUEUED", "PROCESSING", "SENT", "FAILED", "CANCELLED"] as const;

export default function Messages() {
  const { t } = useTranslation();
  return (
    <Page title={t("messages.title")} note={t("messages.note")}>
      <NeedsTenant>{(tenant) => <List tenant={tenant} />}</NeedsTenant>
    </Page>
  );
}

function List({ tenant }: { tenant: string }) {
  const { t, i18n } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const devices = useQuery(devicesQuery(tenant));
  const device = search.device ?? "";
  const first = devices.data?.at(-1)?.id;
  useEffect(() => {
    if (device === "" && first) void navigate({ search: (s) => ({ ...s, device: first }), replace: true });
  }, [device, first, navigate]);

  const wanted = useMemo(() => classify(search.q ?? ""), [search.q]);
  const from = ms(search.from);
  const to = ms(search.to);
  const filter = useMemo<MessageFilter>(
    () => ({
      ...(wanted.kind === "chat" ? { chat: wanted.value } : wanted.kind === "text" ? { text: wanted.value } : {}),
      ...(search.status ? { status: MessageStatus[search.status] } : {}),
      ...(from === null ? {} : { from }),
      ...(to === null ? {} : { to }),
    }),
    [wanted, search.status, from, to],
  );
  const byId = useQuery({ ...messageQuery(device, wanted.value), enabled: wanted.kind === "id" && device !== "" });
  const query = useInfiniteQuery({ ...messagesQuery(device, filter), enabled: device !== "" && wanted.kind !== "id" });
  const missing = byId.error !== null && problemOf(byId.error).status === 404;
  const active = wanted.kind === "id" ? byId : query;
  const list = wanted.kind === "id" ? (byId.data ? [byId.data] : []) : (query.data?.pages.flatMap((p) => p.messages) ?? []);
  const filtered = Boolean(search.q || search.status || search.from || search.to);
  const set = (change: Partial<typeof search>) => void navigate({ search: (s) => ({ ...s, ...change }), replace: true });
  const open = (id: string | undefined) => void navigate({ search: (s) => ({ ...s, open: id }) });
  const nothingYet = devices.data?.length === 0;

  return (
    <>
      <Card>
        <div className="flex flex-wrap items-center gap-2 p-3">
          <DevicePicker tenant={tenant} value={device} onChange={(id) => set({ device: id })} className="w-full sm:w-56" />
          <SearchBox value={search.q ?? ""} onChange={(q) => set({ q: q || undefined })} placeholder={t("messages.search")} className="min-w-52 flex-1" />
          <Select className="w-36" aria-label={t("messages.status")} value={search.status ?? ""} onChange={(e) => set({ status: statuses.find((s) => s === e.target.value) })}>
            <option value="">{t("messages.anyStatus")}</option>
            {statuses.map((s) => (
              <option key={s} value={s}>
                {t(`message.${s}`)}
              </option>
            ))}
          </Select>
          <TimeRange from={search.from} to={search.to} onChange={set} />
        </div>
        <div className="border-t border-line">
          {nothingYet ? (
            <Empty icon={Send} title={t("devices.emptyTitle")}>
              {t("devices.emptyText")}
            </Empty>
          ) : active.error && !missing ? (
            <Failed error={active.error} retry={() => void active.refetch()} />
          ) : active.data === undefined && !missing ? (
            <Rows count={8} />
          ) : list.length === 0 ? (
            filtered ? (
              <Empty icon={Search} title={t("common.noMatchTitle")} action={<Button onClick={() => set({ q: undefined, status: undefined, from: undefined, to: undefined })}>{t("common.clear")}</Button>}>
                {wanted.kind === "id" ? t("messages.noSuchId") : query.hasNextPage ? t("messages.goOn") : t("common.noMatchText")}
              </Empty>
            ) : (
              <Empty icon={Send} title={t("messages.emptyTitle")}>
                {t("messages.emptyText")}
              </Empty>
            )
          ) : (
            <Table
              className="min-w-[42rem] table-fixed"
              head={
                <>
                  <Th className="w-36">{t("messages.at")}</Th>
                  <Th className="w-44">{t("messages.to")}</Th>
                  <Th>{t("messages.content")}</Th>
                  <Th className="w-32">{t("messages.status")}</Th>
                </>
              }
            >
              {list.map((m) => {
                const kind = `kinds.${m.type}`;
                return (
                  <Tr key={m.id} className="cursor-pointer hover:bg-hover" onClick={() => open(m.id)}>
                    <Td className="text-soft">
                      <Time at={m.createdAt} as="log" />
                    </Td>
                    <Td>
                      <button type="button" className="max-w-full truncate font-medium hover:underline" onClick={() => open(m.id)}>
                        <Number address={m.to} />
                      </button>
                    </Td>
                    <Td>
                      <span className="flex items-center gap-2">
                        {m.type !== "text" && <Badge>{i18n.exists(kind) ? t(kind as "kinds.image") : m.type}</Badge>}
                        {m.isTest && <Badge>{t("device.isTest")}</Badge>}
                        <span className="truncate text-soft">{summary(m.payload)}</span>
                      </span>
                    </Td>
                    <Td>
                      <MessageState status={m.status} />
                    </Td>
                  </Tr>
                );
              })}
            </Table>
          )}
          {wanted.kind !== "id" && <More query={query} />}
        </div>
      </Card>
      {search.open && device !== "" && <MessageDetail tenant={tenant} device={device} id={search.open} onClose={() => open(undefined)} />}
    </>
  );
}
