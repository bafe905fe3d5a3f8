import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { keyScopes } from "@/api/access";
import { Check } from "@/components/ui/field";

type Scope = (typeof keyScopes)[number];
type Props = { scopes: readonly Scope[]; value: string[]; onChange: (value: string[]) => void; error: ReactNode };

export function ScopePicker({ scopes, value, onChange, error }: Props) {
  const { t } = useTranslation();
  return (
    <fieldset>
      <legend className="mb-2 text-sm font-medium">{t("keys.scopes")}</legend>
      <div className="grid gap-x-5 gap-y-3 sm:grid-cols-2">
        {scopes.map((s) => (
          <Check
            key={s}
            label={<code className="font-mono text-xs">{s}</code>}
            hint={t(`keys.scope.${s.replaceAll(":", "_").replaceAll("-", "_") as "messages_send"}`)}
            checked={value.includes(s)}
            onChange={(e) => onChange(e.target.checked ? [...value, s] : value.filter((v) => v !== s))}
          />
        ))}
      </div>
      {error && (
        <p role="alert" className="mt-2 text-xs text-bad">
          {error}
        </p>
      )}
    </fieldset>
  );
}
