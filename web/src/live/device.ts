import { useEffect, useState } from "react";
import type { Device } from "@/api/gen/waconnect/v1/device_pb";
import { devices } from "@/api/connect";
import { queries } from "@/api/query";
import { Problem, problemOf } from "@/api/problem";
import { useUser } from "@/api/session";
import { useSeen } from "./seen";
import { follow, type Link } from "./shared";

async function* watch(id: string, signal: AbortSignal) {
  for await (const said of devices.watchDevice({ deviceId: id }, { signal })) yield said.device ? { value: said.device } : {};
}

/** useWatchedDevice follows one device, QR codes included, as long as the page is seen; tabs that show the same one share the stream. */
export function useWatchedDevice(id: string): { link: Link; over: Problem | null } {
  const user = useUser();
  const [link, setLink] = useState<Link>("connecting");
  const [over, setOver] = useState<Problem | null>(null);
  const seen = useSeen();
  useEffect(() => {
    if (!seen || user.id === "") return;
    setOver(null);
    return follow<Device>(
      `waconnect.device.${user.id}.${id}`,
      (_, signal) => watch(id, signal),
      {
        value: (device) => {
          queries.setQueryData(["device", id], device);
          queries.setQueryData<Device[]>(["devices", device.tenantId], (list) => list?.map((d) => (d.id === id ? device : d)));
        },
        link: setLink,
        over: (error) => setOver(problemOf(error)),
      },
      { again: (error) => ![400, 401, 403, 404].includes(problemOf(error).status), state: true },
    );
  }, [id, user.id, seen]);
  return { link, over };
}
