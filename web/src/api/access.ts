import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { rest, restPage } from "./rest";
import type { Role } from "./session";

export type ApiKey = {
  id: string;
  tenantId: string;
  name: string;
  prefix: string;
  scopes: string[];
  deviceIds: string[] | null;
  cidrs: string[] | null;
  createdAt: string;
  createdBy: string | null;
  expiresAt: string | null;
  lastUsedAt: string | null;
  revokedAt: string | null;
};
export type ServiceToken = { id: string; service: string; scopes: string[]; tenantId: string | null; createdAt: string; expiresAt: string | null; lastUsedAt: string | null; revokedAt: string | null };
export type Person = { id: string; email: string; role: Role; tenantId: string | null; createdAt: string };
export type Login = { id: string; createdAt: string; lastSeenAt: string; expiresAt: string; ip: string | null; userAgent: string | null; current: boolean };
export type AuditEntry = { id: string; tenantId: string | null; at: string; actor: string; action: string; target: string | null; outcome: string; ip: string | null; requestId: string | null; times: number; detail: Record<string, unknown> };

/** What keys can be allowed, in the words of docs/access.md. */
export const keyScopes = [
  "devices:read",
  "devices:status:read",
  "devices:public-link:write",
  "devices:manage",
  "messages:send",
  "messages:test",
  "messages:read",
  "events:read",
  "people:read",
  "groups:manage",
  "webhooks:read",
  "webhooks:manage",
  "audit:read",
] as const;

export const serviceScopes = ["devices:status:read", "devices:public-link:write", "messages:send", "messages:test"] as const;

export const keysQuery = (tenantId: string) => queryOptions({ queryKey: ["keys", tenantId], queryFn: ({ signal }) => rest<ApiKey[]>("GET", "/api-keys", { query: { tenantId }, signal }) });

export const serviceTokensQuery = queryOptions({ queryKey: ["service-tokens"], queryFn: ({ signal }) => rest<ServiceToken[]>("GET", "/auth/service-jwt", { signal }) });

/** usersQuery are a tenant's users; "": all that the caller sees. */
export const usersQuery = (tenantId: string) =>
  infiniteQueryOptions({
    queryKey: ["users", tenantId],
    initialPageParam: "",
    queryFn: ({ pageParam, signal }) => restPage<Person[]>("/users", { query: { tenantId, cursor: pageParam, limit: 100 }, signal }),
    getNextPageParam: (page) => page.next ?? undefined,
  });

export const myLoginsQuery = queryOptions({ queryKey: ["logins", "me"], queryFn: ({ signal }) => rest<Login[]>("GET", "/me/sessions", { signal }) });

export const loginsQuery = (userId: string) => queryOptions({ queryKey: ["logins", userId], queryFn: ({ signal }) => rest<Login[]>("GET", `/users/${userId}/sessions`, { signal }) });

export type AuditFilter = { tenantId?: string | undefined; actor?: string | undefined; action?: string | undefined; from?: string | undefined; to?: string | undefined };

export const auditQuery = (filter: AuditFilter) =>
  infiniteQueryOptions({
    queryKey: ["audit", filter],
    initialPageParam: "",
    queryFn: ({ pageParam, signal }) => restPage<AuditEntry[]>("/audit", { query: { ...filter, cursor: pageParam, limit: 50 }, signal }),
    getNextPageParam: (page) => page.next ?? undefined,
  });
