/** newKey makes a key of idempotency. Pages over plain HTTP have no crypto.randomUUID. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return `panel-${Array.from(bytes, (b) => b.toString(16).padStart(2, "0")).join("")}`;
}
