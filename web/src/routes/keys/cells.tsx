import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Badge } from "@/components/ui/badge";
import { Td } from "@/components/ui/table";
import { Time } from "@/components/ui/time";

/** What keys and service tokens show in the same way. */

export function Scopes({ scopes, children }: { scopes: readonly string[]; children?: ReactNode }) {
  return (
    <span className="flex flex-wrap gap-1">
      {scopes.map((s) => (
        <Badge key={s} className="font-mono text-[0.6875rem]">
          {s}
        </Badge>
      ))}
      {children}
    </span>
  );
}

export function Times({ of: x }: { of: { lastUsedAt: string | null; revokedAt: string | null; expiresAt: string | null } }) {
  const { t } = useTranslation();
  return (
    <>
      <Td className="whitespace-nowrap text-soft">{x.lastUsedAt ? <Time at={x.lastUsedAt} /> : t("common.never")}</Td>
      <Td className="whitespace-nowrap text-soft">{x.revokedAt ? <Badge>{t("keys.revoked")}</Badge> : x.expiresAt ? <Time at={x.expiresAt} /> : t("common.never")}</Td>
    </>
  );
}

/** DayOptions are how long one may live. */
export function DayOptions() {
  const { t } = useTranslation();
  return (
    <>
      <option value="">{t("common.never")}</option>
      {(["30", "90", "365"] as const).map((d) => (
        <option key={d} value={d}>
          {t("keys.days", { count: Number(d) })}
        </option>
      ))}
    </>
  );
}
