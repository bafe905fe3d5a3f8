import { useState } from "react";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { tenants } from "@/api/connect";
import type { Tenant } from "@/api/gen/waconnect/v1/tenant_pb";
import { queries } from "@/api/query";
import { chooseTenant } from "@/api/tenant";
import { FormDialog } from "@/components/ui/dialog";
import { Field, Input } from "@/components/ui/field";

/** NameDialog makes a tenant, or renames one. A new one is the one that is looked at next. */
export function NameDialog({ tenant, onClose }: { tenant: Tenant | null; onClose: () => void }) {
  const { t } = useTranslation();
  const [name, setName] = useState(tenant?.name ?? "");
  const save = useMutation({
    mutationFn: async () => (tenant ? (await tenants.updateTenant({ tenantId: tenant.id, name: name.trim() })).tenant : (await tenants.createTenant({ name: name.trim() })).tenant),
    onSuccess: async (saved) => {
      await queries.invalidateQueries({ queryKey: ["tenants"] });
      if (!tenant && saved) chooseTenant(saved.id);
      onClose();
    },
  });
  return (
    <FormDialog
      title={tenant ? t("device.rename") : t("tenants.new")}
      submit={tenant ? t("common.save") : t("common.create")}
      onClose={onClose}
      busy={save.isPending}
      error={save.error}
      disabled={name.trim() === ""}
      onSubmit={(e) => {
        e.preventDefault();
        save.mutate();
      }}
    >
      <Field label={t("tenants.name")} hint={t("tenants.nameHint")}>
        <Input autoFocus maxLength={200} value={name} onChange={(e) => setName(e.target.value)} />
      </Field>
    </FormDialog>
  );
}
