import { useState } from "react";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Eye, KeyRound, Plus, X } from "lucide-react";
import { webhooks } from "@/api/connect";
import { devicesQuery } from "@/api/devices";
import type { Endpoint } from "@/api/gen/waconnect/v1/webhook_pb";
import { remember } from "@/api/webhooks";
import { DevicePicker } from "@/components/device-picker";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/card";
import { useConfirm } from "@/components/ui/dialog";
import { Check, Field, Input } from "@/components/ui/field";
import { ProblemNote } from "@/components/ui/states";
import { Time } from "@/components/ui/time";
import { toast } from "@/components/ui/toast";
import { TypePicker } from "../webhooks/type-picker";
import { Secret } from "./secret";

const chatKinds = ["user", "group", "status", "broadcast", "newsletter"] as const;
type Header = { name: string; value: string };

export function Settings({ endpoint }: { endpoint: Endpoint }) {
  return (
    <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1.5fr)_minmax(0,1fr)]">
      <Form key={String(endpoint.updatedAt?.seconds)} endpoint={endpoint} />
      <Secrets endpoint={endpoint} />
    </div>
  );
}

function Form({ endpoint: e }: { endpoint: Endpoint }) {
  const { t } = useTranslation();
  const devices = useQuery(devicesQuery(e.tenantId));
  const [url, setUrl] = useState(e.url);
  const [types, setTypes] = useState<string[] | null>(e.eventFilters?.values ?? null);
  const [only, setOnly] = useState<string[] | null>(e.deviceFilters?.values ?? null);
  const [chats, setChats] = useState<string[] | null>(e.chatKinds?.values ?? null);
  const [rate, setRate] = useState(e.rateLimit ? String(e.rateLimit) : "");
  const [ordered, setOrdered] = useState(e.ordered);
  const [headers, setHeaders] = useState<Header[]>(Object.entries(e.headers).map(([name, value]) => ({ name, value })));
  const save = useMutation({
    mutationFn: () =>
      webhooks.updateEndpoint({
        endpointId: e.id,
        settings: {
          url: url.trim(),
          ordered,
          ...(types ? { eventFilters: { values: types } } : {}),
          ...(only ? { deviceFilters: { values: only } } : {}),
          ...(chats ? { chatKinds: { values: chats } } : {}),
          ...(rate === "" ? {} : { rateLimit: Number(rate) }),
          headers: Object.fromEntries(headers.filter((h) => h.name.trim() !== "").map((h) => [h.name.trim(), h.value])),
        },
        updateMask: { paths: ["url", "ordered", "event_filters", "device_filters", "chat_kinds", "rate_limit", "headers"] },
      }),
    onSuccess: ({ endpoint }) => {
      remember(endpoint);
      toast(t("common.saved"));
    },
  });
  return (
    <Section title={t("webhooks.settings")}>
      <form
        className="flex flex-col gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate();
        }}
      >
        <Field label={t("webhooks.url")}>
          <Input type="url" required value={url} onChange={(x) => setUrl(x.target.value)} className="font-mono" />
        </Field>
        <TypePicker value={types} onChange={setTypes} />
        <fieldset className="flex flex-col gap-2.5">
          <legend className="mb-1.5 text-sm font-medium">{t("webhooks.devices")}</legend>
          <Check label={t("webhooks.devicesAll")} checked={only === null} onChange={(x) => setOnly(x.target.checked ? null : [])} />
          {only !== null && (
            <div className="flex flex-wrap items-center gap-2">
              {only.map((id) => (
                <span key={id} className="inline-flex h-8 items-center gap-1 rounded-lg bg-sunken pr-1 pl-3 text-sm">
                  {devices.data?.find((d) => d.id === id)?.label ?? id}
                  <Button look="quiet" size="smallIcon" onClick={() => setOnly(only.filter((x) => x !== id))} aria-label={t("webhooks.without", { what: devices.data?.find((d) => d.id === id)?.label ?? id })}>
                    <X />
                  </Button>
                </span>
              ))}
              <DevicePicker tenant={e.tenantId} value="" onChange={(id) => setOnly([...new Set([...only, id])])} className="w-48" />
            </div>
          )}
        </fieldset>
        <fieldset className="flex flex-col gap-2.5">
          <legend className="mb-1.5 text-sm font-medium">{t("webhooks.chats")}</legend>
          <Check label={t("webhooks.chatsAll")} checked={chats === null} onChange={(x) => setChats(x.target.checked ? null : ["user", "group"])} />
          {chats !== null && (
            <div className="flex flex-wrap gap-x-5 gap-y-2 pl-6.5">
              {chatKinds.map((k) => (
                <Check key={k} label={t(`webhooks.chatKinds.${k}`)} checked={chats.includes(k)} onChange={(x) => setChats(x.target.checked ? [...chats, k] : chats.filter((v) => v !== k))} />
              ))}
            </div>
          )}
        </fieldset>
        <Field label={t("webhooks.rate")} hint={t("webhooks.rateHint")}>
          <Input type="number" min={0} max={10_000} value={rate} onChange={(x) => setRate(x.target.value)} className="w-32" />
        </Field>
        <Check label={t("webhooks.ordered")} hint={t("webhooks.orderedHint")} checked={ordered} onChange={(x) => setOrdered(x.target.checked)} />
        <fieldset className="flex flex-col gap-2">
          <legend className="mb-1.5 text-sm font-medium">{t("webhooks.headers")}</legend>
          {headers.map((h, i) => (
            <div key={i} className="flex gap-2">
              <Input aria-label={t("webhooks.headerName")} placeholder={t("webhooks.headerName")} value={h.name} onChange={(x) => setHeaders(headers.map((o, j) => (j === i ? { ...o, name: x.target.value } : o)))} className="w-44 font-mono" />
              <Input aria-label={t("webhooks.headerValue")} placeholder={t("webhooks.headerValue")} value={h.value} onChange={(x) => setHeaders(headers.map((o, j) => (j === i ? { ...o, value: x.target.value } : o)))} className="flex-1 font-mono" />
              <Button look="quiet" size="icon" onClick={() => setHeaders(headers.filter((_, j) => j !== i))} aria-label={t("webhooks.without", { what: h.name })}>
                <X />
              </Button>
            </div>
          ))}
          <Button size="small" look="quiet" className="self-start" onClick={() => setHeaders([...headers, { name: "", value: "" }])}>
            <Plus />
            {t("webhooks.addHeader")}
          </Button>
        </fieldset>
        {save.error && <ProblemNote error={save.error} />}
        <Button type="submit" look="primary" busy={save.isPending} className="self-start">
          {t("common.save")}
        </Button>
      </form>
    </Section>
  );
}

function Secrets({ endpoint: e }: { endpoint: Endpoint }) {
  const { t } = useTranslation();
  const [confirm, confirmation] = useConfirm();
  const [shown, setShown] = useState<Endpoint | null>(null);
  const [hours, setHours] = useState("24");
  const reveal = useMutation({ mutationFn: () => webhooks.revealSecret({ endpointId: e.id }), onSuccess: ({ endpoint }) => setShown(endpoint ?? null) });
  return (
    <Section title={t("webhooks.secret")} note={t("webhooks.secretNote")}>
      <div className="flex flex-col gap-4">
        {shown ? (
          <Secret secret={shown.secret} standard={shown.standardSecret} />
        ) : (
          <div className="flex items-center gap-2 rounded-lg bg-sunken py-1.5 pr-1.5 pl-3">
            <code className="min-w-0 flex-1 truncate font-mono text-xs">{e.secret}</code>
            <Button size="small" look="quiet" busy={reveal.isPending} onClick={() => reveal.mutate()}>
              <Eye />
              {t("webhooks.reveal")}
            </Button>
          </div>
        )}
        {reveal.error && <ProblemNote error={reveal.error} />}
        {e.previousSecretUntil && (
          <p className="rounded-lg bg-info-soft px-3 py-2 text-sm text-info">
            {t("webhooks.both")} <Time at={e.previousSecretUntil} as="full" />.
          </p>
        )}
        <div className="flex items-end gap-2">
          <Field label={t("webhooks.overlap")} className="w-36">
            <Input type="number" min={0} max={168} value={hours} onChange={(x) => setHours(x.target.value)} />
          </Field>
          <Button
            onClick={() =>
              confirm({
                title: t("webhooks.rotateTitle"),
                text: t("webhooks.rotateText", { count: Number(hours) }),
                action: t("webhooks.rotate"),
                run: async () => {
                  const { endpoint } = await webhooks.rotateSecret({ endpointId: e.id, overlapHours: Number(hours) });
                  setShown(endpoint ?? null);
                  const fresh = await webhooks.getEndpoint({ endpointId: e.id });
                  remember(fresh.endpoint);
                },
              })
            }
          >
            <KeyRound />
            {t("webhooks.rotate")}
          </Button>
        </div>
        {confirmation}
      </div>
    </Section>
  );
}
