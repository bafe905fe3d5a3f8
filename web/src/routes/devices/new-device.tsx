import { zodResolver } from "@hookform/resolvers/zod";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { devices } from "@/api/connect";
import { changed, command } from "@/api/devices";
import { FormDialog } from "@/components/ui/dialog";
import { z } from "@/format/schema";
import { Check, Field, Input } from "@/components/ui/field";

const schema = z.object({
  label: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
  phone: z.string().check(z.trim(), z.maxLength(64), z.regex(/^[\d\s+()./-]*$/)),
  link: z.boolean(),
});
type Form = z.infer<typeof schema>;

export default function NewDevice({ tenant, onClose }: { tenant: string; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [failure, setFailure] = useState<unknown>(null);
  const form = useForm<Form>({ resolver: zodResolver(schema), defaultValues: { label: "", phone: "", link: true } });
  const { errors, isSubmitting } = form.formState;
  const submit = form.handleSubmit(async ({ label, phone, link }) => {
    try {
      const { device } = await devices.createDevice({ tenantId: tenant, label, ...(phone === "" ? {} : { phoneHint: phone }) });
      if (!device) return;
      changed(tenant);
      if (link) await command(device, "connect");
      onClose();
      await navigate({ to: "/devices/$deviceId", params: { deviceId: device.id } });
    } catch (error) {
      setFailure(error);
    }
  });
  return (
    <FormDialog title={t("devices.new")} submit={t("common.create")} onClose={onClose} busy={isSubmitting} error={failure} onSubmit={(e) => void submit(e)}>
      <Field label={t("devices.label")} hint={t("devices.labelHint")} error={errors.label && t("devices.labelBad")}>
        <Input autoFocus maxLength={200} {...form.register("label")} />
      </Field>
      <Field label={t("devices.phone")} hint={t("devices.phoneHint")} error={errors.phone && t("errors.invalid_phone_number")}>
        <Input type="tel" inputMode="tel" {...form.register("phone")} />
      </Field>
      <Check label={t("devices.linkNow")} hint={t("devices.linkNowHint")} {...form.register("link")} />
    </FormDialog>
  );
}
