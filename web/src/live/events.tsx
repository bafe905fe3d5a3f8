import { createContext, useContext, useEffect, useRef, useState, type ReactNode } from "react";
import { events as client } from "@/api/connect";
import { problemOf } from "@/api/problem";
import { useTenant } from "@/api/tenant";
import { useUser } from "@/api/session";
import { queries } from "@/api/query";
import type { LiveEvent } from "./event";
import { apply, refresh } from "./apply";
import { follow, type Link } from "./shared";

type Listener = (event: LiveEvent) => void;
type Live = { link: Link; listen: (listener: Listener) => () => void };

const Context = createContext<Live>({ link: "connecting", listen: () => () => {} });

/** LiveEvents follows the events of the tenant that is looked at, and keeps what the queries remember true. */
export function LiveEvents({ children }: { children: ReactNode }) {
  const tenant = useTenant();
  const user = useUser();
  const [link, setLink] = useState<Link>("connecting");
  const listeners = useRef(new Set<Listener>());

  useEffect(() => {
    if (tenant === "" || user.id === "") return;
    setLink("connecting");
    return follow<LiveEvent>(
      `waconnect.events.${user.id}.${tenant}`,
      (cursor, signal) => subscribe(tenant, cursor, signal),
      {
        value: (event) => {
          apply(queries, event);
          for (const tell of listeners.current) tell(event);
        },
        link: (next, resumed) => {
          setLink(next);
          if (next === "live" && !resumed) refresh(queries);
        },
        over: (error) => {
          setLink("reconnecting");
          if (problemOf(error).status === 401) void queries.invalidateQueries({ queryKey: ["tenant", tenant] });
        },
      },
      { again: (error) => ![400, 401, 403, 404].includes(problemOf(error).status), forget: (error) => problemOf(error).code === "cursor_ahead" },
    );
  }, [tenant, user.id]);

  const live = useRef<Live["listen"]>((listener) => {
    listeners.current.add(listener);
    return () => listeners.current.delete(listener);
  });
  return <Context value={{ link, listen: live.current }}>{children}</Context>;
}

async function* subscribe(tenant: string, cursor: string, signal: AbortSignal) {
  for await (const said of client.subscribe({ tenantId: tenant, cursor }, { signal })) {
    const e = said.event;
    yield e
      ? {
          cursor: said.cursor,
          value: {
            id: e.id,
            tenantId: e.tenantId,
            deviceId: e.deviceId ?? null,
            type: e.type,
            body: JSON.parse(e.body) as Record<string, unknown>,
            at: e.createdAt ? Number(e.createdAt.seconds) * 1000 + Math.floor(e.createdAt.nanos / 1e6) : Date.now(),
          },
        }
      : { cursor: said.cursor };
  }
}

export const useLink = (): Link => useContext(Context).link;

/** useLiveEvents calls the listener with every event as it happens. */
export function useLiveEvents(listener: Listener): void {
  const { listen } = useContext(Context);
  const current = useRef(listener);
  useEffect(() => {
    current.current = listener;
  });
  useEffect(() => listen((event) => current.current(event)), [listen]);
}
