import { useState } from "react";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { History, LifeBuoy } from "lucide-react";
import { timestampFromMs } from "@bufbuild/protobuf/wkt";
import { webhooks } from "@/api/connect";
import { ReplayKind, ReplayState, type Endpoint, type Replay } from "@/api/gen/waconnect/v1/webhook_pb";
import { queries } from "@/api/query";
import { replaysQuery, running } from "@/api/webhooks";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/card";
import { Field, Input, Select } from "@/components/ui/field";
import { Empty, Failed, ProblemNote, Rows } from "@/components/ui/states";
import { Time } from "@/components/ui/time";
import { usePrefs } from "@/format/prefs";
import { fromLocal, toLocal } from "@/format/zone";
import type { Tone } from "@/format/states";

const kinds = { all: ReplayKind.ALL, missed: ReplayKind.MISSED, dead: ReplayKind.DEAD } as const;
type Kind = keyof typeof kinds;
const nameOf: Partial<Record<ReplayKind, Kind | "event">> = { [ReplayKind.ALL]: "all", [ReplayKind.MISSED]: "missed", [ReplayKind.DEAD]: "dead", [ReplayKind.EVENT]: "event", [ReplayKind.UNSPECIFIED]: "all" };
const tones: Record<ReplayState, Tone> = { [ReplayState.UNSPECIFIED]: "idle", [ReplayState.WAITING]: "idle", [ReplayState.RUNNING]: "busy", [ReplayState.DONE]: "good", [ReplayState.CANCELLED]: "idle" };

/** Replays delivers the events of a time again, and shows how far that is. */
export function Replays({ endpoint }: { endpoint: Endpoint }) {
  const { t } = useTranslation();
  const query = useQuery(replaysQuery(endpoint.id));
  return (
    <div className="grid items-start gap-4 lg:grid-cols-[20rem_minmax(0,1fr)]">
      <Order endpoint={endpoint} />
      <Section title={t("webhooks.replays")} flush>
        {query.error && !query.data ? (
          <Failed error={query.error} retry={() => void query.refetch()} />
        ) : !query.data ? (
          <Rows count={3} />
        ) : query.data.length === 0 ? (
          <Empty icon={History} title={t("webhooks.noReplays")}>
            {t("webhooks.noReplaysText")}
          </Empty>
        ) : (
          <ul>
            {query.data.map((r) => (
              <One key={r.id} replay={r} />
            ))}
          </ul>
        )}
      </Section>
    </div>
  );
}

const reload = (endpoint: string) => queries.invalidateQueries({ queryKey: ["replays", endpoint] });

function Order({ endpoint }: { endpoint: Endpoint }) {
  const { t } = useTranslation();
  const { zone } = usePrefs();
  const [kind, setKind] = useState<Kind>("missed");
  const [from, setFrom] = useState<string | undefined>(() => new Date(Date.now() - 86_400_000).toISOString());
  const [to, setTo] = useState<string | undefined>(undefined);
  const order = useMutation({
    mutationFn: (dead: boolean) =>
      webhooks.createReplay(
        dead
          ? { endpointId: endpoint.id, kind: ReplayKind.DEAD }
          : { endpointId: endpoint.id, kind: kinds[kind], ...(from ? { from: timestampFromMs(Date.parse(from)) } : {}), ...(to ? { to: timestampFromMs(Date.parse(to)) } : {}) },
      ),
    onSuccess: () => reload(endpoint.id),
  });
  return (
    <Section title={t("webhooks.replay")} note={t("webhooks.replayNote")}>
      <form
        className="flex flex-col gap-3.5"
        onSubmit={(e) => {
          e.preventDefault();
          order.mutate(false);
        }}
      >
        <Field label={t("webhooks.what")} hint={t(`webhooks.kinds.${kind}Hint`)}>
          <Select value={kind} onChange={(e) => setKind(e.target.value as Kind)}>
            {(Object.keys(kinds) as Kind[]).map((k) => (
              <option key={k} value={k}>
                {t(`webhooks.kinds.${k}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t("common.from")}>
          <Input type="datetime-local" required={kind !== "dead"} value={toLocal(from, zone)} onChange={(e) => setFrom(fromLocal(e.target.value, zone))} />
        </Field>
        <Field label={t("common.to")} hint={t("webhooks.toHint")}>
          <Input type="datetime-local" value={toLocal(to, zone)} onChange={(e) => setTo(fromLocal(e.target.value, zone))} />
        </Field>
        {order.error && <ProblemNote error={order.error} />}
        <Button type="submit" look="primary" busy={order.isPending}>
          <History />
          {t("webhooks.replayStart")}
        </Button>
        <Button look="quiet" disabled={order.isPending} onClick={() => order.mutate(true)}>
          <LifeBuoy />
          {t("webhooks.recover")}
        </Button>
      </form>
    </Section>
  );
}

function One({ replay: r }: { replay: Replay }) {
  const { t } = useTranslation();
  const cancel = useMutation({ mutationFn: () => webhooks.cancelReplay({ endpointId: r.endpointId, replayId: r.id }), onSettled: () => reload(r.endpointId) });
  const active = running(r);
  const settled = r.succeeded + r.failed;
  const done = r.state === ReplayState.DONE ? 1 : r.total ? Math.min(1, (r.lookedAt / r.total + (r.queued ? settled / r.queued : 1)) / 2) : 0;
  return (
    <li className="border-b border-line px-5 py-4 text-sm last:border-b-0">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="font-medium">{t(`webhooks.kinds.${nameOf[r.kind] ?? "all"}`)}</span>
        <Badge tone={tones[r.state]}>{t(`webhooks.replayState.${ReplayState[r.state] as "DONE"}`)}</Badge>
        <span className="text-xs text-faint">
          {r.from ? <Time at={r.from} as="full" /> : null}
          {r.from ? " – " : null}
          {r.to ? <Time at={r.to} as="full" /> : null}
        </span>
        <span className="ml-auto text-xs text-faint">
          <Time at={r.createdAt} />
        </span>
        {active && (
          <Button size="small" look="quiet" busy={cancel.isPending} onClick={() => cancel.mutate()}>
            {t("common.cancel")}
          </Button>
        )}
      </div>
      <div className="my-2.5 h-1.5 overflow-hidden rounded-full bg-sunken" role="progressbar" aria-label={t("webhooks.progress")} aria-valuemin={0} aria-valuemax={100} aria-valuenow={Math.round(done * 100)}>
        <div className="h-full origin-left rounded-full bg-accent transition-transform duration-700" style={{ transform: `scaleX(${done})` }} />
      </div>
      <p className="num text-xs text-soft">{t("webhooks.counts", { looked: r.lookedAt, total: r.total ?? "…", queued: r.queued, succeeded: r.succeeded, failed: r.failed })}</p>
      {cancel.error && <ProblemNote error={cancel.error} className="mt-2" />}
    </li>
  );
}
