import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Rocket } from "lucide-react";
import { devicesQuery } from "@/api/devices";
import type { Device } from "@/api/gen/waconnect/v1/device_pb";
import { useMay } from "@/api/session";
import { NeedsTenant, Page } from "@/components/shell/page";
import { Dot } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Empty, Failed, Skeleton } from "@/components/ui/states";
import { groupOf, stateGroups, stateOf, type StateGroup, type Tone } from "@/format/states";
import { Alerts } from "./alerts";
import { TrafficCard } from "./traffic";
import { WebhookHealth } from "./webhook-health";

export default function Overview() {
  const { t } = useTranslation();
  const mayManage = useMay("TENANT_ADMIN");
  return (
    <Page title={t("overview.title")}>
      <NeedsTenant>
        {(tenant) => (
          <div className="flex flex-col gap-4" key={tenant}>
            <States tenant={tenant} />
            <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1.7fr)_minmax(0,1fr)]">
              <div className="flex min-w-0 flex-col gap-4">
                <TrafficCard tenant={tenant} />
                {mayManage && <WebhookHealth tenant={tenant} />}
              </div>
              <Alerts tenant={tenant} />
            </div>
          </div>
        )}
      </NeedsTenant>
    </Page>
  );
}

const tones: Record<StateGroup, Tone> = { online: "good", waiting: "busy", trouble: "bad", off: "idle" };

function count(devices: Device[]): Record<StateGroup, number> {
  const n: Record<StateGroup, number> = { online: 0, waiting: 0, trouble: 0, off: 0 };
  for (const d of devices) n[groupOf(stateOf(d))]++;
  return n;
}

function States({ tenant }: { tenant: string }) {
  const { t } = useTranslation();
  const query = useQuery(devicesQuery(tenant));
  if (query.error && !query.data) {
    return (
      <Card>
        <Failed error={query.error} retry={() => void query.refetch()} />
      </Card>
    );
  }
  if (query.data?.length === 0) {
    return (
      <Card>
        <Empty
          icon={Rocket}
          title={t("overview.welcome")}
          action={
            <Button asChild look="primary">
              <Link to="/start">{t("nav.start")}</Link>
            </Button>
          }
        >
          {t("overview.welcomeText")}
        </Empty>
      </Card>
    );
  }
  const n = query.data ? count(query.data) : null;
  return (
    <ul className="grid grid-cols-2 gap-4 lg:grid-cols-4">
      {stateGroups.map((g) => (
        <li key={g}>
          <Link to="/devices" search={{ state: g }} className="block rounded-xl border border-line bg-surface px-5 py-4 shadow-lift transition-colors hover:border-line-strong">
            <span className="flex items-center gap-2 text-sm text-soft">
              <Dot tone={tones[g]} className="size-2" />
              {t(`state.groups.${g}`)}
            </span>
            {n ? <span className="num mt-1 block text-3xl font-semibold tracking-tight">{n[g]}</span> : <Skeleton className="mt-2 mb-1 h-8 w-14" />}
          </Link>
        </li>
      ))}
    </ul>
  );
}
