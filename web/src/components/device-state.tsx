import { useTranslation } from "react-i18next";
import type { Device } from "@/api/gen/waconnect/v1/device_pb";
import { stateOf, toneOf } from "@/format/states";
import { Badge } from "@/components/ui/badge";

/** DeviceState is the state of a device in one or two words. */
export function DeviceState({ device }: { device: Pick<Device, "detail" | "status"> }) {
  const { t } = useTranslation();
  const state = stateOf(device);
  return (
    <Badge tone={toneOf(state)} dot>
      {t(`state.${state}.name`)}
    </Badge>
  );
}
