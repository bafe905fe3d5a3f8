import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Pause, Plug, Trash2, Unlink, X, type LucideIcon } from "lucide-react";
import { commandMany, type Command } from "@/api/devices";
import type { Device } from "@/api/gen/waconnect/v1/device_pb";
import { Button } from "@/components/ui/button";
import { useConfirm } from "@/components/ui/dialog";
import { useProblemText } from "@/components/ui/states";
import { toast } from "@/components/ui/toast";

const orders: { what: Command; icon: LucideIcon; dangerous: boolean }[] = [
  { what: "connect", icon: Plug, dangerous: false },
  { what: "pause", icon: Pause, dangerous: false },
  { what: "unlink", icon: Unlink, dangerous: true },
  { what: "delete", icon: Trash2, dangerous: true },
];

/** BulkBar orders the same of all devices that are chosen. */
export function BulkBar({ devices, onDone }: { devices: Device[]; onDone: () => void }) {
  const { t } = useTranslation();
  const text = useProblemText();
  const [confirm, confirmation] = useConfirm();
  const [done, setDone] = useState<number | null>(null);
  const count = devices.length;

  const run = async (what: Command) => {
    setDone(0);
    const failed = await commandMany(devices, what, setDone);
    setDone(null);
    const [first] = failed;
    if (first) toast(t("devices.bulkFailed", { count: failed.length, label: first.device.label, reason: text(first.problem) }), true);
    else toast(t("devices.bulkDone", { count }));
    onDone();
  };

  return (
    <div className="flex h-10 shrink-0 items-center gap-1 overflow-x-auto border-b border-line bg-accent-soft px-3">
      <Button look="quiet" size="smallIcon" onClick={onDone} aria-label={t("devices.selectNone")}>
        <X />
      </Button>
      <span className="num mr-2 text-sm font-medium whitespace-nowrap" role="status">
        {done === null ? t("devices.selected", { count }) : t("devices.bulkProgress", { done, count })}
      </span>
      {orders.map(({ what, icon: Icon, dangerous }) => (
        <Button
          key={what}
          look="quiet"
          size="small"
          disabled={done !== null}
          className={dangerous ? "text-bad hover:text-bad" : undefined}
          onClick={() =>
            what === "connect"
              ? void run(what)
              : confirm({
                  title: t(`devices.bulk.${what}.title`, { count }),
                  text: t(`devices.bulk.${what}.text`),
                  action: t(`devices.bulk.${what}.action`),
                  dangerous,
                  ...(what === "delete" ? { typed: String(count) } : {}),
                  run: async () => void run(what),
                })
          }
        >
          <Icon />
          {t(`devices.bulk.${what}.action`)}
        </Button>
      ))}
      {confirmation}
    </div>
  );
}
