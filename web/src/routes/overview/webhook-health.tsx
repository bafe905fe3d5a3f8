import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { endpointsQuery } from "@/api/webhooks";
import { EndpointHealth } from "@/components/endpoint-health";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/card";
import { Failed, Rows } from "@/components/ui/states";
import { Time } from "@/components/ui/time";

export function WebhookHealth({ tenant }: { tenant: string }) {
  const { t } = useTranslation();
  const query = useQuery(endpointsQuery(tenant));
  return (
    <Section
      title={t("overview.webhooks")}
      flush
      actions={
        <Button asChild look="quiet" size="small">
          <Link to="/webhooks">{t("overview.allWebhooks")}</Link>
        </Button>
      }
    >
      {query.error && !query.data ? (
        <Failed error={query.error} retry={() => void query.refetch()} />
      ) : !query.data ? (
        <Rows count={2} />
      ) : query.data.length === 0 ? (
        <p className="px-5 py-4 text-sm text-soft">{t("webhooks.emptyText")}</p>
      ) : (
        <ul>
          {query.data.slice(0, 6).map((e) => (
            <li key={e.id} className="border-b border-line last:border-b-0">
              <Link to="/webhooks/$endpointId" params={{ endpointId: e.id }} className="flex items-center gap-4 px-5 py-3 text-sm hover:bg-hover">
                <span className="min-w-0 flex-1 truncate font-mono text-xs">{e.url}</span>
                <span className="text-xs text-faint max-sm:hidden">{e.lastSuccessAt ? <Time at={e.lastSuccessAt} /> : t("webhooks.noSuccess")}</span>
                <EndpointHealth endpoint={e} />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
