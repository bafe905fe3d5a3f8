import { cn } from "@/components/ui/cn";

/** Mark is the sign of the product: a device between two arcs. */
export const Mark = ({ className }: { className?: string }) => (
  <svg viewBox="0 0 32 32" className={cn("size-7", className)} aria-hidden>
    <rect width="32" height="32" rx="8" className="fill-accent" />
    <circle cx="16" cy="16" r="3.4" className="fill-on-accent" />
    <g fill="none" className="stroke-on-accent" strokeWidth="2.2" strokeLinecap="round">
      <path d="M9.4 9.4a9.3 9.3 0 0 0 0 13.2" />
      <path d="M22.6 9.4a9.3 9.3 0 0 1 0 13.2" />
    </g>
  </svg>
);

export const productName = "WhatsApp Connect";
