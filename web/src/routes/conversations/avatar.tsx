import { Users } from "lucide-react";
import { cn } from "@/components/ui/cn";

const colours = ["bg-accent-soft text-accent", "bg-info-soft text-info", "bg-warn-soft text-warn", "bg-bad-soft text-bad", "bg-good-soft text-good"];

/** Avatar stands for a person: a letter on a colour that stays the same for them. Pictures would be fetched from elsewhere. */
export function Avatar({ name, address, group }: { name: string | undefined; address: string; group: boolean }) {
  let sum = 0;
  for (const c of address) sum = (sum * 31 + c.charCodeAt(0)) % 997;
  const letter = name?.trim().match(/\p{L}|\p{N}/u)?.[0]?.toUpperCase();
  return (
    <span aria-hidden className={cn("grid size-9 shrink-0 place-items-center rounded-full text-sm font-semibold", colours[sum % colours.length])}>
      {group ? <Users className="size-4" /> : (letter ?? "#")}
    </span>
  );
}
