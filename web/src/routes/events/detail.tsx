import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { eventAtQuery } from "@/api/events";
import { Fact, Facts } from "@/components/ui/card";
import { Id } from "@/components/ui/copy";
import { Dialog } from "@/components/ui/dialog";
import { Json } from "@/components/ui/json";
import { Empty, Failed, Skeleton } from "@/components/ui/states";
import { Time } from "@/components/ui/time";

type Props = { tenant: string; id: string; device: (id: string) => string | undefined; onClose: () => void };

/** EventDetail is one event as webhooks and streams have it. */
export function EventDetail({ tenant, id, device, onClose }: Props) {
  const { t } = useTranslation();
  const query = useQuery(eventAtQuery(tenant, id));
  const e = query.data;
  return (
    <Dialog title={t("events.one")} onClose={onClose} side>
      {query.error ? (
        <Failed error={query.error} retry={() => void query.refetch()} />
      ) : query.isPending ? (
        <Skeleton className="h-64" />
      ) : !e ? (
        <Empty title={t("events.goneTitle")}>{t("errors.event_gone")}</Empty>
      ) : (
        <div className="flex flex-col gap-6">
          <Facts>
            <Fact name={t("events.type")}>
              <code className="font-mono text-xs">{e.type}</code>
            </Fact>
            <Fact name={t("events.at")}>
              <Time at={e.createdAt} as="full" />
            </Fact>
            {e.deviceId && (
              <Fact name={t("device.title")}>
                <Link to="/devices/$deviceId" params={{ deviceId: e.deviceId }} className="text-accent hover:underline">
                  {device(e.deviceId) ?? e.deviceId}
                </Link>
              </Fact>
            )}
            {e.deviceId && (
              <Fact name={t("events.sequence")}>
                <span className="num">{e.deviceSeq}</span>
              </Fact>
            )}
            <Fact name={t("messages.id")}>
              <Id value={e.id} />
            </Fact>
          </Facts>
          <section>
            <h3 className="mb-2 text-sm font-semibold">{t("events.normalized")}</h3>
            <Json value={e.normalizedJson} />
          </section>
          <section>
            <h3 className="mb-2 text-sm font-semibold">{t("events.raw")}</h3>
            <Json value={e.rawJson} className="max-h-[32rem] overflow-auto" />
          </section>
        </div>
      )}
    </Dialog>
  );
}
