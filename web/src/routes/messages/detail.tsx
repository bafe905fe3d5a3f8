import { useInfiniteQuery, useMutation, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { MessagesSquare } from "lucide-react";
import { messages } from "@/api/connect";
import { eventsQuery } from "@/api/events";
import { MessageStatus, type Message } from "@/api/gen/waconnect/v1/message_pb";
import { messageQuery, parsedPayload } from "@/api/messages";
import { queries } from "@/api/query";
import { useMay } from "@/api/session";
import { MessageState } from "@/components/message-state";
import { Number as Phone } from "@/components/number";
import { Dot } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Fact, Facts } from "@/components/ui/card";
import { Id } from "@/components/ui/copy";
import { Dialog } from "@/components/ui/dialog";
import { Json } from "@/components/ui/json";
import { Failed, ProblemNote, Skeleton } from "@/components/ui/states";
import { Time } from "@/components/ui/time";
import { messageTone, type Tone } from "@/format/states";
import { duration, ms } from "@/format/time";

type Props = { tenant: string; device: string; id: string; onClose: () => void };

/** MessageDetail is one message with the time of each of its steps. */
export function MessageDetail({ tenant, device, id, onClose }: Props) {
  const { t } = useTranslation();
  const query = useQuery(messageQuery(device, id));
  return (
    <Dialog title={t("messages.one")} onClose={onClose} side>
      {query.error ? <Failed error={query.error} retry={() => void query.refetch()} /> : query.data ? <Loaded tenant={tenant} message={query.data} /> : <Skeleton className="h-64" />}
    </Dialog>
  );
}

type Step = { name: string; at: number; tone: Tone; rank: number; note?: string };
type Told = { messageId?: string; status?: string; error?: string | null; participant?: string | null };

function useSteps(tenant: string, m: Message): Step[] {
  const { t } = useTranslation();
  const created = ms(m.createdAt) ?? 0;
  const told = useInfiniteQuery(eventsQuery(tenant, { deviceId: m.deviceId, type: "message.status", chat: m.to, from: created - 1000 }, 100));
  const steps: Step[] = [{ name: t("messages.accepted"), at: created, tone: "idle", rank: -2 }];
  const sendAt = ms(m.sendAt);
  if (sendAt !== null && sendAt > created + 1000) steps.push({ name: t("messages.planned"), at: sendAt, tone: "idle", rank: -1 });
  const seen = new Set<string>();
  for (const e of told.data?.pages.flatMap((p) => p.events) ?? []) {
    const body = parsedPayload(e.body) as Told;
    const status = MessageStatus[body.status as keyof typeof MessageStatus];
    if (body.messageId !== m.id || status === undefined || body.status === undefined) continue;
    seen.add(body.status);
    const note = body.error ?? body.participant;
    // The message itself knows best when WhatsApp took it: its event is written a moment later.
    const at = (status === MessageStatus.SENT ? ms(m.sentAt) : null) ?? ms(e.createdAt) ?? 0;
    steps.push({ name: t(`message.${body.status as "SENT"}`), at, rank: status, tone: messageTone(status), ...(note ? { note } : {}) });
  }
  const sent = ms(m.sentAt);
  if (sent !== null && !seen.has("SENT")) steps.push({ name: t("message.SENT"), at: sent, tone: "good", rank: MessageStatus.SENT });
  const ended = m.status === MessageStatus.FAILED || m.status === MessageStatus.CANCELLED;
  if (ended && !seen.has("FAILED")) steps.push({ name: t(m.status === MessageStatus.FAILED ? "message.FAILED" : "message.CANCELLED"), at: ms(m.updatedAt) ?? 0, tone: messageTone(m.status), rank: m.status, ...(m.error ? { note: m.error } : {}) });
  return steps.toSorted((a, b) => a.at - b.at || a.rank - b.rank);
}

function Loaded({ tenant, message: m }: { tenant: string; message: Message }) {
  const { t, i18n } = useTranslation();
  const maySend = useMay("AGENT");
  const steps = useSteps(tenant, m);
  const cancel = useMutation({
    mutationFn: () => messages.cancelMessage({ deviceId: m.deviceId, messageId: m.id }),
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: ["message", m.id] });
      void queries.invalidateQueries({ queryKey: ["messages", m.deviceId] });
    },
  });
  const kind = `kinds.${m.type}`;
  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-wrap items-center gap-3">
        <MessageState status={m.status} />
        {m.error && <code className="font-mono text-xs text-bad">{m.error}</code>}
        <span className="ml-auto flex gap-2">
          <Button asChild size="small">
            <Link to="/conversations" search={{ device: m.deviceId, chat: m.to }}>
              <MessagesSquare />
              {t("messages.conversation")}
            </Link>
          </Button>
          {maySend && m.status === MessageStatus.QUEUED && (
            <Button size="small" look="dangerous" busy={cancel.isPending} onClick={() => cancel.mutate()}>
              {t("messages.cancel")}
            </Button>
          )}
        </span>
      </div>
      {cancel.error && <ProblemNote error={cancel.error} />}
      <section>
        <h3 className="mb-2 text-sm font-semibold">{t("messages.steps")}</h3>
        <ol>
          {steps.map((s, i) => {
            const before = steps[i - 1];
            return (
              <li key={`${s.name} ${s.at}`} className="relative flex items-baseline gap-3 py-1.5 text-sm">
                {i < steps.length - 1 && <span className="absolute top-5 bottom-[-0.4rem] left-[2.5px] w-px bg-line" aria-hidden />}
                <Dot tone={s.tone} className="relative -top-0.5" />
                <span className="min-w-0 flex-1">
                  {s.name}
                  {s.note && <span className="block font-mono text-xs break-all text-faint">{s.note}</span>}
                </span>
                {before && s.at > before.at && <span className="num text-xs text-faint">+{duration(s.at - before.at)}</span>}
                <Time at={s.at} as="full" className="w-44 text-right text-xs text-soft" />
              </li>
            );
          })}
        </ol>
      </section>
      <Facts>
        <Fact name={t("messages.to")}>
          <Phone address={m.to} />
        </Fact>
        <Fact name={t("messages.kind")}>{i18n.exists(kind) ? t(kind as "kinds.image") : m.type}</Fact>
        <Fact name={t("messages.attempts")}>
          <span className="num">{m.attempts}</span>
        </Fact>
        <Fact name={t("messages.expires")}>
          <Time at={m.expiresAt} as="full" />
        </Fact>
        <Fact name={t("messages.id")}>
          <Id value={m.id} />
        </Fact>
        {m.providerMessageId && (
          <Fact name={t("messages.providerId")}>
            <Id value={m.providerMessageId} />
          </Fact>
        )}
        {m.traceId && (
          <Fact name={t("messages.trace")}>
            <Id value={m.traceId} />
          </Fact>
        )}
      </Facts>
      <section>
        <h3 className="mb-2 text-sm font-semibold">{t("messages.payload")}</h3>
        <Json value={parsedPayload(m.payload)} />
      </section>
    </div>
  );
}
