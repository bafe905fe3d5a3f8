import { useEffect, useState } from "react";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Activity, Ellipsis, MessagesSquare, Pause, PencilLine, Plug, Trash2, Unlink, Wrench } from "lucide-react";
import { deviceQuery } from "@/api/devices";
import type { Device } from "@/api/gen/waconnect/v1/device_pb";
import { useMay, useUser } from "@/api/session";
import { chooseTenant } from "@/api/tenant";
import { DeviceState } from "@/components/device-state";
import { Page } from "@/components/shell/page";
import { Button } from "@/components/ui/button";
import { Fact, Facts, Section } from "@/components/ui/card";
import { Id } from "@/components/ui/copy";
import { Menu, MenuItem, MenuLine } from "@/components/ui/menu";
import { Failed, Skeleton } from "@/components/ui/states";
import { Time } from "@/components/ui/time";
import { shown } from "@/format/phone";
import { linked } from "@/format/states";
import { useWatchedDevice } from "@/live/device";
import { useDeviceCommands } from "../devices/commands";
import { StateCard } from "./state";
import { PublicLinks } from "./public-links";
import { Outbound } from "./outbound";
import { Rename } from "./rename";
import { Timeline } from "./timeline";
import { TestMessage } from "./test-message";
import { useRepair } from "./repair";

const route = getRouteApi("/app/devices/$deviceId");

export default function DevicePage() {
  const { deviceId } = route.useParams();
  return <Watched key={deviceId} id={deviceId} />;
}

function Watched({ id }: { id: string }) {
  const { t } = useTranslation();
  const query = useQuery({ ...deviceQuery(id), staleTime: Infinity });
  const { link, over } = useWatchedDevice(id);
  const ofInstallation = useUser().tenantId === null;
  const device = query.data;
  useEffect(() => {
    if (ofInstallation && device) chooseTenant(device.tenantId);
  }, [ofInstallation, device]);

  const error = query.error ?? (over?.status === 404 ? over : null);
  if (error) {
    return (
      <Page title={t("device.title")} back={{ to: "/devices", text: t("nav.devices") }}>
        <Failed error={error} retry={() => void query.refetch()} />
      </Page>
    );
  }
  if (!device) {
    return (
      <Page title={t("device.title")} back={{ to: "/devices", text: t("nav.devices") }} heading={<Skeleton className="h-7 w-48" />}>
        <div className="grid gap-4 lg:grid-cols-[1.4fr_1fr]">
          <Skeleton className="h-72 rounded-xl" />
          <Skeleton className="h-72 rounded-xl" />
        </div>
      </Page>
    );
  }
  return <Loaded device={device} reconnecting={link === "reconnecting"} />;
}

function Loaded({ device, reconnecting }: { device: Device; reconnecting: boolean }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const mayManage = useMay("TENANT_ADMIN");
  const maySend = useMay("AGENT");
  const [renaming, setRenaming] = useState(false);
  const commands = useDeviceCommands(device, () => void navigate({ to: "/devices" }));
  const repair = useRepair(device);
  const isLinked = linked(device);

  return (
    <Page
      title={device.label}
      back={{ to: "/devices", text: t("nav.devices") }}
      heading={
        <>
          <span className="min-w-0 truncate">{device.label}</span>
          <DeviceState device={device} />
          {reconnecting && <span className="text-sm font-normal text-warn">{t("live.reconnecting")}</span>}
        </>
      }
      actions={
        <>
          <Button asChild>
            <Link to="/conversations" search={{ device: device.id }}>
              <MessagesSquare />
              {t("nav.conversations")}
            </Link>
          </Button>
          {mayManage &&
            (device.desiredState === "connected" ? (
              <Button onClick={commands.pause}>
                <Pause />
                {t("devices.pause")}
              </Button>
            ) : (
              <Button look="primary" onClick={commands.connect}>
                <Plug />
                {isLinked ? t("devices.connect") : t("devices.link")}
              </Button>
            ))}
          <Menu
            trigger={
              <Button size="icon" aria-label={t("common.actions")}>
                <Ellipsis />
              </Button>
            }
          >
            <MenuItem icon={<Activity />} onSelect={() => void navigate({ to: "/events", search: { device: device.id } })}>
              {t("device.events")}
            </MenuItem>
            {mayManage && (
              <>
                <MenuItem icon={<PencilLine />} onSelect={() => setRenaming(true)}>
                  {t("device.rename")}
                </MenuItem>
                <MenuItem icon={<Wrench />} disabled={!isLinked} onSelect={repair.ask}>
                  {t("device.repair")}
                </MenuItem>
                <MenuLine />
                <MenuItem icon={<Unlink />} disabled={!isLinked} onSelect={commands.unlink}>
                  {t("devices.unlink")}
                </MenuItem>
                <MenuItem icon={<Trash2 />} dangerous onSelect={commands.remove}>
                  {t("common.delete")}
                </MenuItem>
              </>
            )}
          </Menu>
        </>
      }
    >
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1.45fr)_minmax(0,1fr)]">
        <div className="flex flex-col gap-4">
          <StateCard device={device} onConnect={commands.connect} />
          <Outbound device={device} />
          <Timeline device={device} />
        </div>
        <div className="flex flex-col gap-4">
          <Section title={t("device.facts")}>
            <Facts>
              <Fact name={t("devices.phone")}>
                <span className="num">{device.ownJid ? shown(device.ownJid) : device.phoneHint ? shown(device.phoneHint) : "–"}</span>
              </Fact>
              <Fact name={t("device.linkedAt")}>
                <Time at={device.linkedAt} as="full" />
              </Fact>
              <Fact name={t("device.onlineAt")}>
                <Time at={device.onlineAt} />
              </Fact>
              <Fact name={t("devices.lastSeen")}>
                <Time at={device.lastSeenAt} />
              </Fact>
              <Fact name={t("device.createdAt")}>
                <Time at={device.createdAt} as="full" />
              </Fact>
              {device.node && (
                <Fact name={t("device.node")}>
                  <code className="font-mono text-xs">{device.node}</code>
                </Fact>
              )}
              <Fact name={t("device.id")}>
                <Id value={device.id} />
              </Fact>
            </Facts>
          </Section>
          {maySend && <TestMessage device={device} />}
          {mayManage && <PublicLinks device={device} />}
        </div>
      </div>
      {renaming && <Rename device={device} onClose={() => setRenaming(false)} />}
      {commands.dialogs}
      {repair.dialog}
    </Page>
  );
}
