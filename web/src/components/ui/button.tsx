import { cva, type VariantProps } from "class-variance-authority";
import { LoaderCircle } from "lucide-react";
import { Slot } from "radix-ui";
import type { ComponentProps } from "react";
import { cn } from "./cn";

const looks = cva(
  "inline-flex shrink-0 items-center justify-center gap-1.5 rounded-lg font-medium whitespace-nowrap transition-colors disabled:cursor-not-allowed disabled:opacity-50 [&_svg]:size-4 [&_svg]:shrink-0 select-none",
  {
    variants: {
      look: {
        primary: "bg-accent text-on-accent hover:bg-accent-hover",
        plain: "border border-line-strong bg-surface text-ink shadow-lift hover:bg-hover",
        quiet: "text-soft hover:bg-hover hover:text-ink",
        danger: "border border-transparent bg-bad text-surface hover:opacity-90",
        dangerous: "border border-line-strong bg-surface text-bad shadow-lift hover:bg-bad-soft",
      },
      size: { normal: "h-9 px-3.5 text-sm", small: "h-8 px-2.5 text-sm", icon: "size-9", smallIcon: "size-7 rounded-md" },
    },
    defaultVariants: { look: "plain", size: "normal" },
  },
);

type Props = ComponentProps<"button"> & VariantProps<typeof looks> & { busy?: boolean; asChild?: boolean };

export function Button({ className, look, size, busy = false, asChild = false, disabled, children, type = "button", ...rest }: Props) {
  if (asChild) {
    return (
      <Slot.Root className={cn(looks({ look, size }), className)} {...rest}>
        {children}
      </Slot.Root>
    );
  }
  return (
    <button type={type} className={cn(looks({ look, size }), className)} disabled={disabled || busy} aria-busy={busy} {...rest}>
      {busy && <LoaderCircle className="animate-spin" aria-hidden />}
      {children}
    </button>
  );
}
