import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Ellipsis, Eye, MessagesSquare, Pause, Plug, Trash2, Unlink } from "lucide-react";
import type { Device } from "@/api/gen/waconnect/v1/device_pb";
import { useMay } from "@/api/session";
import { Button } from "@/components/ui/button";
import { Menu, MenuItem, MenuLine } from "@/components/ui/menu";
import { linked } from "@/format/states";
import { useDeviceCommands } from "./commands";

export function DeviceMenu({ device }: { device: Device }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const mayManage = useMay("TENANT_ADMIN");
  const { connect, pause, unlink, remove, dialogs } = useDeviceCommands(device);
  return (
    <>
      <Menu
        trigger={
          <Button look="quiet" size="smallIcon" aria-label={t("devices.actionsOf", { label: device.label })}>
            <Ellipsis />
          </Button>
        }
      >
        <MenuItem icon={<Eye />} onSelect={() => void navigate({ to: "/devices/$deviceId", params: { deviceId: device.id } })}>
          {t("devices.open")}
        </MenuItem>
        <MenuItem icon={<MessagesSquare />} onSelect={() => void navigate({ to: "/conversations", search: { device: device.id } })}>
          {t("nav.conversations")}
        </MenuItem>
        {mayManage && (
          <>
            <MenuLine />
            {device.desiredState === "connected" ? (
              <MenuItem icon={<Pause />} onSelect={pause}>
                {t("devices.pause")}
              </MenuItem>
            ) : (
              <MenuItem icon={<Plug />} onSelect={connect}>
                {linked(device) ? t("devices.connect") : t("devices.link")}
              </MenuItem>
            )}
            <MenuItem icon={<Unlink />} disabled={!linked(device)} onSelect={unlink}>
              {t("devices.unlink")}
            </MenuItem>
            <MenuItem icon={<Trash2 />} dangerous onSelect={remove}>
              {t("common.delete")}
            </MenuItem>
          </>
        )}
      </Menu>
      {dialogs}
    </>
  );
}
