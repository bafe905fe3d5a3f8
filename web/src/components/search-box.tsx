import { useEffect, useState } from "react";
import { Search } from "lucide-react";
import { cn } from "@/components/ui/cn";

/** SearchBox tells what was typed once the typing rests. “/” goes to it. */
export function SearchBox({ value, onChange, placeholder, className, rest = 250 }: { value: string; onChange: (value: string) => void; placeholder: string; className?: string; rest?: number }) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    if (text === value) return;
    const timer = setTimeout(() => onChange(text.trim()), rest);
    return () => clearTimeout(timer);
  }, [text, value, onChange, rest]);
  return (
    <span className={cn("relative flex", className)}>
      <Search className="pointer-events-none absolute top-2.5 left-2.5 size-4 text-faint" aria-hidden />
      <input
        type="search"
        value={text}
        onChange={(e) => setText(e.target.value)}
        onKeyDown={(e) => {
          if (e.key === "Enter") onChange(text.trim());
          if (e.key === "Escape") setText("");
        }}
        placeholder={placeholder}
        aria-label={placeholder}
        className="h-9 w-full rounded-lg border border-line-strong bg-surface pr-3 pl-8.5 text-sm outline-none placeholder:text-faint focus:border-accent focus:ring-3 focus:ring-accent/15"
      />
    </span>
  );
}
