import type { ReactNode } from "react";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ArrowRight, Check } from "lucide-react";
import { keysQuery, usersQuery } from "@/api/access";
import { devicesQuery } from "@/api/devices";
import { messagesQuery } from "@/api/messages";
import { useMay } from "@/api/session";
import { tenantsQuery, useTenant } from "@/api/tenant";
import { endpointsQuery } from "@/api/webhooks";
import { Page } from "@/components/shell/page";
import { Card } from "@/components/ui/card";
import { cn } from "@/components/ui/cn";
import { Skeleton } from "@/components/ui/states";
import { linked } from "@/format/states";

type Name = "tenant" | "device" | "link" | "message" | "key" | "webhook" | "people";
type Step = { name: Name; done: boolean | undefined; link: ReactNode };

/** Start leads from an empty installation to a message, and knows what is done already. */
export default function Start() {
  const { t } = useTranslation();
  const superadmin = useMay("SUPERADMIN");
  const tenant = useTenant();
  const chosen = tenant !== "";
  const tenants = useQuery({ ...tenantsQuery, enabled: superadmin });
  const devices = useQuery(devicesQuery(tenant));
  const device = devices.data?.findLast(linked) ?? devices.data?.at(-1);
  const sent = useInfiniteQuery(messagesQuery(device?.id ?? "", {}, 1));
  const keys = useQuery({ ...keysQuery(tenant), enabled: chosen });
  const hooks = useQuery(endpointsQuery(tenant));
  const users = useInfiniteQuery({ ...usersQuery(tenant), enabled: chosen });

  const to = (name: Name, element: (text: ReactNode) => ReactNode) =>
    element(
      <>
        {t(`start.${name}.action`)}
        <ArrowRight className="size-3.5" aria-hidden />
      </>,
    );
  const look = "inline-flex items-center gap-1 text-sm font-medium text-accent hover:underline";
  const atDevice = (text: ReactNode) =>
    device ? (
      <Link to="/devices/$deviceId" params={{ deviceId: device.id }} className={look}>
        {text}
      </Link>
    ) : (
      <Link to="/devices" className={look}>
        {text}
      </Link>
    );
  const at = (path: "/tenants" | "/devices" | "/keys" | "/webhooks" | "/users") => (text: ReactNode) => (
    <Link to={path} className={look}>
      {text}
    </Link>
  );
  const steps: Step[] = [
    ...(superadmin ? [{ name: "tenant" as const, done: tenants.data && tenants.data.length > 0, link: to("tenant", at("/tenants")) }] : []),
    { name: "device", done: chosen ? devices.data && devices.data.length > 0 : false, link: to("device", at("/devices")) },
    { name: "link", done: chosen ? devices.data?.some(linked) : false, link: to("link", atDevice) },
    { name: "message", done: chosen && device ? sent.data && (sent.data.pages[0]?.messages.length ?? 0) > 0 : devices.data ? false : chosen ? undefined : false, link: to("message", atDevice) },
    { name: "key", done: chosen ? keys.data?.some((k) => k.revokedAt === null) : false, link: to("key", at("/keys")) },
    { name: "webhook", done: chosen ? hooks.data && hooks.data.length > 0 : false, link: to("webhook", at("/webhooks")) },
    { name: "people", done: chosen ? users.data && users.data.pages.flatMap((p) => p.rows).length > (superadmin ? 0 : 1) : false, link: to("people", at("/users")) },
  ];
  const done = steps.filter((s) => s.done).length;
  const next = steps.findIndex((s) => s.done === false);

  return (
    <Page title={t("start.title")} note={t("start.note")} narrow>
      <Card>
        <div className="border-b border-line px-5 py-4">
          <p className="num mb-2 text-sm text-soft" role="status">
            {t("start.progress", { done, count: steps.length })}
          </p>
          <div className="h-1.5 overflow-hidden rounded-full bg-sunken" aria-hidden>
            <div className="h-full origin-left rounded-full bg-accent transition-transform duration-700" style={{ transform: `scaleX(${done / steps.length})` }} />
          </div>
        </div>
        <ol>
          {steps.map((s, i) => (
            <li key={s.name} className="flex gap-4 border-b border-line px-5 py-4 last:border-b-0">
              {s.done === undefined ? (
                <Skeleton className="size-7 shrink-0 rounded-full" />
              ) : (
                <span className={cn("num grid size-7 shrink-0 place-items-center rounded-full text-sm font-semibold", s.done ? "bg-good-soft text-good" : i === next ? "bg-accent text-on-accent" : "bg-sunken text-soft")}>
                  {s.done ? <Check className="size-4" aria-label={t("start.done")} /> : i + 1}
                </span>
              )}
              <div className="min-w-0 flex-1">
                <h2 className={cn("leading-7 font-medium", s.done && "text-soft")}>{t(`start.${s.name}.title`)}</h2>
                {!s.done && <p className="mb-2 text-sm text-soft">{t(`start.${s.name}.text`)}</p>}
                {!s.done && s.link}
              </div>
            </li>
          ))}
        </ol>
      </Card>
    </Page>
  );
}
