import { useMemo, useState } from "react";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { FileClock, Search } from "lucide-react";
import { auditQuery, usersQuery, type AuditEntry } from "@/api/access";
import { useMay } from "@/api/session";
import { tenantsQuery } from "@/api/tenant";
import { SearchBox } from "@/components/search-box";
import { Page } from "@/components/shell/page";
import { TimeRange } from "@/components/time-range";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card, Fact, Facts } from "@/components/ui/card";
import { Id } from "@/components/ui/copy";
import { Dialog } from "@/components/ui/dialog";
import { Json } from "@/components/ui/json";
import { More } from "@/components/ui/more";
import { Empty, Failed, Rows } from "@/components/ui/states";
import { Table, Td, Th, Tr } from "@/components/ui/table";
import { Time } from "@/components/ui/time";

const route = getRouteApi("/app/audit");

export default function AuditPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const superadmin = useMay("SUPERADMIN");
  const query = useInfiniteQuery(auditQuery(search));
  const users = useInfiniteQuery(usersQuery(""));
  const tenants = useQuery({ ...tenantsQuery, enabled: superadmin });
  const emails = useMemo(() => new Map(users.data?.pages.flatMap((p) => p.rows).map((u) => [`user:${u.id}`, u.email])), [users.data]);
  const [open, setOpen] = useState<AuditEntry | null>(null);
  const list = query.data?.pages.flatMap((p) => p.rows) ?? [];
  const filtered = Boolean(search.actor || search.action || search.from || search.to);
  const set = (change: Partial<typeof search>) => void navigate({ search: (s) => ({ ...s, ...change }), replace: true });
  const tenantName = (id: string | null) => (id === null ? t("common.system") : (tenants.data?.find((x) => x.id === id)?.name ?? id));

  return (
    <Page title={t("audit.title")} note={t("audit.note")}>
      <Card>
        <div className="flex flex-wrap items-center gap-2 p-3">
          <SearchBox value={search.actor ?? ""} onChange={(actor) => set({ actor: actor || undefined })} placeholder={t("audit.actorSearch")} className="min-w-44 flex-1" />
          <SearchBox value={search.action ?? ""} onChange={(action) => set({ action: action || undefined })} placeholder={t("audit.actionSearch")} className="min-w-44 flex-1" />
          <TimeRange from={search.from} to={search.to} onChange={set} />
        </div>
        <div className="border-t border-line">
          {query.error && !query.data ? (
            <Failed error={query.error} retry={() => void query.refetch()} />
          ) : !query.data ? (
            <Rows count={8} />
          ) : list.length === 0 ? (
            <Empty icon={filtered ? Search : FileClock} title={filtered ? t("common.noMatchTitle") : t("audit.emptyTitle")} action={filtered && <Button onClick={() => set({ actor: undefined, action: undefined, from: undefined, to: undefined })}>{t("common.clear")}</Button>}>
              {filtered ? t("audit.noMatchText") : t("audit.emptyText")}
            </Empty>
          ) : (
            <Table
              className="min-w-[44rem]"
              head={
                <>
                  <Th>{t("audit.at")}</Th>
                  <Th>{t("audit.actor")}</Th>
                  <Th>{t("audit.action")}</Th>
                  <Th>{t("audit.outcome")}</Th>
                  {superadmin && <Th>{t("nav.tenant")}</Th>}
                </>
              }
            >
              {list.map((e) => (
                <Tr key={e.id} className="cursor-pointer hover:bg-hover" onClick={() => setOpen(e)}>
                  <Td className="whitespace-nowrap text-soft">
                    <Time at={e.at} as="log" />
                  </Td>
                  <Td className="max-w-60">
                    <button type="button" className="block max-w-full truncate hover:underline" onClick={() => setOpen(e)}>
                      {emails.get(e.actor) ?? e.actor}
                    </button>
                  </Td>
                  <Td>
                    <code className="font-mono text-xs">{e.action}</code>
                  </Td>
                  <Td className="whitespace-nowrap">
                    <Badge tone={e.outcome === "done" ? "good" : "warn"}>{e.outcome}</Badge>
                    {e.times > 1 && <span className="num ml-1.5 text-xs text-faint">×{e.times}</span>}
                  </Td>
                  {superadmin && <Td className="max-w-44 truncate text-soft">{tenantName(e.tenantId)}</Td>}
                </Tr>
              ))}
            </Table>
          )}
          <More query={query} />
        </div>
      </Card>
      {open && (
        <Dialog title={t("audit.one")} onClose={() => setOpen(null)} side>
          <Facts className="mb-6">
            <Fact name={t("audit.at")}>
              <Time at={open.at} as="full" />
            </Fact>
            <Fact name={t("audit.actor")}>
              {emails.get(open.actor)}
              <Id value={open.actor} />
            </Fact>
            <Fact name={t("audit.action")}>
              <code className="font-mono text-xs">{open.action}</code>
            </Fact>
            {open.target && (
              <Fact name={t("audit.target")}>
                <Id value={open.target} />
              </Fact>
            )}
            <Fact name={t("audit.outcome")}>{open.outcome}</Fact>
            <Fact name={t("audit.times")}>
              <span className="num">{open.times}</span>
            </Fact>
            {open.ip && <Fact name={t("audit.address")}>{open.ip}</Fact>}
            {open.requestId && (
              <Fact name={t("messages.trace")}>
                <Id value={open.requestId} />
              </Fact>
            )}
            {superadmin && <Fact name={t("nav.tenant")}>{tenantName(open.tenantId)}</Fact>}
          </Facts>
          <h3 className="mb-2 text-sm font-semibold">{t("audit.detail")}</h3>
          <Json value={open.detail} />
        </Dialog>
      )}
    </Page>
  );
}
