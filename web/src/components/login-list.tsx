import { useTranslation } from "react-i18next";
import { Monitor, Smartphone } from "lucide-react";
import type { Login } from "@/api/access";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Time } from "@/components/ui/time";
import { browserOf } from "@/format/browser";

/** LoginList shows where somebody is logged in. */
export function LoginList({ logins, onEnd }: { logins: Login[]; onEnd?: (login: Login) => void }) {
  const { t } = useTranslation();
  return (
    <ul>
      {logins.map((l) => {
        const Icon = /Mobile|Android|iPhone/.test(l.userAgent ?? "") ? Smartphone : Monitor;
        return (
          <li key={l.id} className="flex items-center gap-3 border-b border-line py-3 text-sm last:border-b-0">
            <Icon className="size-4.5 shrink-0 text-faint" aria-hidden />
            <span className="min-w-0 flex-1">
              <span className="block truncate" title={l.userAgent ?? undefined}>
                {browserOf(l.userAgent) ?? t("settings.unknownBrowser")} {l.current && <Badge tone="good">{t("settings.thisLogin")}</Badge>}
              </span>
              <span className="block text-xs text-faint">
                {l.ip} · {t("settings.lastSeen")} <Time at={l.lastSeenAt} />
              </span>
            </span>
            {onEnd && !l.current && (
              <Button size="small" look="quiet" className="text-bad hover:text-bad" onClick={() => onEnd(l)}>
                {t("settings.end")}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
