import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { devices } from "@/api/connect";
import type { Device } from "@/api/gen/waconnect/v1/device_pb";
import { useConfirm } from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";

/** useRepair agrees on new signal sessions with everybody, for when messages cannot be read. */
export function useRepair(device: Device): { ask: () => void; dialog: ReactNode } {
  const { t } = useTranslation();
  const [confirm, dialog] = useConfirm();
  return {
    ask: () =>
      confirm({
        title: t("device.repairTitle"),
        text: t("device.repairText"),
        action: t("device.repair"),
        run: async () => {
          const { people } = await devices.resetSenderSessions({ deviceId: device.id });
          toast(t("device.repaired", { count: people }));
        },
      }),
    dialog,
  };
}
