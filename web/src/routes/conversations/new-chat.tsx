import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FormDialog } from "@/components/ui/dialog";
import { Field, Input } from "@/components/ui/field";
import { digits } from "@/format/phone";

export function NewChat({ onStart, onClose }: { onStart: (to: string) => void; onClose: () => void }) {
  const { t } = useTranslation();
  const [to, setTo] = useState("");
  const number = digits(to);
  return (
    <FormDialog
      title={t("conversations.new")}
      submit={t("conversations.start")}
      busy={false}
      error={null}
      disabled={number.length < 8}
      onClose={onClose}
      onSubmit={(e) => {
        e.preventDefault();
        onStart(number);
      }}
    >
      <Field label={t("devices.phone")} hint={t("conversations.newHint")}>
        <Input autoFocus type="tel" inputMode="tel" value={to} onChange={(e) => setTo(e.target.value)} placeholder={t("device.testToExample")} />
      </Field>
    </FormDialog>
  );
}
