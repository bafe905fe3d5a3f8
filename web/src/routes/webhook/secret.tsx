import { useTranslation } from "react-i18next";
import { CopyButton } from "@/components/ui/copy";

/** Secret shows a secret in both forms in which receivers take it. */
export function Secret({ secret, standard }: { secret: string; standard: string }) {
  const { t } = useTranslation();
  return (
    <dl className="flex flex-col gap-3">
      {(
        [
          ["webhooks.secretPlain", secret],
          ["webhooks.secretStandard", standard],
        ] as const
      ).map(([name, value]) => (
        <div key={name}>
          <dt className="mb-1 text-xs text-faint">{t(name)}</dt>
          <dd className="flex items-center gap-2 rounded-lg bg-sunken py-1.5 pr-1.5 pl-3">
            <code className="min-w-0 flex-1 font-mono text-xs break-all">{value}</code>
            <CopyButton text={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
