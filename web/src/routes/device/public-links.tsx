import { useState } from "react";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ExternalLink, Link2 } from "lucide-react";
import { devices } from "@/api/connect";
import { linksQuery } from "@/api/devices";
import type { Device } from "@/api/gen/waconnect/v1/device_pb";
import { queries } from "@/api/query";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/card";
import { CopyButton } from "@/components/ui/copy";
import { useConfirm } from "@/components/ui/dialog";
import { ProblemNote } from "@/components/ui/states";
import { Time } from "@/components/ui/time";

/** PublicLinks lets somebody without a login link the phone. A link is shown once: only its hash is kept. */
export function PublicLinks({ device }: { device: Device }) {
  const { t } = useTranslation();
  const list = useQuery(linksQuery(device.id));
  const [confirm, confirmation] = useConfirm();
  const [fresh, setFresh] = useState<string | null>(null);
  const reload = () => queries.invalidateQueries({ queryKey: ["links", device.id] });
  const create = useMutation({
    mutationFn: () => devices.createPublicLink({ deviceId: device.id }),
    onSuccess: (link) => {
      setFresh(link.url);
      void reload();
    },
  });
  const active = (list.data ?? []).filter((l) => l.active);
  return (
    <Section
      title={t("device.links")}
      note={t("device.linksNote")}
      actions={
        <Button size="small" busy={create.isPending} onClick={() => create.mutate()}>
          <Link2 />
          {t("device.newLink")}
        </Button>
      }
    >
      {create.error && <ProblemNote error={create.error} className="mb-3" />}
      {list.error && <ProblemNote error={list.error} className="mb-3" />}
      {fresh && (
        <div className="mb-3 rounded-lg bg-accent-soft p-3">
          <p className="mb-2 text-xs text-accent">{t("device.linkOnce")}</p>
          <code className="mb-3 block font-mono text-xs break-all">{fresh}</code>
          <div className="flex gap-2">
            <CopyButton text={fresh} label={t("device.copyLink")} />
            <Button asChild size="small" look="quiet">
              <a href={fresh} target="_blank" rel="noreferrer">
                <ExternalLink />
                {t("devices.open")}
              </a>
            </Button>
          </div>
        </div>
      )}
      {active.length === 0 && !fresh && <p className="text-sm text-soft">{t("device.noLinks")}</p>}
      <ul className="flex flex-col gap-1">
        {active.map((l) => (
          <li key={l.id} className="flex items-center gap-3 text-sm">
            <code className="font-mono text-xs text-soft">{l.token}</code>
            <Badge tone="good">{t("device.linkActive")}</Badge>
            <span className="ml-auto text-xs text-faint">
              {t("device.linkEnds")} <Time at={l.expiresAt} />
            </span>
            <Button
              look="quiet"
              size="small"
              className="text-bad hover:text-bad"
              onClick={() =>
                confirm({
                  title: t("device.revokeTitle"),
                  text: t("device.revokeText"),
                  action: t("device.revoke"),
                  dangerous: true,
                  run: async () => {
                    await devices.revokePublicLink({ deviceId: device.id, linkId: l.id });
                    setFresh(null);
                    await reload();
                  },
                })
              }
            >
              {t("device.revoke")}
            </Button>
          </li>
        ))}
      </ul>
      {confirmation}
    </Section>
  );
}
