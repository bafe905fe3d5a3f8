import { useState } from "react";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Plus, ShieldCheck } from "lucide-react";
import { serviceScopes, serviceTokensQuery, type ServiceToken } from "@/api/access";
import { rest } from "@/api/rest";
import { tenantsQuery } from "@/api/tenant";
import { ShownOnce } from "@/components/shown-once";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/card";
import { FormDialog, useConfirm } from "@/components/ui/dialog";
import { Field, Input, Select } from "@/components/ui/field";
import { Empty, Failed, Rows } from "@/components/ui/states";
import { Table, Td, Th, Tr } from "@/components/ui/table";
import { endOf } from "./new-key";
import { DayOptions, Scopes, Times } from "./cells";
import { ScopePicker } from "./scope-picker";

/** ServiceTokens are the original's: of a superadmin, for programs of the installation. */
export function ServiceTokens() {
  const { t } = useTranslation();
  const query = useQuery(serviceTokensQuery);
  const tenants = useQuery(tenantsQuery);
  const [creating, setCreating] = useState(false);
  const [made, setMade] = useState<string | null>(null);
  const [confirm, confirmation] = useConfirm();
  const end = (s: ServiceToken) =>
    confirm({
      title: t("keys.revokeTitle", { name: s.service }),
      text: t("keys.revokeText"),
      action: t("device.revoke"),
      dangerous: true,
      run: async () => {
        await rest("POST", `/auth/service-jwt/${s.id}/revoke`, { body: {} });
        await query.refetch();
      },
    });
  return (
    <Section
      title={t("keys.services")}
      note={t("keys.servicesNote")}
      flush
      actions={
        <Button size="small" onClick={() => setCreating(true)}>
          <Plus />
          {t("keys.newService")}
        </Button>
      }
    >
      {query.error && !query.data ? (
        <Failed error={query.error} retry={() => void query.refetch()} />
      ) : !query.data ? (
        <Rows count={2} />
      ) : query.data.length === 0 ? (
        <Empty icon={ShieldCheck} title={t("keys.noServices")} className="py-9">
          {t("keys.noServicesText")}
        </Empty>
      ) : (
        <Table
          className="min-w-[44rem]"
          head={
            <>
              <Th>{t("keys.service")}</Th>
              <Th>{t("keys.reach")}</Th>
              <Th>{t("keys.scopes")}</Th>
              <Th>{t("keys.lastUsed")}</Th>
              <Th>{t("keys.ends")}</Th>
              <Th>
                <span className="sr-only">{t("common.actions")}</span>
              </Th>
            </>
          }
        >
          {query.data.map((s) => (
            <Tr key={s.id} className={s.revokedAt ? "opacity-60" : undefined}>
              <Td className="font-medium">{s.service}</Td>
              <Td>{s.tenantId ? (tenants.data?.find((x) => x.id === s.tenantId)?.name ?? s.tenantId) : <Badge tone="warn">{t("keys.allTenants")}</Badge>}</Td>
              <Td>
                <Scopes scopes={s.scopes} />
              </Td>
              <Times of={s} />
              <Td className="text-right">
                {!s.revokedAt && (
                  <Button look="quiet" size="small" className="text-bad hover:text-bad" onClick={() => end(s)}>
                    {t("device.revoke")}
                  </Button>
                )}
              </Td>
            </Tr>
          ))}
        </Table>
      )}
      {creating && (
        <NewService
          onClose={() => setCreating(false)}
          onMade={(token) => {
            setCreating(false);
            setMade(token);
            void query.refetch();
          }}
        />
      )}
      {made && <ShownOnce title={t("keys.madeService")} secret={made} onClose={() => setMade(null)} />}
      {confirmation}
    </Section>
  );
}

function NewService({ onClose, onMade }: { onClose: () => void; onMade: (token: string) => void }) {
  const { t } = useTranslation();
  const tenants = useQuery(tenantsQuery);
  const [service, setService] = useState("");
  const [tenant, setTenant] = useState("");
  const [days, setDays] = useState("");
  const [scopes, setScopes] = useState<string[]>([...serviceScopes]);
  const create = useMutation({
    mutationFn: () => {
      const expiresAt = endOf(days);
      return rest<{ token: string }>("POST", "/auth/service-jwt", { body: { service, scopes, ...(tenant ? { tenantId: tenant } : {}), ...(expiresAt ? { expiresAt } : {}) } });
    },
    onSuccess: ({ token }) => onMade(token),
  });
  return (
    <FormDialog
      title={t("keys.newService")}
      submit={t("common.create")}
      onClose={onClose}
      busy={create.isPending}
      error={create.error}
      wide
      disabled={service.trim().length < 2 || scopes.length === 0}
      onSubmit={(e) => {
        e.preventDefault();
        create.mutate();
      }}
    >
      <Field label={t("keys.service")} hint={t("keys.serviceHint")}>
        <Input autoFocus maxLength={120} value={service} onChange={(e) => setService(e.target.value)} />
      </Field>
      <Field label={t("keys.reach")} hint={tenant === "" ? t("keys.reachHint") : undefined}>
        <Select value={tenant} onChange={(e) => setTenant(e.target.value)}>
          <option value="">{t("keys.allTenants")}</option>
          {tenants.data?.map((x) => (
            <option key={x.id} value={x.id}>
              {x.name}
            </option>
          ))}
        </Select>
      </Field>
      <ScopePicker scopes={serviceScopes} value={scopes} onChange={setScopes} error={null} />
      <Field label={t("keys.ends")}>
        <Select className="w-48" value={days} onChange={(e) => setDays(e.target.value)}>
          <DayOptions />
        </Select>
      </Field>
    </FormDialog>
  );
}
