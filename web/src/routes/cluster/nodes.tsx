import { useTranslation } from "react-i18next";
import { Server } from "lucide-react";
import { cluster } from "@/api/connect";
import type { GetRingResponse, RingMember } from "@/api/gen/waconnect/v1/cluster_pb";
import { queries } from "@/api/query";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/card";
import { useConfirm } from "@/components/ui/dialog";
import { Empty, useProblemText } from "@/components/ui/states";
import { toast } from "@/components/ui/toast";
import type { Tone } from "@/format/states";
import { colourOf } from "./colours";

const states = { joining: "busy", ready: "good", draining: "warn", leaving: "warn", silent: "bad" } as const satisfies Record<string, Tone>;
type State = keyof typeof states;

export function Nodes({ ring }: { ring: GetRingResponse }) {
  const { t } = useTranslation();
  const total = ring.members.reduce((sum, m) => sum + m.devices, 0);
  return (
    <Section title={t("cluster.nodes")} flush>
      {ring.members.length === 0 ? (
        <Empty icon={Server} title={t("cluster.noNodes")}>
          {t("cluster.noNodesText")}
        </Empty>
      ) : (
        <ul>
          {ring.members.map((m, i) => (
            <Node key={m.incarnation} member={m} total={total} colour={colourOf(i)} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function Node({ member: m, total, colour }: { member: RingMember; total: number; colour: string }) {
  const { t } = useTranslation();
  const text = useProblemText();
  const [confirm, confirmation] = useConfirm();
  const state = m.state in states ? (m.state as State) : "silent";
  const lease = m.leaseExpiresIn ? Number(m.leaseExpiresIn.seconds) + m.leaseExpiresIn.nanos / 1e9 : 0;
  const share = total === 0 ? 0 : m.devices / total;
  const reload = () => queries.invalidateQueries({ queryKey: ["ring"] });
  const drain = () =>
    confirm({
      title: t("cluster.drainTitle", { node: m.node }),
      text: t("cluster.drainText"),
      action: t("cluster.drain"),
      run: async () => {
        await cluster.drainNode({ node: m.node });
        await reload();
      },
    });
  const undrain = () => {
    cluster.undrainNode({ node: m.node }).then(reload, (error: unknown) => toast(text(error), true));
  };
  return (
    <li className="flex flex-wrap items-center gap-x-5 gap-y-3 border-b border-line px-5 py-4 last:border-b-0">
      <div className="min-w-0 flex-1 basis-52">
        <p className="flex items-center gap-2.5 font-medium">
          <span className="size-2.5 shrink-0 rounded-full" style={{ background: colour }} aria-hidden />
          <span className="truncate">{m.node}</span>
          <Badge tone={states[state]}>{t(`cluster.states.${state}`)}</Badge>
        </p>
        <p className="num mt-1 pl-5 text-xs text-faint">{t("cluster.lease", { seconds: lease.toFixed(1) })}</p>
      </div>
      <div className="w-40 text-xs">
        <p className="num mb-1 text-soft">{t("cluster.deviceCount", { count: m.devices })} <span className="text-faint">· {t("cluster.capacity", { capacity: m.capacity })}</span></p>
        <div className="h-1.5 overflow-hidden rounded-full bg-sunken" aria-hidden>
          <div className="h-full origin-left rounded-full transition-transform duration-700" style={{ background: colour, transform: `scaleX(${share})` }} />
        </div>
      </div>
      <p className="num w-28 text-right text-sm text-soft">{t("cluster.partitionCount", { count: m.partitions })}</p>
      {state === "draining" ? (
        <Button size="small" onClick={undrain}>
          {t("cluster.undrain")}
        </Button>
      ) : (
        <Button size="small" look="quiet" onClick={drain} disabled={state !== "ready"}>
          {t("cluster.drain")}
        </Button>
      )}
      {confirmation}
    </li>
  );
}
