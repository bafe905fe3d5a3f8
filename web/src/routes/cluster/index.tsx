import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Gauge } from "lucide-react";
import { aboutQuery } from "@/api/about";
import { ringQuery } from "@/api/cluster";
import type { GetRingResponse } from "@/api/gen/waconnect/v1/cluster_pb";
import { rest } from "@/api/rest";
import { useMay } from "@/api/session";
import { Lost } from "@/components/shell/root";
import { Page } from "@/components/shell/page";
import { Button } from "@/components/ui/button";
import { Card, Fact, Facts, Section } from "@/components/ui/card";
import { Failed, Rows, useProblemText } from "@/components/ui/states";
import { toast } from "@/components/ui/toast";
import { Moves } from "./moves";
import { Nodes } from "./nodes";
import { RingPicture } from "./ring-picture";

export default function ClusterPage() {
  return useMay("SUPERADMIN") ? <Cluster /> : <Lost />;
}

function Cluster() {
  const { t } = useTranslation();
  const query = useQuery(ringQuery);
  return (
    <Page title={t("cluster.title")} note={t("cluster.note")} actions={<Ping />}>
      {query.data ? (
        <Loaded ring={query.data} stale={query.error !== null} />
      ) : (
        <Card>{query.error ? <Failed error={query.error} retry={() => void query.refetch()} /> : <Rows count={3} height="h-24" />}</Card>
      )}
    </Page>
  );
}

function Loaded({ ring, stale }: { ring: GetRingResponse; stale: boolean }) {
  const { t } = useTranslation();
  const about = useQuery(aboutQuery);
  const devices = ring.members.reduce((sum, m) => sum + m.devices, 0);
  const homeless = ring.partitions - ring.held;
  return (
    <div className="flex flex-col gap-4">
      {stale && (
        <p role="status" className="text-sm font-medium text-warn">
          {t("live.reconnecting")}
        </p>
      )}
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <Nodes ring={ring} />
        <Section title={t("cluster.ring")}>
          <RingPicture ring={ring} />
          <Facts className="mt-5">
            <Fact name={t("cluster.partitions")}>
              <span className="num">{t("cluster.heldOf", { held: ring.held, total: ring.partitions })}</span>
              {homeless > 0 && <span className="num block text-xs text-warn">{t("cluster.homeless", { count: homeless })}</span>}
            </Fact>
            <Fact name={t("cluster.devices")}>
              <span className="num">{devices}</span>
            </Fact>
            <Fact name={t("cluster.epoch")}>
              <span className="num">{String(ring.epoch)}</span>
            </Fact>
            {about.data?.version && <Fact name={t("cluster.version")}>{about.data.version}</Fact>}
          </Facts>
        </Section>
      </div>
      <Moves ring={ring} />
    </div>
  );
}

/** Ping measures how long the API takes to say that it is well. */
function Ping() {
  const { t } = useTranslation();
  const text = useProblemText();
  const ping = useMutation({
    mutationFn: async () => {
      const began = performance.now();
      await rest("GET", "/health");
      return performance.now() - began;
    },
    onSuccess: (ms) => toast(t("cluster.pong", { ms: Math.round(ms) })),
    onError: (error) => toast(text(error), true),
  });
  return (
    <Button onClick={() => ping.mutate()} busy={ping.isPending}>
      <Gauge />
      {t("cluster.ping")}
    </Button>
  );
}
