import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { command } from "@/api/devices";
import type { Device } from "@/api/gen/waconnect/v1/device_pb";
import { useConfirm } from "@/components/ui/dialog";
import { useProblemText } from "@/components/ui/states";
import { toast } from "@/components/ui/toast";

/** useDeviceCommands are the orders to one device; those that lose something ask first. */
export function useDeviceCommands(device: Device, onDeleted?: () => void): { connect: () => void; pause: () => void; unlink: () => void; remove: () => void; dialogs: ReactNode } {
  const { t } = useTranslation();
  const text = useProblemText();
  const [confirm, confirmation] = useConfirm();
  const label = device.label;
  return {
    connect: () => {
      command(device, "connect").then(() => toast(t("devices.connecting", { label })), (error: unknown) => toast(text(error), true));
    },
    pause: () =>
      confirm({ title: t("devices.pauseTitle", { label }), text: t("devices.pauseText"), action: t("devices.pause"), run: () => command(device, "pause") }),
    unlink: () =>
      confirm({ title: t("devices.unlinkTitle", { label }), text: t("devices.unlinkText"), action: t("devices.unlink"), dangerous: true, run: () => command(device, "unlink") }),
    remove: () =>
      confirm({
        title: t("devices.deleteTitle", { label }),
        text: t("devices.deleteText"),
        action: t("common.delete"),
        dangerous: true,
        typed: label,
        run: async () => {
          await command(device, "delete");
          toast(t("devices.deleted", { label }));
          onDeleted?.();
        },
      }),
    dialogs: confirmation,
  };
}
