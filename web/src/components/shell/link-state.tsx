import { useTranslation } from "react-i18next";
import { useTenant } from "@/api/tenant";
import { cn } from "@/components/ui/cn";
import { useLink } from "@/live/events";

/** LinkState tells whether the page shows what happens as it happens. */
export function LinkState({ className, wide = false }: { className?: string; wide?: boolean }) {
  const { t } = useTranslation();
  const link = useLink();
  if (useTenant() === "") return null;
  return (
    <span role="status" title={t(`live.${link}Hint`)} className={cn("inline-flex items-center gap-2 text-xs", link === "reconnecting" ? "font-medium text-warn" : "text-faint", className)}>
      <span className="relative flex size-2">
        {link === "live" ? (
          <span className="size-2 rounded-full bg-good" />
        ) : (
          <>
            <span className={cn("absolute size-2 animate-ping rounded-full opacity-60", link === "reconnecting" ? "bg-warn" : "bg-faint")} />
            <span className={cn("size-2 rounded-full", link === "reconnecting" ? "bg-warn" : "bg-faint")} />
          </>
        )}
      </span>
      <span className={wide ? undefined : link === "live" ? "sr-only" : undefined}>{t(`live.${link}`)}</span>
    </span>
  );
}
