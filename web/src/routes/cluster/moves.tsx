import { useState } from "react";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Move } from "lucide-react";
import { cluster } from "@/api/connect";
import type { GetRingResponse } from "@/api/gen/waconnect/v1/cluster_pb";
import { queries } from "@/api/query";
import { useTenant } from "@/api/tenant";
import { DevicePicker } from "@/components/device-picker";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/card";
import { Field, Input, Select } from "@/components/ui/field";
import { ProblemNote } from "@/components/ui/states";
import { Table, Td, Th, Tr } from "@/components/ui/table";
import { toast } from "@/components/ui/toast";

/** Moves pins partitions to nodes, and lets the hash decide again. */
export function Moves({ ring }: { ring: GetRingResponse }) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const [what, setWhat] = useState<"device" | "partition">("device");
  const [device, setDevice] = useState("");
  const [partition, setPartition] = useState("");
  const [node, setNode] = useState("");
  const pins = Object.entries(ring.pins);
  const move = useMutation({
    mutationFn: (order: { what: { case: "deviceId"; value: string } | { case: "partition"; value: number }; node: string }) => cluster.move(order),
    onSuccess: ({ partition: moved }, order) => {
      toast(order.node === "" ? t("cluster.unpinned", { partition: moved }) : t("cluster.moved", { partition: moved, node: order.node }));
      void queries.invalidateQueries({ queryKey: ["ring"] });
    },
  });
  const ready = what === "device" ? device !== "" : partition !== "";
  return (
    <Section title={t("cluster.moves")} note={t("cluster.movesNote")}>
      <form
        className="flex flex-wrap items-end gap-3"
        onSubmit={(e) => {
          e.preventDefault();
          move.mutate({ what: what === "device" ? { case: "deviceId", value: device } : { case: "partition", value: Number(partition) }, node });
        }}
      >
        <Field label={t("cluster.what")} className="w-36">
          <Select value={what} onChange={(e) => setWhat(e.target.value as "device" | "partition")}>
            <option value="device">{t("device.title")}</option>
            <option value="partition">{t("cluster.partition")}</option>
          </Select>
        </Field>
        {what === "device" ? (
          <DevicePicker tenant={tenant} value={device} onChange={setDevice} className="w-56" />
        ) : (
          <Field label={t("cluster.number")} className="w-32">
            <Input type="number" min={0} max={ring.partitions - 1} required value={partition} onChange={(e) => setPartition(e.target.value)} />
          </Field>
        )}
        <Field label={t("cluster.to")} className="w-48">
          <Select value={node} onChange={(e) => setNode(e.target.value)}>
            <option value="">{t("cluster.byHash")}</option>
            {ring.members.map((m) => (
              <option key={m.incarnation} value={m.node}>
                {m.node}
              </option>
            ))}
          </Select>
        </Field>
        <Button type="submit" disabled={!ready} busy={move.isPending}>
          <Move />
          {t("cluster.move")}
        </Button>
      </form>
      {move.error && <ProblemNote error={move.error} className="mt-3" />}
      {pins.length > 0 && (
        <div className="-mx-5 mt-5 -mb-5 border-t border-line">
          <Table
            head={
              <>
                <Th>{t("cluster.pinned")}</Th>
                <Th>{t("cluster.node")}</Th>
                <Th>
                  <span className="sr-only">{t("common.actions")}</span>
                </Th>
              </>
            }
          >
            {pins.map(([number, at]) => (
              <Tr key={number}>
                <Td className="num">{number}</Td>
                <Td>{at}</Td>
                <Td className="text-right">
                  <Button size="small" look="quiet" disabled={move.isPending} onClick={() => move.mutate({ what: { case: "partition", value: Number(number) }, node: "" })}>
                    {t("cluster.unpin")}
                  </Button>
                </Td>
              </Tr>
            ))}
          </Table>
        </div>
      )}
    </Section>
  );
}
