import type { ReactNode } from "react";
import type { Tone } from "@/format/states";
import { cn } from "./cn";

const tones: Record<Tone, string> = {
  good: "bg-good-soft text-good",
  busy: "bg-info-soft text-info",
  warn: "bg-warn-soft text-warn",
  bad: "bg-bad-soft text-bad",
  idle: "bg-sunken text-soft",
};
const dots: Record<Tone, string> = { good: "bg-good", busy: "bg-info", warn: "bg-warn", bad: "bg-bad", idle: "bg-faint" };

export function Badge({ tone = "idle", dot = false, children, className }: { tone?: Tone; dot?: boolean; children: ReactNode; className?: string }) {
  return (
    <span className={cn("inline-flex h-5.5 items-center gap-1.5 rounded-full px-2 text-xs font-medium whitespace-nowrap", tones[tone], className)}>
      {dot && <Dot tone={tone} />}
      {children}
    </span>
  );
}

export function Dot({ tone, className }: { tone: Tone; className?: string }) {
  return <span className={cn("size-1.5 shrink-0 rounded-full", dots[tone], tone === "busy" && "animate-pulse", className)} aria-hidden />;
}
