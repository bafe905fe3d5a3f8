import { zodResolver } from "@hookform/resolvers/zod";
import { useState } from "react";
import { useQuery } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { Person } from "@/api/access";
import { rest } from "@/api/rest";
import { rolesUpTo, useUser } from "@/api/session";
import { tenantsQuery, useTenant } from "@/api/tenant";
import { FormDialog } from "@/components/ui/dialog";
import { z } from "@/format/schema";
import { Field, Input, Select } from "@/components/ui/field";

const schema = (isNew: boolean) =>
  z.object({
    email: z.email(),
    password: isNew ? z.string().check(z.minLength(8)) : z.union([z.literal(""), z.string().check(z.minLength(8))]),
    role: z.enum(["READONLY", "AGENT", "TENANT_ADMIN", "SUPERADMIN"]),
    tenantId: z.string(),
  });
type Form = z.infer<ReturnType<typeof schema>>;

/** UserForm makes a user, or changes one. */
export function UserForm({ user, onClose, onSaved }: { user: Person | null; onClose: () => void; onSaved: () => void }) {
  const { t } = useTranslation();
  const me = useUser();
  const tenant = useTenant();
  const ofInstallation = me.tenantId === null;
  const tenants = useQuery({ ...tenantsQuery, enabled: ofInstallation });
  const [failure, setFailure] = useState<unknown>(null);
  const form = useForm<Form>({
    resolver: zodResolver(schema(user === null)),
    defaultValues: { email: user?.email ?? "", password: "", role: user?.role ?? "AGENT", tenantId: user ? (user.tenantId ?? "") : tenant },
  });
  const { errors, isSubmitting, dirtyFields } = form.formState;
  const role = form.watch("role");
  const submit = form.handleSubmit(async (v) => {
    const tenantId = v.role === "SUPERADMIN" ? null : ofInstallation ? v.tenantId || null : me.tenantId;
    try {
      if (user === null) await rest("POST", "/users", { body: { email: v.email, password: v.password, role: v.role, tenantId } });
      else {
        await rest("PATCH", `/users/${user.id}`, {
          body: {
            ...(dirtyFields.email ? { email: v.email } : {}),
            ...(v.password === "" ? {} : { password: v.password }),
            ...(dirtyFields.role ? { role: v.role } : {}),
            ...(ofInstallation && (dirtyFields.tenantId || dirtyFields.role) ? { tenantId } : {}),
          },
        });
      }
      onSaved();
    } catch (error) {
      setFailure(error);
    }
  });
  return (
    <FormDialog title={user ? t("users.editTitle") : t("users.new")} submit={user ? t("common.save") : t("common.create")} onClose={onClose} busy={isSubmitting} error={failure} onSubmit={(e) => void submit(e)}>
      <Field label={t("login.email")} error={errors.email && t("login.emailMissing")}>
        <Input type="email" autoFocus={user === null} autoComplete="off" {...form.register("email")} />
      </Field>
      <Field label={user ? t("users.newPassword") : t("login.password")} hint={user ? t("users.passwordKeeps") : t("users.passwordHint")} error={errors.password && t("users.passwordHint")}>
        <Input type="password" autoComplete="new-password" {...form.register("password")} />
      </Field>
      <Field label={t("users.role")} hint={t(`roles.${role}.text`)}>
        <Select {...form.register("role")}>
          {rolesUpTo(me.role).map((r) => (
            <option key={r} value={r}>
              {t(`roles.${r}.name`)}
            </option>
          ))}
        </Select>
      </Field>
      {ofInstallation && role !== "SUPERADMIN" && (
        <Field label={t("nav.tenant")}>
          <Select {...form.register("tenantId")}>
            {tenants.data?.map((x) => (
              <option key={x.id} value={x.id}>
                {x.name}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </FormDialog>
  );
}
