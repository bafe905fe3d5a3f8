import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Check, Copy } from "lucide-react";
import { Button } from "./button";
import { cn } from "./cn";

/** copyText works over plain HTTP too, where browsers offer no clipboard to pages. */
async function copyText(text: string): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const area = document.createElement("textarea");
  area.value = text;
  area.setAttribute("readonly", "");
  area.className = "fixed opacity-0";
  const host = document.querySelector("dialog[open]") ?? document.body;
  host.append(area);
  area.select();
  const done = document.execCommand("copy");
  area.remove();
  if (!done) throw new Error("the browser does not copy");
}

export function CopyButton({ text, label, className }: { text: string; label?: string; className?: string }) {
  const { t } = useTranslation();
  const [state, setState] = useState<"idle" | "done" | "failed">("idle");
  const name = state === "done" ? t("common.copied") : state === "failed" ? t("common.copyFailed") : (label ?? t("common.copy"));
  return (
    <Button
      look={label ? "plain" : "quiet"}
      size={label ? "small" : "smallIcon"}
      className={className}
      aria-label={name}
      title={name}
      onClick={() => {
        copyText(text)
          .then(() => setState("done"), () => setState("failed"))
          .finally(() => setTimeout(() => setState("idle"), 2000));
      }}
    >
      {state === "done" ? <Check className="text-good" /> : <Copy className="size-3.5!" />}
      {label && name}
    </Button>
  );
}

/** Id is an identifier, which people copy rather than read. */
export function Id({ value, className, short = false }: { value: string; className?: string; short?: boolean }) {
  return (
    <span className={cn("inline-flex max-w-full items-center gap-1", className)}>
      <code className="truncate font-mono text-xs text-soft" title={value}>
        {short && value.length > 12 ? `…${value.slice(-8)}` : value}
      </code>
      <CopyButton text={value} className="-my-1.5" />
    </span>
  );
}
