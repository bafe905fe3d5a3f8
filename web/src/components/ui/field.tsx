import { createContext, useContext, useId, type ComponentProps, type ReactNode } from "react";
import { ChevronDown } from "lucide-react";
import { cn } from "./cn";

const FieldContext = createContext<{ id: string; describedBy?: string; invalid: boolean } | null>(null);

/** Field is a control with its label, its hint and what is wrong with it. */
export function Field({ label, hint, error, children, className }: { label: ReactNode; hint?: ReactNode; error?: ReactNode; children: ReactNode; className?: string }) {
  const id = useId();
  const note = error ?? hint;
  return (
    <FieldContext value={{ id, invalid: error !== undefined && error !== null, ...(note ? { describedBy: `${id}-note` } : {}) }}>
      <div className={cn("flex flex-col gap-1.5", className)}>
        <label htmlFor={id} className="text-sm font-medium">
          {label}
        </label>
        {children}
        {note && (
          <p id={`${id}-note`} role={error ? "alert" : undefined} className={cn("text-xs", error ? "text-bad" : "text-faint")}>
            {note}
          </p>
        )}
      </div>
    </FieldContext>
  );
}

function useField() {
  const field = useContext(FieldContext);
  return field ? { id: field.id, "aria-invalid": field.invalid || undefined, "aria-describedby": field.describedBy } : {};
}

const control =
  "w-full rounded-lg border border-line-strong bg-surface px-3 text-sm text-ink placeholder:text-faint outline-none transition-[border,box-shadow] focus:border-accent focus:ring-3 focus:ring-accent/15 disabled:opacity-60 aria-invalid:border-bad";

export const Input = ({ className, ...rest }: ComponentProps<"input">) => <input {...useField()} className={cn(control, "h-9", className)} {...rest} />;

export const Textarea = ({ className, ...rest }: ComponentProps<"textarea">) => (
  <textarea {...useField()} className={cn(control, "min-h-20 py-2 leading-relaxed", className)} {...rest} />
);

export function Select({ className, children, ...rest }: ComponentProps<"select">) {
  return (
    <span className={cn("relative inline-flex w-full", className)}>
      <select {...useField()} className={cn(control, "h-9 appearance-none truncate pr-8")} {...rest}>
        {children}
      </select>
      <ChevronDown className="pointer-events-none absolute top-2.5 right-2.5 size-4 text-faint" aria-hidden />
    </span>
  );
}

export function Check({ label, hint, className, ...rest }: ComponentProps<"input"> & { label: ReactNode; hint?: ReactNode }) {
  return (
    <label className={cn("flex items-start gap-2.5 text-sm has-disabled:opacity-60", className)}>
      <input type="checkbox" className="mt-0.5 size-4 accent-accent" {...rest} />
      <span>
        {label}
        {hint && <span className="block text-xs text-faint">{hint}</span>}
      </span>
    </label>
  );
}
