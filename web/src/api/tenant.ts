import { useSyncExternalStore } from "react";
import { queryOptions } from "@tanstack/react-query";
import { tenants } from "./connect";
import { rest } from "./rest";
import { useUser } from "./session";

// The tenant that somebody of the installation looks at: of this tab, and where the next one begins. It is an id, no secret.
const key = "waconnect.tenant";
let chosen = read();
const listeners = new Set<() => void>();

function read(): string {
  try {
    return sessionStorage.getItem(key) ?? localStorage.getItem(key) ?? "";
  } catch {
    return ""; // storage is switched off: chosen anew each time
  }
}

export function chooseTenant(id: string): void {
  if (id === chosen) return;
  chosen = id;
  try {
    sessionStorage.setItem(key, id);
    localStorage.setItem(key, id);
  } catch {
    // as above
  }
  for (const tell of listeners) tell();
}

const subscribe = (tell: () => void) => {
  listeners.add(tell);
  return () => listeners.delete(tell);
};

/** useTenant is the tenant that lists show: the user's own, or the chosen one; empty: none is chosen yet. */
export function useTenant(): string {
  const user = useUser();
  const picked = useSyncExternalStore(subscribe, () => chosen);
  return user.tenantId ?? picked;
}

/** tenantsQuery are all tenants that the caller sees; there are far fewer than devices. */
export const tenantsQuery = queryOptions({
  queryKey: ["tenants"],
  queryFn: async ({ signal }) => {
    const all = [];
    let cursor = "";
    do {
      const page = await tenants.listTenants({ pageSize: 500, cursor }, { signal });
      all.push(...page.tenants);
      cursor = page.nextCursor;
    } while (cursor !== "");
    return all;
  },
});

export const tenantQuery = (id: string) =>
  queryOptions({
    queryKey: ["tenant", id],
    queryFn: async ({ signal }) => (await tenants.getTenant({ tenantId: id }, { signal })).tenant,
    enabled: id !== "",
  });

export type Quota = {
  tenantId: string;
  devices: number | null;
  messagesPerDay: number | null;
  webhooks: number | null;
  used: { devices: number | null; messagesToday: number | null; webhooks: number | null };
};

export const quotaQuery = (id: string) =>
  queryOptions({ queryKey: ["quota", id], queryFn: ({ signal }) => rest<Quota>("GET", `/tenants/${id}/quota`, { signal }), enabled: id !== "" });

