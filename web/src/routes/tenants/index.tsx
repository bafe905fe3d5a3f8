import { useState } from "react";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Building2, Ellipsis, Gauge, PencilLine, Play, Plus, Search, ShieldBan, Trash2 } from "lucide-react";
import { tenants as client } from "@/api/connect";
import type { Tenant } from "@/api/gen/waconnect/v1/tenant_pb";
import { useMay } from "@/api/session";
import { chooseTenant, tenantsQuery, useTenant } from "@/api/tenant";
import { SearchBox } from "@/components/search-box";
import { Page } from "@/components/shell/page";
import { Lost } from "@/components/shell/root";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { useConfirm } from "@/components/ui/dialog";
import { Menu, MenuItem, MenuLine } from "@/components/ui/menu";
import { Empty, Failed, Rows } from "@/components/ui/states";
import { Table, Td, Th, Tr } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { NameDialog } from "./name-dialog";
import { QuotaDialog } from "./quota-dialog";

export default function TenantsPage() {
  return useMay("SUPERADMIN") ? <Tenants /> : <Lost />;
}

function Tenants() {
  const { t } = useTranslation();
  const query = useQuery(tenantsQuery);
  const chosen = useTenant();
  const navigate = useNavigate();
  const [find, setFind] = useState("");
  const [naming, setNaming] = useState<Tenant | "new" | null>(null);
  const [limiting, setLimiting] = useState<Tenant | null>(null);
  const [confirm, confirmation] = useConfirm();
  const list = (query.data ?? []).filter((x) => x.name.toLowerCase().includes(find.toLowerCase()) || x.id === find);
  const enter = (x: Tenant) => {
    chooseTenant(x.id);
    void navigate({ to: "/devices" });
  };
  const setStatus = (x: Tenant, status: "active" | "suspended") =>
    confirm({
      title: t(`tenants.${status}Title`, { name: x.name }),
      text: t(`tenants.${status}Text`),
      action: t(`tenants.${status}Action`),
      dangerous: status === "suspended",
      run: async () => {
        await client.updateTenant({ tenantId: x.id, status });
        await query.refetch();
      },
    });
  const remove = (x: Tenant) =>
    confirm({
      title: t("tenants.deleteTitle", { name: x.name }),
      text: t("tenants.deleteText"),
      action: t("common.delete"),
      dangerous: true,
      typed: x.name,
      run: async () => {
        await client.deleteTenant({ tenantId: x.id });
        await query.refetch();
      },
    });
  const create = (
    <Button look="primary" onClick={() => setNaming("new")}>
      <Plus />
      {t("tenants.new")}
    </Button>
  );
  return (
    <Page title={t("tenants.title")} note={t("tenants.note")} actions={create}>
      <Card>
        {(query.data?.length ?? 0) > 7 && (
          <div className="border-b border-line p-3">
            <SearchBox value={find} onChange={setFind} placeholder={t("nav.findTenant")} className="max-w-72" />
          </div>
        )}
        {query.error && !query.data ? (
          <Failed error={query.error} retry={() => void query.refetch()} />
        ) : !query.data ? (
          <Rows count={3} />
        ) : query.data.length === 0 ? (
          <Empty icon={Building2} title={t("tenants.emptyTitle")} action={create}>
            {t("tenants.emptyText")}
          </Empty>
        ) : list.length === 0 ? (
          <Empty icon={Search} title={t("common.noMatchTitle")}>
            {t("common.noMatchText")}
          </Empty>
        ) : (
          <Table
            className="min-w-[32rem]"
            head={
              <>
                <Th>{t("tenants.name")}</Th>
                <Th>{t("messages.status")}</Th>
                <Th>{t("device.createdAt")}</Th>
                <Th>
                  <span className="sr-only">{t("common.actions")}</span>
                </Th>
              </>
            }
          >
            {list.map((x) => (
              <Tr key={x.id}>
                <Td>
                  <button type="button" className="font-medium hover:underline" onClick={() => enter(x)}>
                    {x.name}
                  </button>
                  {x.id === chosen && <Badge className="ml-2">{t("tenants.chosen")}</Badge>}
                </Td>
                <Td>
                  <Badge tone={x.status === "active" ? "good" : "warn"}>{x.status === "active" ? t("tenants.active") : t("tenants.suspended")}</Badge>
                </Td>
                <Td className="text-soft">
                  <Time at={x.createdAt} />
                </Td>
                <Td className="text-right">
                  <Menu
                    trigger={
                      <Button look="quiet" size="smallIcon" aria-label={t("devices.actionsOf", { label: x.name })}>
                        <Ellipsis />
                      </Button>
                    }
                  >
                    <MenuItem icon={<PencilLine />} onSelect={() => setNaming(x)}>
                      {t("device.rename")}
                    </MenuItem>
                    <MenuItem icon={<Gauge />} onSelect={() => setLimiting(x)}>
                      {t("tenants.quota")}
                    </MenuItem>
                    <MenuLine />
                    {x.status === "active" ? (
                      <MenuItem icon={<ShieldBan />} onSelect={() => setStatus(x, "suspended")}>
                        {t("tenants.suspendedAction")}
                      </MenuItem>
                    ) : (
                      <MenuItem icon={<Play />} onSelect={() => setStatus(x, "active")}>
                        {t("tenants.activeAction")}
                      </MenuItem>
                    )}
                    <MenuItem icon={<Trash2 />} dangerous onSelect={() => remove(x)}>
                      {t("common.delete")}
                    </MenuItem>
                  </Menu>
                </Td>
              </Tr>
            ))}
          </Table>
        )}
      </Card>
      {naming && <NameDialog tenant={naming === "new" ? null : naming} onClose={() => setNaming(null)} />}
      {limiting && <QuotaDialog tenant={limiting} onClose={() => setLimiting(null)} />}
      {confirmation}
    </Page>
  );
}
