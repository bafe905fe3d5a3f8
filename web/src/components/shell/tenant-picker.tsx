import { useEffect, useState } from "react";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useRouterState } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Popover } from "radix-ui";
import { Check, ChevronsUpDown } from "lucide-react";
import { chooseTenant, tenantQuery, tenantsQuery, useTenant } from "@/api/tenant";
import { useUser } from "@/api/session";
import { cn } from "@/components/ui/cn";

/** TenantPicker says whose data is seen. People of the installation choose; everybody else has one tenant. */
export function TenantPicker() {
  const user = useUser();
  return user.tenantId === null ? <Picker /> : <Fixed id={user.tenantId} />;
}

function Fixed({ id }: { id: string }) {
  const { t } = useTranslation();
  const tenant = useQuery(tenantQuery(id));
  return (
    <div className="rounded-lg border border-line bg-surface px-3 py-1.5">
      <span className="block text-xs text-faint">{t("nav.tenant")}</span>
      <span className="block h-5 truncate text-sm font-medium">{tenant.data?.name}</span>
    </div>
  );
}

function Picker() {
  const { t } = useTranslation();
  const chosen = useTenant();
  const all = useQuery(tenantsQuery);
  const [open, setOpen] = useState(false);
  const [find, setFind] = useState("");
  const navigate = useNavigate();
  const path = useRouterState({ select: (s) => s.location.pathname });
  const list = all.data ?? [];
  const known = list.some((x) => x.id === chosen);

  useEffect(() => {
    const first = all.data?.at(-1);
    if (all.data && !known) chooseTenant(first?.id ?? "");
  }, [all.data, known]);

  const found = list.filter((x) => x.name.toLowerCase().includes(find.toLowerCase()));
  return (
    <Popover.Root
      open={open}
      onOpenChange={(next) => {
        setOpen(next);
        setFind("");
      }}
    >
      <Popover.Trigger className="flex w-full items-center gap-2 rounded-lg border border-line bg-surface px-3 py-1.5 text-left hover:bg-hover">
        <span className="min-w-0 flex-1">
          <span className="block text-xs text-faint">{t("nav.tenant")}</span>
          <span className="block h-5 truncate text-sm font-medium">{list.find((x) => x.id === chosen)?.name ?? (all.data ? t("nav.noTenant") : "")}</span>
        </span>
        <ChevronsUpDown className="size-4 text-faint" aria-hidden />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content align="start" sideOffset={6} className="z-50 w-64 animate-fade rounded-xl border border-line bg-surface p-1 shadow-float">
          {list.length > 7 && (
            <input autoFocus value={find} onChange={(e) => setFind(e.target.value)} placeholder={t("nav.findTenant")} aria-label={t("nav.findTenant")} className="mb-1 h-9 w-full rounded-lg bg-sunken px-3 text-sm outline-none placeholder:text-faint" />
          )}
          <ul className="max-h-72 overflow-y-auto">
            {found.map((x) => (
              <li key={x.id}>
                <button
                  type="button"
                  className="flex h-9 w-full items-center gap-2 rounded-lg px-2.5 text-left text-sm hover:bg-hover"
                  onClick={() => {
                    setOpen(false);
                    if (x.id === chosen) return;
                    chooseTenant(x.id);
                    // What the page shows belongs to the tenant before: go to the list that it is part of.
                    void navigate({ to: `/${path.split("/")[1] ?? ""}` as "/" });
                  }}
                >
                  <span className="min-w-0 flex-1 truncate">{x.name}</span>
                  {x.status === "suspended" && <span className="text-xs text-warn">{t("tenants.suspended")}</span>}
                  <Check className={cn("size-4 text-accent", x.id !== chosen && "invisible")} aria-hidden />
                </button>
              </li>
            ))}
            {found.length === 0 && <li className="px-2.5 py-2 text-sm text-faint">{t("nav.noTenant")}</li>}
          </ul>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
