import { zodResolver } from "@hookform/resolvers/zod";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { queries } from "@/api/query";
import { rest } from "@/api/rest";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/card";
import { z } from "@/format/schema";
import { Field, Input } from "@/components/ui/field";
import { ProblemNote } from "@/components/ui/states";
import { toast } from "@/components/ui/toast";

const schema = z.object({ old: z.string().check(z.minLength(1)), fresh: z.string().check(z.minLength(8)), again: z.string() }).check(z.refine((v) => v.fresh === v.again, { path: ["again"] }));
type Form = z.infer<typeof schema>;

export function Password() {
  const { t } = useTranslation();
  const [failure, setFailure] = useState<unknown>(null);
  const form = useForm<Form>({ resolver: zodResolver(schema), defaultValues: { old: "", fresh: "", again: "" } });
  const { errors, isSubmitting } = form.formState;
  const submit = form.handleSubmit(async ({ old, fresh }) => {
    setFailure(null);
    try {
      await rest("POST", "/me/password", { body: { oldPassword: old, newPassword: fresh } });
      form.reset();
      toast(t("settings.passwordChanged"));
      void queries.invalidateQueries({ queryKey: ["logins", "me"] });
    } catch (error) {
      setFailure(error);
    }
  });
  return (
    <Section title={t("login.password")} note={t("settings.passwordNote")}>
      <form onSubmit={(e) => void submit(e)} noValidate className="flex max-w-sm flex-col gap-4">
        <Field label={t("settings.oldPassword")} error={errors.old && t("login.passwordMissing")}>
          <Input type="password" autoComplete="current-password" {...form.register("old")} />
        </Field>
        <Field label={t("users.newPassword")} hint={t("users.passwordHint")} error={errors.fresh && t("users.passwordHint")}>
          <Input type="password" autoComplete="new-password" {...form.register("fresh")} />
        </Field>
        <Field label={t("settings.again")} error={errors.again && t("settings.notSame")}>
          <Input type="password" autoComplete="new-password" {...form.register("again")} />
        </Field>
        {failure != null && <ProblemNote error={failure} />}
        <Button type="submit" busy={isSubmitting} className="self-start">
          {t("settings.changePassword")}
        </Button>
      </form>
    </Section>
  );
}
