import { lazy, Suspense, useMemo, useState } from "react";
import { useQueries, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Plus, Search, Smartphone } from "lucide-react";
import { devicesQuery } from "@/api/devices";
import { tenantsQuery } from "@/api/tenant";
import { useMay, useUser } from "@/api/session";
import { NeedsTenant, Page } from "@/components/shell/page";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Segments } from "@/components/ui/segments";
import { Empty, Failed, Rows } from "@/components/ui/states";
import { SearchBox } from "@/components/search-box";
import type { Device } from "@/api/gen/waconnect/v1/device_pb";
import { groupOf, stateGroups, stateOf, type StateGroup } from "@/format/states";
import { DeviceTable } from "./table";

const NewDevice = lazy(() => import("./new-device"));

const route = getRouteApi("/app/devices");

export default function Devices() {
  const { t } = useTranslation();
  const { all } = route.useSearch();
  const ofInstallation = useUser().tenantId === null;
  const [creating, setCreating] = useState(false);
  const mayManage = useMay("TENANT_ADMIN");
  return (
    <Page
      title={t("devices.title")}
      fill
      actions={
        mayManage && (
          <Button look="primary" onClick={() => setCreating(true)}>
            <Plus />
            {t("devices.new")}
          </Button>
        )
      }
    >
      {all && ofInstallation ? (
        <AllTenants />
      ) : (
        <NeedsTenant>
          {(tenant) => (
            <>
              <OneTenant tenant={tenant} onCreate={() => setCreating(true)} />
              {creating && (
                <Suspense>
                  <NewDevice tenant={tenant} onClose={() => setCreating(false)} />
                </Suspense>
              )}
            </>
          )}
        </NeedsTenant>
      )}
    </Page>
  );
}

function OneTenant({ tenant, onCreate }: { tenant: string; onCreate: () => void }) {
  const query = useQuery(devicesQuery(tenant));
  return <List devices={query.data} error={query.error} retry={() => void query.refetch()} onCreate={onCreate} tenants={null} />;
}

/** AllTenants shows every device of the installation, tenant by tenant. */
function AllTenants() {
  const tenants = useQuery(tenantsQuery);
  const lists = useQueries({ queries: (tenants.data ?? []).map((x) => devicesQuery(x.id)) });
  const names = useMemo(() => new Map(tenants.data?.map((x) => [x.id, x.name])), [tenants.data]);
  const ready = tenants.data !== undefined && lists.every((q) => q.data !== undefined || q.error !== null);
  const error = tenants.error ?? lists.find((q) => q.error)?.error ?? null;
  const devices = ready ? lists.flatMap((q) => q.data ?? []) : undefined;
  return (
    <List
      devices={devices}
      error={error}
      retry={() => {
        void tenants.refetch();
        for (const q of lists) void q.refetch();
      }}
      tenants={names}
    />
  );
}

type ListProps = { devices: Device[] | undefined; error: unknown; retry: () => void; onCreate?: () => void; tenants: Map<string, string> | null };

function List({ devices, error, retry, onCreate, tenants }: ListProps) {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const ofInstallation = useUser().tenantId === null;
  const mayManage = useMay("TENANT_ADMIN");
  const counts = useMemo(() => {
    const n: Record<StateGroup, number> = { online: 0, waiting: 0, trouble: 0, off: 0 };
    for (const d of devices ?? []) n[groupOf(stateOf(d))]++;
    return n;
  }, [devices]);
  const wanted = (search.q ?? "").trim().toLowerCase();
  const shown = useMemo(
    () =>
      devices?.filter(
        (d) =>
          (!search.state || groupOf(stateOf(d)) === search.state) &&
          (wanted === "" || d.label.toLowerCase().includes(wanted) || d.id === wanted || (d.phoneHint ?? "").replace(/\D/g, "").includes(wanted.replace(/\D/g, "") || "–") || (tenants?.get(d.tenantId)?.toLowerCase().includes(wanted) ?? false)),
      ),
    [devices, search.state, wanted, tenants],
  );
  const set = (change: Partial<typeof search>) => void navigate({ search: (s) => ({ ...s, ...change }), replace: true });

  return (
    <Card className="flex min-h-0 flex-1 flex-col overflow-hidden">
      <div className="flex flex-wrap items-center gap-2 p-3">
        <SearchBox value={search.q ?? ""} onChange={(q) => set({ q: q || undefined })} placeholder={t("devices.search")} className="min-w-48 flex-1 sm:max-w-72" />
        <Segments<StateGroup | "all">
          label={t("devices.filter")}
          value={search.state ?? "all"}
          onChange={(state) => set({ state: state === "all" ? undefined : state })}
          options={[
            { value: "all", text: <Count name={t("common.all")} n={devices?.length} /> },
            ...stateGroups.map((g) => ({ value: g, text: <Count name={t(`state.groups.${g}`)} n={devices ? counts[g] : undefined} /> })),
          ]}
        />
        {ofInstallation && (
          <Segments
            label={t("devices.whose")}
            className="sm:ml-auto"
            value={search.all ? "all" : "one"}
            onChange={(v) => set({ all: v === "all" ? true : undefined })}
            options={[
              { value: "one", text: t("devices.thisTenant") },
              { value: "all", text: t("devices.allTenants") },
            ]}
          />
        )}
      </div>
      {error && !devices ? (
        <Failed error={error} retry={retry} />
      ) : !devices || !shown ? (
        <div className="border-t border-line">
          <Rows count={8} />
        </div>
      ) : devices.length === 0 ? (
        <Empty
          icon={Smartphone}
          title={t("devices.emptyTitle")}
          className="border-t border-line"
          action={
            mayManage &&
            onCreate && (
              <Button look="primary" onClick={onCreate}>
                <Plus />
                {t("devices.new")}
              </Button>
            )
          }
        >
          {t("devices.emptyText")}
        </Empty>
      ) : shown.length === 0 ? (
        <Empty icon={Search} title={t("common.noMatchTitle")} className="border-t border-line" action={<Button onClick={() => set({ q: undefined, state: undefined })}>{t("common.clear")}</Button>}>
          {t("common.noMatchText")}
        </Empty>
      ) : (
        <DeviceTable devices={shown} tenants={tenants} />
      )}
    </Card>
  );
}

const Count = ({ name, n }: { name: string; n: number | undefined }) => (
  <>
    {name}
    <span className="num min-w-3 text-xs leading-none text-faint">{n ?? ""}</span>
  </>
);
