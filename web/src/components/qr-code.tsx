import { QRCodeSVG } from "qrcode.react";
import { useTranslation } from "react-i18next";
import { cn } from "@/components/ui/cn";
import { useNow } from "@/components/ui/time";

/** QrCode is always dark on white: phones do not read the reverse. */
export function QrCode({ text, className }: { text: string; className?: string }) {
  const { t } = useTranslation();
  return (
    <div className={cn("rounded-xl bg-white p-3 ring-1 ring-line", className)}>
      <QRCodeSVG value={text} level="L" className="size-full" title={t("qr.title")} bgColor="#ffffff" fgColor="#10201a" />
    </div>
  );
}

/** Countdown shows how long a code is good, as a bar that shrinks and as seconds. */
export function Countdown({ until, length, className }: { until: number; length: number; className?: string }) {
  const { t } = useTranslation();
  const now = useNow(1000);
  const left = Math.max(0, Math.ceil((until - now) / 1000));
  return (
    <div className={cn("flex items-center gap-2.5", className)}>
      <div className="h-1 flex-1 overflow-hidden rounded-full bg-sunken" aria-hidden>
        <div className="h-full origin-left rounded-full bg-accent transition-transform duration-1000 ease-linear" style={{ transform: `scaleX(${Math.min(1, (left * 1000) / length)})` }} />
      </div>
      <span className="num w-24 text-right text-xs text-faint">{left > 0 ? t("qr.secondsLeft", { count: left }) : t("qr.nextCode")}</span>
    </div>
  );
}

/** Steps are what to do on the phone. */
export function Steps({ kind }: { kind: "qr" | "code" }) {
  const { t } = useTranslation();
  return (
    <ol className="flex flex-col gap-2.5 text-sm">
      {([1, 2, 3] as const).map((n) => (
        <li key={n} className="flex gap-3">
          <span className="num grid size-5.5 shrink-0 place-items-center rounded-full bg-accent-soft text-xs font-semibold text-accent">{n}</span>
          <span>{t(`qr.${kind}${n}`)}</span>
        </li>
      ))}
    </ol>
  );
}
