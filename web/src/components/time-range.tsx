import { useTranslation } from "react-i18next";
import { Popover } from "radix-ui";
import { CalendarRange, X } from "lucide-react";
import { usePrefs } from "@/format/prefs";
import { ms, short } from "@/format/time";
import { fromLocal, toLocal } from "@/format/zone";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Field, Input } from "@/components/ui/field";

type Props = { from: string | undefined; to: string | undefined; onChange: (change: { from?: string | undefined; to?: string | undefined }) => void; className?: string };

/** TimeRange narrows a list to a time, in the zone of the settings. */
export function TimeRange({ from, to, onChange, className }: Props) {
  const { t } = useTranslation();
  const prefs = usePrefs();
  const shownAs = (at: string | undefined) => {
    const value = ms(at);
    return value === null ? "…" : short(value, Date.now(), prefs);
  };
  const set = from !== undefined || to !== undefined;
  return (
    <span className={cn("inline-flex items-center", className)}>
      <Popover.Root>
        <Popover.Trigger asChild>
          <Button className={cn(set && "text-accent")}>
            <CalendarRange />
            {set ? `${shownAs(from)} – ${shownAs(to)}` : t("timeRange.any")}
          </Button>
        </Popover.Trigger>
        <Popover.Portal>
          <Popover.Content align="end" sideOffset={6} collisionPadding={8} className="z-50 w-72 animate-fade rounded-xl border border-line bg-surface p-4 shadow-float">
            <div className="mb-4 flex flex-wrap gap-1.5">
              {([1, 24, 168] as const).map((hours) => (
                <Button key={hours} size="small" onClick={() => onChange({ from: new Date(Date.now() - hours * 3_600_000).toISOString(), to: undefined })}>
                  {t(`timeRange.last${hours}`)}
                </Button>
              ))}
            </div>
            <div className="flex flex-col gap-3">
              <Field label={t("common.from")}>
                <Input type="datetime-local" value={toLocal(from, prefs.zone)} onChange={(e) => onChange({ from: fromLocal(e.target.value, prefs.zone) })} />
              </Field>
              <Field label={t("common.to")}>
                <Input type="datetime-local" value={toLocal(to, prefs.zone)} onChange={(e) => onChange({ to: fromLocal(e.target.value, prefs.zone) })} />
              </Field>
            </div>
          </Popover.Content>
        </Popover.Portal>
      </Popover.Root>
      {set && (
        <Button look="quiet" size="smallIcon" className="ml-1" onClick={() => onChange({ from: undefined, to: undefined })} aria-label={t("timeRange.clear")}>
          <X />
        </Button>
      )}
    </span>
  );
}
