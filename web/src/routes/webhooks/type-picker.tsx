import { useTranslation } from "react-i18next";
import { eventTypes } from "@/api/events";
import { Check } from "@/components/ui/field";
import { Segments } from "@/components/ui/segments";

type Props = { value: string[] | null; onChange: (value: string[] | null) => void };

/** TypePicker chooses which events an endpoint gets: the default (null), all, or some. Filters that are no single type are kept as they are. */
export function TypePicker({ value, onChange }: Props) {
  const { t } = useTranslation();
  const mode = value === null ? "default" : value.length === 1 && value[0] === "*" ? "all" : "some";
  const others = (value ?? []).filter((v) => v !== "*" && !eventTypes.some((type) => type === v));
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-1.5 text-sm font-medium">{t("webhooks.events")}</legend>
      <Segments
        label={t("webhooks.events")}
        className="self-start"
        value={mode}
        onChange={(m) => onChange(m === "default" ? null : m === "all" ? ["*"] : ["message.inbound", "message.status", "device.status"])}
        options={[
          { value: "default", text: t("webhooks.eventsDefault") },
          { value: "some", text: t("webhooks.eventsSome") },
          { value: "all", text: t("webhooks.eventsAll") },
        ]}
      />
      {mode === "some" && (
        <div className="grid gap-x-4 gap-y-2 sm:grid-cols-2">
          {[...eventTypes, ...others].map((type) => (
            <Check
              key={type}
              label={<code className="font-mono text-xs">{type}</code>}
              checked={value?.includes(type) ?? false}
              onChange={(e) => onChange(e.target.checked ? [...(value ?? []), type] : (value ?? []).filter((v) => v !== type))}
            />
          ))}
        </div>
      )}
    </fieldset>
  );
}
