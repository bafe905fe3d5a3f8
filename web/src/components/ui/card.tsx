import type { ComponentProps, ReactNode } from "react";
import { cn } from "./cn";

export const Card = ({ className, ...rest }: ComponentProps<"section">) => (
  <section className={cn("rounded-xl border border-line bg-surface shadow-lift", className)} {...rest} />
);

/** Section is a card with a heading, and room for actions beside it. */
export function Section({ title, note, actions, children, className, flush = false }: { title: ReactNode; note?: ReactNode; actions?: ReactNode; children: ReactNode; className?: string; flush?: boolean }) {
  return (
    <Card className={cn("min-w-0", className)}>
      <header className="flex min-h-13 flex-wrap items-center gap-x-3 gap-y-2 px-4 py-2.5 sm:px-5">
        <div className="min-w-0 flex-1">
          <h2 className="text-[0.9375rem] font-semibold">{title}</h2>
          {note && <p className="text-xs text-faint">{note}</p>}
        </div>
        {actions}
      </header>
      <div className={flush ? "border-t border-line" : "px-4 pb-4 sm:px-5 sm:pb-5"}>{children}</div>
    </Card>
  );
}

/** Facts is a list of names and values. */
export function Facts({ children, className }: { children: ReactNode; className?: string }) {
  return <dl className={cn("grid grid-cols-[minmax(6.5rem,auto)_1fr] gap-x-6 gap-y-2.5 text-sm", className)}>{children}</dl>;
}

export function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <>
      <dt className="text-soft">{name}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </>
  );
}
