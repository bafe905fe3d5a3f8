import { useState } from "react";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { devices } from "@/api/connect";
import type { Device } from "@/api/gen/waconnect/v1/device_pb";
import { Button } from "@/components/ui/button";
import { Field, Input } from "@/components/ui/field";
import { useProblemText } from "@/components/ui/states";

/** PhoneForm asks for a pairing code for a phone number, which is filled in where it is known. */
export function PhoneForm({ device }: { device: Device }) {
  const { t } = useTranslation();
  const text = useProblemText();
  const [phone, setPhone] = useState(device.phoneHint ?? "");
  const ask = useMutation({ mutationFn: () => devices.connectDevice({ deviceId: device.id, phoneNumber: phone }) });
  return (
    <form
      className="flex items-end gap-2"
      onSubmit={(e) => {
        e.preventDefault();
        ask.mutate();
      }}
    >
      <Field label={t("qr.phone")} error={ask.error ? text(ask.error) : undefined} className="flex-1">
        <Input type="tel" inputMode="tel" required value={phone} onChange={(e) => setPhone(e.target.value)} />
      </Field>
      <Button type="submit" busy={ask.isPending} className={ask.error ? "mb-6" : undefined}>
        {device.pairingCode ? t("qr.newCode") : t("qr.getCode")}
      </Button>
    </form>
  );
}
