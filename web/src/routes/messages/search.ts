export type Wanted = { kind: "none" | "id" | "chat" | "text"; value: string };

/** classify finds out what somebody looks for: the id of a message, a number or address, or words. */
export function classify(query: string): Wanted {
  const q = query.trim();
  if (q === "") return { kind: "none", value: "" };
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(q)) return { kind: "id", value: q.toLowerCase() };
  if (/^\S+@(s\.whatsapp\.net|lid|g\.us)$/.test(q)) return { kind: "chat", value: q };
  const digits = q.replace(/\D/g, "");
  if (/^[+\d\s().-]+$/.test(q) && digits.length >= 8) return { kind: "chat", value: digits };
  return { kind: "text", value: q };
}
