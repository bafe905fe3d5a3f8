import { zodResolver } from "@hookform/resolvers/zod";
import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { keyScopes } from "@/api/access";
import { rest } from "@/api/rest";
import { FormDialog } from "@/components/ui/dialog";
import { z } from "@/format/schema";
import { Check, Field, Input, Select } from "@/components/ui/field";
import { DayOptions } from "./cells";
import { ScopePicker } from "./scope-picker";

const schema = z.object({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
  scopes: z.array(z.string()).check(z.minLength(1)),
  days: z.enum(["", "30", "90", "365"]),
  cidrs: z.string(),
  limited: z.boolean(),
});
type Form = z.infer<typeof schema>;

/** endOf is when something ends that lasts so many days; null: it does not. */
export const endOf = (days: string): string | null => (days === "" ? null : new Date(Date.now() + Number(days) * 86_400_000).toISOString());

export function NewKey({ tenant, onClose, onMade }: { tenant: string; onClose: () => void; onMade: (key: string) => void }) {
  const { t } = useTranslation();
  const [failure, setFailure] = useState<unknown>(null);
  const form = useForm<Form>({ resolver: zodResolver(schema), defaultValues: { name: "", scopes: ["messages:send", "messages:read"], days: "", cidrs: "", limited: false } });
  const { errors, isSubmitting } = form.formState;
  const submit = form.handleSubmit(async ({ name, scopes, days, cidrs, limited }) => {
    try {
      const expiresAt = endOf(days);
      const { key } = await rest<{ key: string }>("POST", "/api-keys", {
        body: { tenantId: tenant, name, scopes, ...(expiresAt ? { expiresAt } : {}), ...(limited ? { cidrs: cidrs.split(/[\s,]+/).filter(Boolean) } : {}) },
      });
      onMade(key);
    } catch (error) {
      setFailure(error);
    }
  });
  return (
    <FormDialog title={t("keys.new")} submit={t("common.create")} onClose={onClose} busy={isSubmitting} error={failure} wide onSubmit={(e) => void submit(e)}>
      <Field label={t("keys.name")} hint={t("keys.nameHint")} error={errors.name && t("keys.nameBad")}>
        <Input autoFocus {...form.register("name")} />
      </Field>
      <Controller control={form.control} name="scopes" render={({ field }) => <ScopePicker scopes={keyScopes} value={field.value} onChange={field.onChange} error={errors.scopes && t("keys.scopesBad")} />} />
      <Field label={t("keys.ends")}>
        <Select className="w-48" {...form.register("days")}>
          <DayOptions />
        </Select>
      </Field>
      <Check label={t("keys.limited")} {...form.register("limited")} />
      {form.watch("limited") && (
        <Field label={t("keys.networks")} hint={t("keys.networksHint")}>
          <Input className="font-mono" {...form.register("cidrs")} />
        </Field>
      )}
    </FormDialog>
  );
}
