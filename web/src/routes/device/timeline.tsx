import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { eventsQuery } from "@/api/events";
import type { Device } from "@/api/gen/waconnect/v1/device_pb";
import { Dot } from "@/components/ui/badge";
import { Section } from "@/components/ui/card";
import { More } from "@/components/ui/more";
import { Failed, Rows } from "@/components/ui/states";
import { Time } from "@/components/ui/time";
import { allDetails, toneOf, type Detail } from "@/format/states";

type Body = { detail?: string; status?: string; lastError?: string | null; at?: string };

/** Timeline is through which states a device went. */
export function Timeline({ device }: { device: Device }) {
  const { t } = useTranslation();
  const query = useInfiniteQuery(eventsQuery(device.tenantId, { deviceId: device.id, type: "device.status" }, 12));
  const steps = query.data?.pages.flatMap((p) => p.events) ?? [];
  return (
    <Section title={t("device.timeline")} flush>
      {query.error ? (
        <Failed error={query.error} retry={() => void query.refetch()} />
      ) : !query.data ? (
        <Rows count={3} height="h-11" />
      ) : steps.length === 0 ? (
        <p className="px-5 py-4 text-sm text-soft">{t("device.timelineEmpty")}</p>
      ) : (
        <ol className="px-5 py-2">
          {steps.map((e, i) => {
            const body = JSON.parse(e.body) as Body;
            const detail = allDetails.find((d) => d === body.detail) as Detail | undefined;
            return (
              <li key={e.id} className="relative flex items-baseline gap-3 py-1.5 text-sm">
                {i < steps.length - 1 && <span className="absolute top-5 bottom-[-0.4rem] left-[2.5px] w-px bg-line" aria-hidden />}
                <Dot tone={detail ? toneOf(detail) : "idle"} className="relative -top-0.5" />
                <span className="min-w-0 flex-1">
                  {detail ? t(`state.${detail}.name`) : body.status}
                  {body.lastError && <span className="block truncate font-mono text-xs text-faint" title={body.lastError}>{body.lastError}</span>}
                </span>
                <Time at={body.at ?? e.createdAt} as="short" className="text-xs text-faint" />
              </li>
            );
          })}
        </ol>
      )}
      <More query={query} />
    </Section>
  );
}
