import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useQuery } from "@tanstack/react-query";
import { Activity, Building2, ExternalLink, FileClock, Gauge, KeyRound, LogOut, MessagesSquare, Network, Send, Settings, Smartphone, Users, Webhook, ListChecks, type LucideIcon } from "lucide-react";
import { aboutQuery } from "@/api/about";
import { atLeast, logOut, useUser, type Role } from "@/api/session";
import { queries } from "@/api/query";
import { toast } from "@/components/ui/toast";
import { useProblemText } from "@/components/ui/states";
import { Button } from "@/components/ui/button";
import { LinkState } from "./link-state";
import { TenantPicker } from "./tenant-picker";

type Place = { to: "/" | "/start" | "/devices" | "/conversations" | "/messages" | "/events" | "/webhooks" | "/keys" | "/users" | "/tenants" | "/audit" | "/cluster"; name: "overview" | "start" | "devices" | "conversations" | "messages" | "events" | "webhooks" | "keys" | "users" | "tenants" | "audit" | "cluster"; icon: LucideIcon; from?: Role };

const groups: { name: "work" | "data" | "admin"; places: Place[] }[] = [
  {
    name: "work",
    places: [
      { to: "/", name: "overview", icon: Gauge },
      { to: "/devices", name: "devices", icon: Smartphone },
      { to: "/conversations", name: "conversations", icon: MessagesSquare },
    ],
  },
  {
    name: "data",
    places: [
      { to: "/messages", name: "messages", icon: Send },
      { to: "/events", name: "events", icon: Activity },
      { to: "/webhooks", name: "webhooks", icon: Webhook, from: "TENANT_ADMIN" },
    ],
  },
  {
    name: "admin",
    places: [
      { to: "/start", name: "start", icon: ListChecks, from: "TENANT_ADMIN" },
      { to: "/keys", name: "keys", icon: KeyRound, from: "TENANT_ADMIN" },
      { to: "/users", name: "users", icon: Users, from: "TENANT_ADMIN" },
      { to: "/audit", name: "audit", icon: FileClock, from: "TENANT_ADMIN" },
      { to: "/tenants", name: "tenants", icon: Building2, from: "SUPERADMIN" },
      { to: "/cluster", name: "cluster", icon: Network, from: "SUPERADMIN" },
    ],
  },
];

const place = "flex h-9 items-center gap-2.5 rounded-lg px-2.5 text-sm text-soft transition-colors hover:bg-sunken hover:text-ink [&_svg]:size-4.5 [&_svg]:text-faint";

export function Nav() {
  const { t } = useTranslation();
  const user = useUser();
  const about = useQuery(aboutQuery);
  const text = useProblemText();
  return (
    <>
      <div className="px-3 pb-2">
        <TenantPicker />
      </div>
      <nav aria-label={t("nav.main")} className="min-h-0 flex-1 overflow-y-auto px-3 pb-3">
        {groups.map((group) => {
          const places = group.places.filter((p) => !p.from || atLeast(user.role, p.from));
          return places.length === 0 ? null : (
            <div key={group.name} className="pt-3 first:pt-1">
              {group.name !== "work" && <h2 className="px-2.5 pb-1 text-xs font-medium text-faint">{t(`nav.${group.name}`)}</h2>}
              <ul className="flex flex-col gap-px">
                {places.map((p) => (
                  <li key={p.to}>
                    <Link to={p.to} activeOptions={{ exact: p.to === "/", includeSearch: false }} className={place} activeProps={{ className: "bg-accent-soft! text-accent! font-medium [&_svg]:text-accent!" }}>
                      <p.icon aria-hidden />
                      {t(`nav.${p.name}`)}
                    </Link>
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
        {about.data?.simulator && (
          <a href={about.data.simulator} target="_blank" rel="noreferrer" className={`${place} mt-3`}>
            <ExternalLink aria-hidden />
            {t("nav.simulator")}
          </a>
        )}
      </nav>
      <footer className="border-t border-line p-3">
        <LinkState className="mb-2 px-2.5 max-lg:hidden" wide />
        <div className="flex items-center gap-1">
          <Link to="/settings" className="flex min-w-0 flex-1 items-center gap-2.5 rounded-lg px-2.5 py-1.5 hover:bg-sunken" activeProps={{ className: "bg-accent-soft!" }}>
            <Settings className="size-4.5 shrink-0 text-faint" aria-hidden />
            <span className="min-w-0">
              <span className="block truncate text-sm" title={user.email}>
                {user.email}
              </span>
              <span className="block text-xs text-faint">{t(`roles.${user.role}.name`)}</span>
            </span>
          </Link>
          <Button
            look="quiet"
            size="icon"
            aria-label={t("nav.logOut")}
            title={t("nav.logOut")}
            onClick={() => {
              logOut().then(() => queries.clear(), (error: unknown) => toast(text(error), true));
            }}
          >
            <LogOut />
          </Button>
        </div>
      </footer>
    </>
  );
}
