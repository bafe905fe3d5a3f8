import { useState } from "react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Plus, Webhook } from "lucide-react";
import { endpointsQuery } from "@/api/webhooks";
import { NeedsTenant, Page } from "@/components/shell/page";
import { EndpointHealth } from "@/components/endpoint-health";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Empty, Failed, Rows } from "@/components/ui/states";
import { Time } from "@/components/ui/time";
import { NewEndpoint } from "./new-endpoint";

export default function Webhooks() {
  const { t } = useTranslation();
  const [creating, setCreating] = useState(false);
  const create = (
    <Button look="primary" onClick={() => setCreating(true)}>
      <Plus />
      {t("webhooks.new")}
    </Button>
  );
  return (
    <Page title={t("webhooks.title")} note={t("webhooks.note")} actions={create}>
      <NeedsTenant>
        {(tenant) => (
          <>
            <List tenant={tenant} create={create} />
            {creating && <NewEndpoint tenant={tenant} onClose={() => setCreating(false)} />}
          </>
        )}
      </NeedsTenant>
    </Page>
  );
}

function List({ tenant, create }: { tenant: string; create: React.ReactNode }) {
  const { t } = useTranslation();
  const query = useQuery(endpointsQuery(tenant));
  if (query.error && !query.data) {
    return (
      <Card>
        <Failed error={query.error} retry={() => void query.refetch()} />
      </Card>
    );
  }
  if (!query.data) {
    return (
      <Card>
        <Rows count={3} height="h-18" />
      </Card>
    );
  }
  if (query.data.length === 0) {
    return (
      <Card>
        <Empty icon={Webhook} title={t("webhooks.emptyTitle")} action={create}>
          {t("webhooks.emptyText")}
        </Empty>
      </Card>
    );
  }
  return (
    <Card className="overflow-hidden">
      <ul>
        {query.data.map((e) => (
          <li key={e.id} className="border-b border-line last:border-b-0">
            <Link to="/webhooks/$endpointId" params={{ endpointId: e.id }} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-5 py-4 hover:bg-hover">
              <span className="min-w-0 flex-1 basis-64">
                <span className="block truncate font-mono text-sm font-medium">{e.url}</span>
                <span className="mt-0.5 block truncate text-xs text-faint">{(e.eventFilters?.values ?? ["message.inbound"]).join(", ") || t("webhooks.takesNothing")}</span>
              </span>
              <span className="w-44 text-xs text-soft max-sm:hidden">
                {e.lastSuccessAt ? (
                  <>
                    {t("webhooks.lastSuccess")} <Time at={e.lastSuccessAt} />
                  </>
                ) : (
                  t("webhooks.noSuccess")
                )}
              </span>
              <EndpointHealth endpoint={e} />
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
