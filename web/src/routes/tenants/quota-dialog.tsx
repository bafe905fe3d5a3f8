import { useState } from "react";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Tenant } from "@/api/gen/waconnect/v1/tenant_pb";
import { queries } from "@/api/query";
import { rest } from "@/api/rest";
import { quotaQuery, type Quota } from "@/api/tenant";
import { Dialog, FormDialog } from "@/components/ui/dialog";
import { Field, Input } from "@/components/ui/field";
import { Failed, Skeleton } from "@/components/ui/states";

const kinds = ["devices", "messagesPerDay", "webhooks"] as const;

export function QuotaDialog({ tenant, onClose }: { tenant: Tenant; onClose: () => void }) {
  const { t } = useTranslation();
  const query = useQuery({ ...quotaQuery(tenant.id), staleTime: 0, gcTime: 0 });
  if (query.data) return <Form quota={query.data} name={tenant.name} onClose={onClose} />;
  return (
    <Dialog title={t("tenants.quotaOf", { name: tenant.name })} onClose={onClose}>
      {query.error ? <Failed error={query.error} retry={() => void query.refetch()} /> : <Skeleton className="h-60" />}
    </Dialog>
  );
}

function Form({ quota, name, onClose }: { quota: Quota; name: string; onClose: () => void }) {
  const { t } = useTranslation();
  const [values, setValues] = useState(() => Object.fromEntries(kinds.map((k) => [k, quota[k] === null ? "" : String(quota[k])])));
  const save = useMutation({
    mutationFn: () => rest("PUT", `/tenants/${quota.tenantId}/quota`, { body: Object.fromEntries(kinds.map((k) => [k, values[k] === "" ? null : Number(values[k])])) }),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ["quota", quota.tenantId] });
      onClose();
    },
  });
  const used = { devices: quota.used.devices, messagesPerDay: quota.used.messagesToday, webhooks: quota.used.webhooks };
  return (
    <FormDialog
      title={t("tenants.quotaOf", { name })}
      submit={t("common.save")}
      onClose={onClose}
      busy={save.isPending}
      error={save.error}
      onSubmit={(e) => {
        e.preventDefault();
        save.mutate();
      }}
    >
      <p className="text-sm text-soft">{t("tenants.quotaText")}</p>
      {kinds.map((k) => (
        <Field key={k} label={t(`tenants.quotas.${k}`)} hint={used[k] === null ? undefined : t("tenants.used", { count: used[k] })}>
          <Input type="number" min={0} value={values[k]} onChange={(e) => setValues({ ...values, [k]: e.target.value })} placeholder={t("tenants.noLimit")} />
        </Field>
      ))}
    </FormDialog>
  );
}
