import { useTranslation } from "react-i18next";
import type { Endpoint } from "@/api/gen/waconnect/v1/webhook_pb";
import { healthOf } from "@/api/webhooks";
import { Badge } from "@/components/ui/badge";
import { useNow } from "@/components/ui/time";

const tones = { good: "good", failing: "warn", paused: "warn", disabled: "bad" } as const;

export function EndpointHealth({ endpoint }: { endpoint: Endpoint }) {
  const { t } = useTranslation();
  const health = healthOf(endpoint, useNow());
  const manual = health === "disabled" && (endpoint.disabledReason ?? "manual") === "manual";
  return (
    <Badge tone={manual ? "idle" : tones[health]} dot>
      {t(`webhooks.health.${health}`)}
    </Badge>
  );
}
