import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Device } from "@/api/gen/waconnect/v1/device_pb";
import { messagesQuery, summary } from "@/api/messages";
import { MessageState } from "@/components/message-state";
import { Number } from "@/components/number";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/card";
import { Failed, Rows } from "@/components/ui/states";
import { Time } from "@/components/ui/time";

/** Outbound are the last messages that were sent through the device. */
export function Outbound({ device }: { device: Device }) {
  const { t } = useTranslation();
  const query = useInfiniteQuery(messagesQuery(device.id, {}, 10));
  const list = query.data?.pages[0]?.messages ?? [];
  return (
    <Section
      title={t("device.outbound")}
      flush
      actions={
        <Button asChild look="quiet" size="small">
          <Link to="/messages" search={{ device: device.id }}>
            {t("device.allMessages")}
          </Link>
        </Button>
      }
    >
      {query.error ? (
        <Failed error={query.error} retry={() => void query.refetch()} />
      ) : !query.data ? (
        <Rows count={4} />
      ) : list.length === 0 ? (
        <p className="px-5 py-5 text-sm text-soft">{t("device.outboundEmpty")}</p>
      ) : (
        <ul>
          {list.map((m) => (
            <li key={m.id} className="border-b border-line last:border-b-0">
              <Link to="/messages" search={{ device: device.id, open: m.id }} className="flex items-center gap-3 px-5 py-2.5 text-sm hover:bg-hover">
                <span className="min-w-0 flex-1">
                  <span className="flex items-center gap-2">
                    <Number address={m.to} className="font-medium" />
                    {m.isTest && <Badge>{t("device.isTest")}</Badge>}
                  </span>
                  <span className="block truncate text-soft">{m.error ?? summary(m.payload)}</span>
                </span>
                <MessageState status={m.status} />
                <Time at={m.createdAt} as="short" className="w-14 text-right text-xs text-faint" />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
