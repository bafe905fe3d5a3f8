import { useEffect, useState } from "react";
import { useMutation, useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Power, Trash2, Zap } from "lucide-react";
import { webhooks } from "@/api/connect";
import type { Endpoint } from "@/api/gen/waconnect/v1/webhook_pb";
import { queries } from "@/api/query";
import { chooseTenant } from "@/api/tenant";
import { useUser } from "@/api/session";
import { endpointQuery, remember } from "@/api/webhooks";
import { EndpointHealth } from "@/components/endpoint-health";
import { Page } from "@/components/shell/page";
import { Button } from "@/components/ui/button";
import { useConfirm } from "@/components/ui/dialog";
import { Segments } from "@/components/ui/segments";
import { Failed, Skeleton, useProblemText } from "@/components/ui/states";
import { toast } from "@/components/ui/toast";
import { Banner } from "./banner";
import { Deliveries } from "./deliveries";
import { Replays } from "./replays";
import { Settings } from "./settings";
import { TestResult } from "./test-result";

const route = getRouteApi("/app/webhooks/$endpointId");

export default function WebhookPage() {
  const { t } = useTranslation();
  const { endpointId } = route.useParams();
  const query = useQuery(endpointQuery(endpointId));
  const ofInstallation = useUser().tenantId === null;
  const tenant = query.data?.tenantId;
  useEffect(() => {
    if (ofInstallation && tenant) chooseTenant(tenant);
  }, [ofInstallation, tenant]);
  if (query.data) return <Loaded key={endpointId} endpoint={query.data} />;
  return (
    <Page title={t("webhooks.one")} back={{ to: "/webhooks", text: t("nav.webhooks") }}>
      {query.error ? <Failed error={query.error} retry={() => void query.refetch()} /> : <Skeleton className="h-80 rounded-xl" />}
    </Page>
  );
}

function Loaded({ endpoint }: { endpoint: Endpoint }) {
  const { t } = useTranslation();
  const { tab = "deliveries" } = route.useSearch();
  const navigate = useNavigate();
  const [confirm, confirmation] = useConfirm();
  const [testing, setTesting] = useState(false);
  const text = useProblemText();
  const test = useMutation({ mutationFn: () => webhooks.testEndpoint({ endpointId: endpoint.id }), onMutate: () => setTesting(true) });

  const disable = () =>
    confirm({
      title: t("webhooks.disableTitle"),
      text: t("webhooks.disableText"),
      action: t("webhooks.disable"),
      run: async () => remember((await webhooks.updateEndpoint({ endpointId: endpoint.id, settings: { enabled: false } })).endpoint),
    });
  const remove = () =>
    confirm({
      title: t("webhooks.deleteTitle"),
      text: t("webhooks.deleteText", { url: endpoint.url }),
      action: t("common.delete"),
      dangerous: true,
      run: async () => {
        await webhooks.deleteEndpoint({ endpointId: endpoint.id });
        await navigate({ to: "/webhooks" });
        await queries.invalidateQueries({ queryKey: ["webhooks"] });
      },
    });
  const enable = useMutation({
    mutationFn: (replayMissed: boolean) => webhooks.updateEndpoint({ endpointId: endpoint.id, settings: { enabled: true }, replayMissed }),
    onSuccess: ({ endpoint: changed, replayId }) => {
      remember(changed);
      toast(t("webhooks.enabled"));
      if (replayId) void navigate({ to: "/webhooks/$endpointId", params: { endpointId: endpoint.id }, search: { tab: "replays" } });
    },
    onError: (error) => toast(text(error), true),
  });

  return (
    <Page
      title={endpoint.url}
      back={{ to: "/webhooks", text: t("nav.webhooks") }}
      heading={
        <>
          <span className="min-w-0 truncate font-mono text-lg">{endpoint.url}</span>
          <EndpointHealth endpoint={endpoint} />
        </>
      }
      actions={
        <>
          <Button onClick={() => test.mutate()} busy={test.isPending}>
            <Zap />
            {t("webhooks.test")}
          </Button>
          {endpoint.enabled && (
            <Button onClick={disable}>
              <Power />
              {t("webhooks.disable")}
            </Button>
          )}
          <Button look="dangerous" size="icon" onClick={remove} aria-label={t("common.delete")} title={t("common.delete")}>
            <Trash2 />
          </Button>
        </>
      }
    >
      <Banner endpoint={endpoint} busy={enable.isPending} onEnable={(missed) => enable.mutate(missed)} />
      {testing && (test.data || test.error) && <TestResult answer={test.data ?? null} error={test.error} onClose={() => setTesting(false)} />}
      <Segments
        label={t("webhooks.parts")}
        value={tab}
        onChange={(next) => void navigate({ to: "/webhooks/$endpointId", params: { endpointId: endpoint.id }, search: { tab: next } })}
        className="mb-4 self-start"
        options={[
          { value: "deliveries", text: t("webhooks.deliveries") },
          { value: "replays", text: t("webhooks.replays") },
          { value: "settings", text: t("webhooks.settings") },
        ]}
      />
      {tab === "deliveries" && <Deliveries endpoint={endpoint} />}
      {tab === "replays" && <Replays endpoint={endpoint} />}
      {tab === "settings" && <Settings endpoint={endpoint} />}
      {confirmation}
    </Page>
  );
}
