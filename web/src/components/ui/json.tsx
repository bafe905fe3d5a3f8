import { CopyButton } from "./copy";
import { cn } from "./cn";

const token = /("(?:\\.|[^"\\])*")(\s*:)?|\b(?:true|false|null)\b|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** Json shows a value with its parts told apart. */
export function Json({ value, className }: { value: unknown; className?: string }) {
  const text = JSON.stringify(value, null, 2) ?? "";
  const parts = [];
  let from = 0;
  for (const m of text.matchAll(token)) {
    if (m.index > from) parts.push(text.slice(from, m.index));
    const [all, quoted, colon] = m;
    if (colon !== undefined) parts.push(<span key={m.index} className="text-soft">{quoted}</span>, colon);
    else parts.push(<span key={m.index} className={quoted === undefined ? "text-info" : "text-good"}>{all}</span>);
    from = m.index + all.length;
  }
  parts.push(text.slice(from));
  return (
    <div className={cn("relative rounded-lg border border-line bg-sunken", className)}>
      <CopyButton text={text} className="absolute top-1.5 right-1.5" />
      <pre className="overflow-auto p-3.5 pr-10 font-mono text-xs leading-relaxed whitespace-pre-wrap break-words">{parts}</pre>
    </div>
  );
}
