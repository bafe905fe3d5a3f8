import type { ReactNode } from "react";
import { cn } from "./cn";

/** Segments picks one of a few. */
export function Segments<T extends string>({ label, value, options, onChange, className }: { label: string; value: T; options: { value: T; text: ReactNode }[]; onChange: (value: T) => void; className?: string }) {
  return (
    <div role="radiogroup" aria-label={label} className={cn("inline-flex max-w-full gap-0.5 overflow-x-auto rounded-lg bg-sunken p-0.5", className)}>
      {options.map((o) => (
        <button
          key={o.value}
          type="button"
          role="radio"
          aria-checked={o.value === value}
          onClick={() => onChange(o.value)}
          className={cn(
            "inline-flex h-8 items-center gap-1.5 rounded-md px-3 text-sm font-medium whitespace-nowrap text-soft transition-colors hover:text-ink",
            o.value === value && "bg-raised text-ink shadow-lift",
          )}
        >
          {o.text}
        </button>
      ))}
    </div>
  );
}
