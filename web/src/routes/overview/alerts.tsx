import type { ReactNode } from "react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { CircleAlert, CircleCheck, CircleOff, Smartphone, TriangleAlert } from "lucide-react";
import { devicesQuery } from "@/api/devices";
import { useMay } from "@/api/session";
import { endpointsQuery, healthOf } from "@/api/webhooks";
import { Section } from "@/components/ui/card";
import { cn } from "@/components/ui/cn";
import { Rows } from "@/components/ui/states";
import { Time, useNow } from "@/components/ui/time";
import { groupOf, stateOf } from "@/format/states";
import { ms } from "@/format/time";

type Alert = { key: string; bad: boolean; icon: ReactNode; title: string; text: ReactNode; at: number; link: ReactNode };
const most = 8;

/** Alerts is what somebody should look at, the worst first. */
export function Alerts({ tenant }: { tenant: string }) {
  const { t } = useTranslation();
  const mayManage = useMay("TENANT_ADMIN");
  const now = useNow();
  const devices = useQuery(devicesQuery(tenant));
  const endpoints = useQuery({ ...endpointsQuery(tenant), enabled: mayManage });
  const alerts: Alert[] = [];
  const cover = (name: string) => <span className="absolute inset-0" aria-label={name} />;
  for (const d of devices.data ?? []) {
    const state = stateOf(d);
    const link = (
      <Link to="/devices/$deviceId" params={{ deviceId: d.id }}>
        {cover(d.label)}
      </Link>
    );
    if (groupOf(state) === "trouble") alerts.push({ key: d.id, bad: state !== "backoff", icon: <Smartphone />, title: `${d.label}: ${t(`state.${state}.name`)}`, text: t(`state.${state}.do`), at: ms(d.detailSince) ?? 0, link });
    const restricted = ms(d.restrictedUntil);
    if (restricted !== null && restricted > now) alerts.push({ key: `${d.id} r`, bad: false, icon: <TriangleAlert />, title: d.label, text: <>{t("device.restricted")} <Time at={restricted} as="full" /></>, at: 0, link });
  }
  for (const e of endpoints.data ?? []) {
    const health = healthOf(e, now);
    if (health === "good" || (health === "disabled" && (e.disabledReason ?? "manual") === "manual")) continue;
    const reason = e.disabledReason === "gone" ? "gone" : "failing";
    alerts.push({
      key: e.id,
      bad: health === "disabled",
      icon: health === "disabled" ? <CircleOff /> : <CircleAlert />,
      title: e.url,
      text: health === "disabled" ? t(`webhooks.disabled.${reason}`) : health === "paused" ? t("webhooks.pausedTitle") : t("webhooks.failingTitle"),
      at: ms(e.disabledAt ?? e.failingSince) ?? 0,
      link: (
        <Link to="/webhooks/$endpointId" params={{ endpointId: e.id }}>
          {cover(e.url)}
        </Link>
      ),
    });
  }
  alerts.sort((a, b) => Number(b.bad) - Number(a.bad) || b.at - a.at);
  return (
    <Section title={t("overview.alerts")} flush>
      {!devices.data ? (
        <Rows count={3} />
      ) : alerts.length === 0 ? (
        <div className="flex items-center gap-3 px-5 py-5 text-sm">
          <CircleCheck className="size-5 text-good" aria-hidden />
          <span className="text-soft">{t("overview.noAlerts")}</span>
        </div>
      ) : (
        <ul>
          {alerts.slice(0, most).map((a) => (
            <li key={a.key} className="relative flex gap-3 border-b border-line px-5 py-3.5 text-sm last:border-b-0 hover:bg-hover">
              <span className={cn("mt-0.5 [&_svg]:size-4.5", a.bad ? "text-bad" : "text-warn")} aria-hidden>
                {a.icon}
              </span>
              <span className="min-w-0 flex-1">
                <span className="block truncate font-medium">{a.title}</span>
                <span className="block text-xs text-soft">{a.text}</span>
              </span>
              {a.at > 0 && <Time at={a.at} as="short" className="text-xs text-faint" />}
              {a.link}
            </li>
          ))}
          {alerts.length > most && (
            <li className="px-5 py-3 text-sm text-soft">
              <Link to="/devices" search={{ state: "trouble" }} className="hover:underline">
                {t("overview.moreAlerts", { count: alerts.length - most })}
              </Link>
            </li>
          )}
        </ul>
      )}
    </Section>
  );
}
