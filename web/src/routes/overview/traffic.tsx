import { useMemo } from "react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { queries } from "@/api/query";
import { isSent, minutes, perMinute, trafficQuery, type Traffic } from "@/api/traffic";
import { Bars } from "@/components/chart";
import { Section } from "@/components/ui/card";
import { Failed, Skeleton } from "@/components/ui/states";
import { useNow } from "@/components/ui/time";
import { useLiveEvents } from "@/live/events";

/** TrafficCard counts messages by the minute, of the last hour, and goes on as they come. */
export function TrafficCard({ tenant }: { tenant: string }) {
  const { t } = useTranslation();
  const options = trafficQuery(tenant);
  const query = useQuery(options);
  const now = useNow(5000);
  const minute = Math.floor(now / 60_000);
  useLiveEvents((e) => {
    const what = e.type === "message.inbound" ? "received" : e.type === "message.status" && isSent(e.body) ? "sent" : null;
    if (what) queries.setQueryData<Traffic>(options.queryKey, (known) => known && { ...known, [what]: [...known[what], e.at] });
  });
  const received = useMemo(() => perMinute(query.data?.received ?? [], minute * 60_000), [query.data, minute]);
  const sent = useMemo(() => perMinute(query.data?.sent ?? [], minute * 60_000), [query.data, minute]);
  const at = useMemo(() => Array.from({ length: minutes }, (_, i) => (minute - minutes + 1 + i) * 60), [minute]);
  const series = [
    { name: t("overview.received"), values: received, colour: "--info" },
    { name: t("overview.sent"), values: sent, colour: "--accent" },
  ];
  const sum = (list: number[]) => list.reduce((a, b) => a + b, 0);
  return (
    <Section
      title={t("overview.traffic")}
      note={query.data?.cut ? t("overview.cut") : t("overview.lastHour")}
      actions={
        <ul className="flex gap-4 text-xs text-soft">
          {series.map((s) => (
            <li key={s.name} className="flex items-center gap-1.5">
              <span className="size-2 rounded-sm" style={{ background: `var(${s.colour})` }} aria-hidden />
              {s.name} <span className="num font-medium text-ink">{sum(s.values)}</span>
            </li>
          ))}
        </ul>
      }
    >
      {query.error && !query.data ? (
        <Failed error={query.error} retry={() => void query.refetch()} />
      ) : query.data ? (
        <Bars at={at} series={series} label={t("overview.chart", { received: sum(received), sent: sum(sent) })} />
      ) : (
        <Skeleton className="h-45" />
      )}
    </Section>
  );
}
