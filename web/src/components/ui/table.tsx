import type { ComponentProps, ReactNode } from "react";
import { cn } from "./cn";

/** Table is a plain table that scrolls sideways in its own box where it must. */
export function Table({ head, children, className }: { head: ReactNode; children: ReactNode; className?: string }) {
  return (
    <div className="overflow-x-auto">
      <table className={cn("w-full border-collapse text-left text-sm", className)}>
        <thead className="text-xs text-faint">
          <tr>{head}</tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

export const Th = ({ className, ...rest }: ComponentProps<"th">) => (
  <th scope="col" className={cn("border-b border-line px-3 py-2 font-medium whitespace-nowrap first:pl-5 last:pr-5", className)} {...rest} />
);
export const Td = ({ className, ...rest }: ComponentProps<"td">) => <td className={cn("border-b border-line px-3 py-2.5 align-middle first:pl-5 last:pr-5", className)} {...rest} />;
export const Tr = ({ className, ...rest }: ComponentProps<"tr">) => <tr className={cn("last:[&>td]:border-b-0", className)} {...rest} />;
