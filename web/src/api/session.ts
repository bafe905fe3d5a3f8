import { useSyncExternalStore } from "react";
import { setCsrf } from "./csrf";
import { Problem } from "./problem";
import { rest } from "./rest";

export type Role = "READONLY" | "AGENT" | "TENANT_ADMIN" | "SUPERADMIN";
export type User = { id: string; email: string; role: Role; tenantId: string | null };
type Answer = { user: User; csrf: string };

/** undefined: nobody has asked yet; null: nobody is logged in. */
let user: User | null | undefined;
const listeners = new Set<() => void>();

function set(answer: Answer | null) {
  user = answer?.user ?? null;
  setCsrf(answer?.csrf ?? "");
  for (const tell of listeners) tell();
}

/** currentUser asks the server once, then remembers. */
export async function currentUser(): Promise<User | null> {
  if (user !== undefined) return user;
  try {
    set(await rest<Answer>("GET", "/session"));
  } catch (error) {
    if (!(error instanceof Problem) || error.status !== 401) throw error;
    set(null);
  }
  return user ?? null;
}

export async function logIn(email: string, password: string): Promise<void> {
  set(await rest<Answer>("POST", "/session", { body: { email, password } }));
}

export async function logOut(): Promise<void> {
  await rest("DELETE", "/session");
  set(null);
}

/** sessionOver forgets a login that the server no longer knows. */
export function sessionOver(): void {
  if (user) set(null);
}

const subscribe = (tell: () => void) => {
  listeners.add(tell);
  return () => listeners.delete(tell);
};

export const useSession = (): User | null => useSyncExternalStore(subscribe, () => user ?? null);

/** useUser is the user, on pages that only users see. */
export function useUser(): User {
  const found = useSession();
  // While the page is being left after a logout there is nobody; it draws once more with a user who may nothing.
  return found ?? { id: "", email: "", role: "READONLY", tenantId: null };
}

const order: Role[] = ["READONLY", "AGENT", "TENANT_ADMIN", "SUPERADMIN"];

export const atLeast = (role: Role, wanted: Role): boolean => order.indexOf(role) >= order.indexOf(wanted);

/** useMay says whether the user has this role or a higher one. The server decides; this only hides what it would refuse. */
export const useMay = (wanted: Role): boolean => atLeast(useUser().role, wanted);

/** rolesUpTo are the roles that somebody may give: none above their own. */
export const rolesUpTo = (role: Role): Role[] => order.filter((r) => atLeast(role, r));
