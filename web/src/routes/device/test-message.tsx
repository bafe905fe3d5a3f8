import { useState } from "react";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Send } from "lucide-react";
import type { Device } from "@/api/gen/waconnect/v1/device_pb";
import { DeviceStatus } from "@/api/gen/waconnect/v1/device_pb";
import { sendTest } from "@/api/messages";
import { queries } from "@/api/query";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/card";
import { Field, Input, Textarea } from "@/components/ui/field";
import { ProblemNote } from "@/components/ui/states";

export function TestMessage({ device }: { device: Device }) {
  const { t } = useTranslation();
  const [to, setTo] = useState("");
  const [text, setText] = useState(() => t("device.testDefault"));
  const send = useMutation({
    mutationFn: () => sendTest(device.id, to, text),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["messages", device.id] }),
  });
  const online = device.status === DeviceStatus.ONLINE;
  return (
    <Section title={t("device.test")} note={online ? undefined : t("device.testOffline")}>
      <form
        className="flex flex-col gap-3"
        onSubmit={(e) => {
          e.preventDefault();
          send.mutate();
        }}
      >
        <Field label={t("device.testTo")}>
          <Input required minLength={3} type="tel" value={to} onChange={(e) => setTo(e.target.value)} placeholder={t("device.testToExample")} />
        </Field>
        <Field label={t("device.testText")}>
          <Textarea required rows={2} className="min-h-16" value={text} onChange={(e) => setText(e.target.value)} />
        </Field>
        {send.error && <ProblemNote error={send.error} />}
        <Button type="submit" className="self-start" disabled={!online} busy={send.isPending}>
          <Send />
          {t("device.testSend")}
        </Button>
      </form>
    </Section>
  );
}
