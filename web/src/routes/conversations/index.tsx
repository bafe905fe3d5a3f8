import { useEffect, useMemo } from "react";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { MessagesSquare } from "lucide-react";
import { devicesQuery } from "@/api/devices";
import { DeviceStatus } from "@/api/gen/waconnect/v1/device_pb";
import { DevicePicker } from "@/components/device-picker";
import { NumbersHidden } from "@/components/number";
import { NeedsTenant, Page } from "@/components/shell/page";
import { Card } from "@/components/ui/card";
import { cn } from "@/components/ui/cn";
import { Empty } from "@/components/ui/states";
import { Chat } from "./chat";
import { ChatList } from "./list";
import { RevealButton } from "./reveal";

const route = getRouteApi("/app/conversations");

export default function Conversations() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <NumbersHidden>
      <Page title={t("conversations.title")} fill actions={<RevealButton />}>
        <NeedsTenant>
          {(tenant) => (
            <Two
              tenant={tenant}
              device={search.device ?? ""}
              chat={search.chat ?? ""}
              onDevice={(device, replace = false) => void navigate({ search: { device }, replace })}
              onChat={(chat) => void navigate({ search: (s) => ({ ...s, chat }) })}
            />
          )}
        </NeedsTenant>
      </Page>
    </NumbersHidden>
  );
}

type Props = { tenant: string; device: string; chat: string; onDevice: (id: string, replace?: boolean) => void; onChat: (chat: string | undefined) => void };

function Two({ tenant, device, chat, onDevice, onChat }: Props) {
  const { t } = useTranslation();
  const devices = useQuery(devicesQuery(tenant));
  const first = useMemo(() => (devices.data?.findLast((d) => d.status === DeviceStatus.ONLINE) ?? devices.data?.at(-1))?.id, [devices.data]);
  useEffect(() => {
    if (device === "" && first) onDevice(first, true);
  }, [device, first, onDevice]);
  const chosen = devices.data?.find((d) => d.id === device);

  return (
    <Card className="grid min-h-0 flex-1 overflow-hidden md:grid-cols-[20rem_minmax(0,1fr)] xl:grid-cols-[23rem_minmax(0,1fr)]">
      <div className={cn("flex min-h-0 flex-col border-line md:border-r", chat !== "" && "max-md:hidden")}>
        <div className="p-3 pb-2">
          <DevicePicker tenant={tenant} value={device} onChange={(id) => onDevice(id)} className="w-full" />
        </div>
        {devices.data?.length === 0 ? (
          <Empty icon={MessagesSquare} title={t("devices.emptyTitle")}>
            {t("devices.emptyText")}
          </Empty>
        ) : (
          device !== "" && <ChatList key={device} device={device} chat={chat} onChat={onChat} />
        )}
      </div>
      <div className={cn("min-h-0 min-w-0", chat === "" && "max-md:hidden")}>
        {device === "" || chat === "" ? (
          <div className="grid h-full place-items-center bg-sunken">
            <Empty icon={MessagesSquare} title={t("conversations.choose")}>
              {t("conversations.chooseText")}
            </Empty>
          </div>
        ) : (
          <Chat key={`${device} ${chat}`} tenant={tenant} device={device} online={chosen ? chosen.status === DeviceStatus.ONLINE : true} chat={chat} onBack={() => onChat(undefined)} />
        )}
      </div>
    </Card>
  );
}
