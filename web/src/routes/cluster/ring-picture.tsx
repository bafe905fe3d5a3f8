import { useTranslation } from "react-i18next";
import type { GetRingResponse } from "@/api/gen/waconnect/v1/cluster_pb";
import { colourOf } from "./colours";

const radius = 80;
const around = 2 * Math.PI * radius;

/** RingPicture shows each node's share of the partitions. In the ring itself they are mixed; only the shares are known here. */
export function RingPicture({ ring }: { ring: GetRingResponse }) {
  const { t } = useTranslation();
  const gap = ring.members.length > 1 ? 3 : 0;
  let from = 0;
  return (
    <svg viewBox="0 0 200 200" role="img" aria-label={t("cluster.picture", { count: ring.members.length })} className="mx-auto block w-full max-w-56">
      <circle cx="100" cy="100" r={radius} fill="none" stroke="var(--sunken)" strokeWidth="20" />
      {ring.members.map((m, i) => {
        const length = (m.partitions / Math.max(ring.partitions, 1)) * around;
        const arc = (
          <circle
            key={m.incarnation}
            cx="100"
            cy="100"
            r={radius}
            fill="none"
            stroke={colourOf(i)}
            strokeOpacity={m.state === "ready" ? 1 : 0.45}
            strokeWidth="20"
            strokeDasharray={`${Math.max(length - gap, 0)} ${around}`}
            strokeDashoffset={-from}
            transform="rotate(-90 100 100)"
            className="transition-all duration-700"
          >
            <title>{t("cluster.share", { node: m.node, count: m.partitions })}</title>
          </circle>
        );
        from += length;
        return arc;
      })}
      <text x="100" y="100" textAnchor="middle" className="fill-ink text-[28px] font-semibold">
        {ring.members.length}
      </text>
      <text x="100" y="120" textAnchor="middle" className="fill-faint text-[12px]">
        {t("cluster.nodesLower", { count: ring.members.length })}
      </text>
    </svg>
  );
}
