import { useTranslation } from "react-i18next";
import { CircleAlert, CircleOff } from "lucide-react";
import type { ReactNode } from "react";
import type { Endpoint } from "@/api/gen/waconnect/v1/webhook_pb";
import { healthOf } from "@/api/webhooks";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Time, useNow } from "@/components/ui/time";

type Props = { endpoint: Endpoint; busy: boolean; onEnable: (replayMissed: boolean) => void };

/** Banner says that an endpoint does not get its events, why, and what to do. */
export function Banner({ endpoint: e, busy, onEnable }: Props) {
  const { t } = useTranslation();
  const health = healthOf(e, useNow());
  const reason = e.disabledReason === "failing" || e.disabledReason === "gone" ? e.disabledReason : "manual";
  switch (health) {
    case "disabled":
      return (
        <Box bad={reason !== "manual"} icon={<CircleOff />} title={t(`webhooks.disabled.${reason}`)} text={<>{t("webhooks.since")} <Time at={e.disabledAt} as="full" />. {t("webhooks.disabled.what")}</>}>
          <Button look="primary" busy={busy} onClick={() => onEnable(true)}>
            {t("webhooks.enableMissed")}
          </Button>
          <Button busy={busy} onClick={() => onEnable(false)}>
            {t("webhooks.enable")}
          </Button>
        </Box>
      );
    case "paused":
      return (
        <Box icon={<CircleAlert />} title={t("webhooks.pausedTitle")} text={<>{t("webhooks.pausedUntil")} <Time at={e.pausedUntil} />. {t("webhooks.pausedText")}</>}>
          <Button busy={busy} onClick={() => onEnable(false)}>
            {t("webhooks.tryNow")}
          </Button>
        </Box>
      );
    case "failing":
      return <Box icon={<CircleAlert />} title={t("webhooks.failingTitle")} text={<>{t("webhooks.since")} <Time at={e.failingSince} as="full" />. {t("webhooks.failingText")}</>} />;
    default:
      return null;
  }
}

function Box({ bad = false, icon, title, text, children }: { bad?: boolean; icon: ReactNode; title: string; text: ReactNode; children?: ReactNode }) {
  return (
    <div role="status" className={cn("mb-4 flex flex-wrap items-center gap-x-4 gap-y-3 rounded-xl border p-4 [&_svg]:size-5", bad ? "border-bad/40 bg-bad-soft/60" : "border-warn/40 bg-warn-soft/60")}>
      <span className={bad ? "text-bad" : "text-warn"}>{icon}</span>
      <div className="min-w-0 flex-1 basis-64 text-sm">
        <p className="font-semibold">{title}</p>
        <p className="text-soft">{text}</p>
      </div>
      {children && <div className="flex flex-wrap gap-2">{children}</div>}
    </div>
  );
}
