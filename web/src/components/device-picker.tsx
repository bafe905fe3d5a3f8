import { useMemo, useState } from "react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Popover } from "radix-ui";
import { Check, ChevronsUpDown } from "lucide-react";
import { devicesQuery } from "@/api/devices";
import { Dot } from "@/components/ui/badge";
import { cn } from "@/components/ui/cn";
import { stateOf, toneOf } from "@/format/states";

const most = 60; // of thousands, people type part of the name

type Props = { tenant: string; value: string; onChange: (id: string) => void; any?: boolean; className?: string };

/** DevicePicker chooses a device of the tenant. any: "all devices" is a choice, the empty id. */
export function DevicePicker({ tenant, value, onChange, any = false, className }: Props) {
  const { t } = useTranslation();
  const query = useQuery(devicesQuery(tenant));
  const [open, setOpen] = useState(false);
  const [find, setFind] = useState("");
  const list = useMemo(() => {
    const wanted = find.toLowerCase();
    return (query.data ?? []).filter((d) => d.label.toLowerCase().includes(wanted) || (d.phoneHint ?? "").includes(wanted)).slice(0, most);
  }, [query.data, find]);
  const chosen = query.data?.find((d) => d.id === value);
  const pick = (id: string) => {
    setOpen(false);
    onChange(id);
  };
  return (
    <Popover.Root
      open={open}
      onOpenChange={(next) => {
        setOpen(next);
        setFind("");
      }}
    >
      <Popover.Trigger aria-label={t("devicePicker.label")} className={cn("flex h-9 min-w-0 items-center gap-2 rounded-lg border border-line-strong bg-surface px-3 text-left text-sm shadow-lift hover:bg-hover", className)}>
        {chosen && <Dot tone={toneOf(stateOf(chosen))} />}
        <span className="min-w-0 flex-1 truncate font-medium">{chosen?.label ?? (any && value === "" ? t("devicePicker.any") : t("devicePicker.choose"))}</span>
        <ChevronsUpDown className="size-3.5 shrink-0 text-faint" aria-hidden />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content align="start" sideOffset={6} collisionPadding={8} className="z-50 w-72 animate-fade rounded-xl border border-line bg-surface p-1 shadow-float">
          <input autoFocus value={find} onChange={(e) => setFind(e.target.value)} placeholder={t("devices.search")} aria-label={t("devices.search")} className="mb-1 h-9 w-full rounded-lg bg-sunken px-3 text-sm outline-none placeholder:text-faint" />
          <ul className="max-h-72 overflow-y-auto">
            {any && find === "" && <Choice name={t("devicePicker.any")} chosen={value === ""} onPick={() => pick("")} />}
            {list.map((d) => (
              <Choice key={d.id} name={d.label} dot={<Dot tone={toneOf(stateOf(d))} />} chosen={d.id === value} onPick={() => pick(d.id)} />
            ))}
            {list.length === 0 && <li className="px-2.5 py-2 text-sm text-faint">{query.data ? t("common.noMatchTitle") : t("common.loading")}</li>}
          </ul>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

function Choice({ name, dot, chosen, onPick }: { name: string; dot?: React.ReactNode; chosen: boolean; onPick: () => void }) {
  return (
    <li>
      <button type="button" onClick={onPick} aria-current={chosen} className="flex h-9 w-full items-center gap-2.5 rounded-lg px-2.5 text-left text-sm hover:bg-hover">
        {dot}
        <span className="min-w-0 flex-1 truncate">{name}</span>
        <Check className={cn("size-4 text-accent", !chosen && "invisible")} aria-hidden />
      </button>
    </li>
  );
}
