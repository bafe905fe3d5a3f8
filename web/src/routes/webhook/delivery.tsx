import { useMutation, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { RotateCw } from "lucide-react";
import { webhooks } from "@/api/connect";
import { DeliveryStatus, type Attempt, type Endpoint } from "@/api/gen/waconnect/v1/webhook_pb";
import { deliveryQuery } from "@/api/webhooks";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Fact, Facts } from "@/components/ui/card";
import { Id } from "@/components/ui/copy";
import { Dialog } from "@/components/ui/dialog";
import { Failed, ProblemNote, Skeleton } from "@/components/ui/states";
import { Time } from "@/components/ui/time";
import { toast } from "@/components/ui/toast";
import { duration } from "@/format/time";
import { DeliveryState } from "./deliveries";

type Props = { endpoint: Endpoint; event: string; onClose: () => void; onChanged: () => void };

/** DeliveryDetail is one delivery with each of its attempts. */
export function DeliveryDetail({ endpoint, event, onClose, onChanged }: Props) {
  const { t } = useTranslation();
  const query = useQuery({
    ...deliveryQuery(endpoint.id, event),
    refetchInterval: ({ state }) => (state.data?.delivery?.status === DeliveryStatus.PENDING ? 1500 : false),
  });
  const again = useMutation({
    mutationFn: () => webhooks.redeliver({ endpointId: endpoint.id, eventId: event }),
    onSuccess: () => {
      toast(t("webhooks.redelivering"));
      setTimeout(() => void query.refetch(), 1000);
      onChanged();
    },
  });
  const d = query.data?.delivery;
  return (
    <Dialog title={t("webhooks.delivery")} onClose={onClose} side>
      {query.error ? (
        <Failed error={query.error} retry={() => void query.refetch()} />
      ) : !d ? (
        <Skeleton className="h-64" />
      ) : (
        <div className="flex flex-col gap-6">
          <div className="flex flex-wrap items-center gap-3">
            <DeliveryState status={d.status} />
            <span className="ml-auto flex gap-2">
              <Button asChild size="small" look="quiet">
                <Link to="/events" search={{ open: event }}>
                  {t("webhooks.showEvent")}
                </Link>
              </Button>
              <Button size="small" busy={again.isPending} onClick={() => again.mutate()}>
                <RotateCw />
                {t("webhooks.redeliver")}
              </Button>
            </span>
          </div>
          {again.error && <ProblemNote error={again.error} />}
          <Facts>
            <Fact name={t("events.type")}>
              <code className="font-mono text-xs">{d.type ?? "–"}</code>
            </Fact>
            <Fact name={t("webhooks.eventId")}>
              <Id value={d.eventId} />
            </Fact>
            {d.nextRetryAt && (
              <Fact name={t("webhooks.nextTry")}>
                <Time at={d.nextRetryAt} as="full" />
              </Fact>
            )}
          </Facts>
          <section>
            <h3 className="mb-2 text-sm font-semibold">{t("webhooks.attempts")}</h3>
            {query.data?.attempts.length === 0 && <p className="text-sm text-soft">{t("webhooks.noAttempts")}</p>}
            <ol className="flex flex-col gap-2">
              {query.data?.attempts.toReversed().map((a, i) => (
                <One key={a.number} attempt={a} open={i === 0} />
              ))}
            </ol>
          </section>
        </div>
      )}
    </Dialog>
  );
}

const results = ["success", "status", "timeout", "forbidden", "unreachable"] as const;

function One({ attempt: a, open }: { attempt: Attempt; open: boolean }) {
  const { t } = useTranslation();
  const result = results.find((r) => r === a.result);
  return (
    <li>
      <details open={open} className="group rounded-lg border border-line">
        <summary className="flex list-none flex-wrap items-center gap-x-3 gap-y-1 px-3.5 py-2.5 text-sm">
          <span className="num w-6 text-faint">{a.number}</span>
          <Badge tone={a.result === "success" ? "good" : "bad"}>{a.responseStatus ?? (result ? t(`webhooks.results.${result}`) : a.result)}</Badge>
          <span className="min-w-0 flex-1 truncate text-soft">{a.error ?? (result ? t(`webhooks.results.${result}`) : "")}</span>
          {a.durationMs !== undefined && <span className="num text-xs text-faint">{duration(a.durationMs)}</span>}
          <Time at={a.at} as="full" className="text-xs text-soft" />
        </summary>
        <div className="border-t border-line px-3.5 py-3">
          {a.response && (
            <>
              <h4 className="mb-1 text-xs text-faint">{t("webhooks.answered")}</h4>
              <pre className="mb-3 max-h-48 overflow-auto rounded-lg bg-sunken p-3 font-mono text-xs break-words whitespace-pre-wrap">{a.response}</pre>
            </>
          )}
          <h4 className="mb-1 text-xs text-faint">{t("webhooks.headersSent")}</h4>
          <pre className="max-h-60 overflow-auto rounded-lg bg-sunken p-3 font-mono text-xs break-all whitespace-pre-wrap">
            {Object.entries(a.requestHeaders)
              .map(([name, value]) => `${name}: ${value}`)
              .join("\n")}
          </pre>
        </div>
      </details>
    </li>
  );
}
