import { useState } from "react";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Ellipsis, MonitorSmartphone, PencilLine, Plus, Trash2, Users } from "lucide-react";
import { usersQuery, type Person } from "@/api/access";
import { rest } from "@/api/rest";
import { atLeast, useMay, useUser } from "@/api/session";
import { tenantsQuery, useTenant } from "@/api/tenant";
import { Page } from "@/components/shell/page";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { useConfirm } from "@/components/ui/dialog";
import { Menu, MenuItem, MenuLine } from "@/components/ui/menu";
import { More } from "@/components/ui/more";
import { Segments } from "@/components/ui/segments";
import { Empty, Failed, Rows } from "@/components/ui/states";
import { Table, Td, Th, Tr } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { Logins } from "./logins";
import { UserForm } from "./user-form";

export default function UsersPage() {
  const { t } = useTranslation();
  const me = useUser();
  const superadmin = useMay("SUPERADMIN");
  const tenant = useTenant();
  const [all, setAll] = useState(superadmin && tenant === "");
  const query = useInfiniteQuery(usersQuery(all ? "" : tenant));
  const tenants = useQuery({ ...tenantsQuery, enabled: superadmin });
  const [editing, setEditing] = useState<Person | "new" | null>(null);
  const [looking, setLooking] = useState<Person | null>(null);
  const [confirm, confirmation] = useConfirm();
  const list = query.data?.pages.flatMap((p) => p.rows) ?? [];
  const remove = (u: Person) =>
    confirm({
      title: t("users.deleteTitle", { email: u.email }),
      text: t("users.deleteText"),
      action: t("common.delete"),
      dangerous: true,
      run: async () => {
        await rest("DELETE", `/users/${u.id}`);
        await query.refetch();
      },
    });
  const create = (
    <Button look="primary" onClick={() => setEditing("new")}>
      <Plus />
      {t("users.new")}
    </Button>
  );
  return (
    <Page title={t("users.title")} note={t("users.note")} actions={create}>
      <Card>
        {superadmin && (
          <div className="border-b border-line p-3">
            <Segments
              label={t("users.whose")}
              value={all ? "all" : "one"}
              onChange={(v) => setAll(v === "all")}
              options={[
                { value: "one", text: t("devices.thisTenant") },
                { value: "all", text: t("users.everybody") },
              ]}
            />
          </div>
        )}
        {query.error && !query.data ? (
          <Failed error={query.error} retry={() => void query.refetch()} />
        ) : !query.data ? (
          <Rows count={4} />
        ) : list.length === 0 ? (
          <Empty icon={Users} title={t("users.emptyTitle")} action={create}>
            {t("users.emptyText")}
          </Empty>
        ) : (
          <Table
            className="min-w-[36rem]"
            head={
              <>
                <Th>{t("login.email")}</Th>
                <Th>{t("users.role")}</Th>
                {superadmin && <Th>{t("nav.tenant")}</Th>}
                <Th>{t("device.createdAt")}</Th>
                <Th>
                  <span className="sr-only">{t("common.actions")}</span>
                </Th>
              </>
            }
          >
            {list.map((u) => (
              <Tr key={u.id}>
                <Td className="font-medium">
                  {u.email} {u.id === me.id && <Badge className="ml-1">{t("users.you")}</Badge>}
                </Td>
                <Td title={t(`roles.${u.role}.text`)}>{t(`roles.${u.role}.name`)}</Td>
                {superadmin && <Td className="text-soft">{u.tenantId ? (tenants.data?.find((x) => x.id === u.tenantId)?.name ?? u.tenantId) : t("common.system")}</Td>}
                <Td className="text-soft">
                  <Time at={u.createdAt} />
                </Td>
                <Td className="text-right">
                  {atLeast(me.role, u.role) && (
                    <Menu
                      trigger={
                        <Button look="quiet" size="smallIcon" aria-label={t("devices.actionsOf", { label: u.email })}>
                          <Ellipsis />
                        </Button>
                      }
                    >
                      <MenuItem icon={<PencilLine />} onSelect={() => setEditing(u)}>
                        {t("common.edit")}
                      </MenuItem>
                      <MenuItem icon={<MonitorSmartphone />} onSelect={() => setLooking(u)}>
                        {t("users.logins")}
                      </MenuItem>
                      <MenuLine />
                      <MenuItem icon={<Trash2 />} dangerous disabled={u.id === me.id} onSelect={() => remove(u)}>
                        {t("common.delete")}
                      </MenuItem>
                    </Menu>
                  )}
                </Td>
              </Tr>
            ))}
          </Table>
        )}
        <More query={query} />
      </Card>
      {editing && (
        <UserForm
          user={editing === "new" ? null : editing}
          onClose={() => setEditing(null)}
          onSaved={() => {
            setEditing(null);
            void query.refetch();
          }}
        />
      )}
      {looking && <Logins user={looking} onClose={() => setLooking(null)} />}
      {confirmation}
    </Page>
  );
}
