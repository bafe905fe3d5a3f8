import { useState } from "react";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { devices } from "@/api/connect";
import { changed } from "@/api/devices";
import type { Device } from "@/api/gen/waconnect/v1/device_pb";
import { queries } from "@/api/query";
import { FormDialog } from "@/components/ui/dialog";
import { Field, Input } from "@/components/ui/field";

export function Rename({ device, onClose }: { device: Device; onClose: () => void }) {
  const { t } = useTranslation();
  const [label, setLabel] = useState(device.label);
  const [phone, setPhone] = useState(device.phoneHint ?? "");
  const save = useMutation({
    mutationFn: () => devices.updateDevice({ deviceId: device.id, label: label.trim(), phoneHint: phone.trim() }),
    onSuccess: (answer) => {
      if (answer.device) queries.setQueryData(["device", device.id], answer.device);
      changed(device.tenantId);
      onClose();
    },
  });
  return (
    <FormDialog
      title={t("device.rename")}
      submit={t("common.save")}
      onClose={onClose}
      busy={save.isPending}
      error={save.error}
      disabled={label.trim() === ""}
      onSubmit={(e) => {
        e.preventDefault();
        save.mutate();
      }}
    >
      <Field label={t("devices.label")}>
        <Input autoFocus required maxLength={200} value={label} onChange={(e) => setLabel(e.target.value)} />
      </Field>
      <Field label={t("devices.phone")} hint={t("devices.phoneHint")}>
        <Input type="tel" value={phone} onChange={(e) => setPhone(e.target.value)} />
      </Field>
    </FormDialog>
  );
}
