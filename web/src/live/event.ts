/** An event as tabs tell it to each other. */
export type LiveEvent = {
  id: string;
  tenantId: string;
  deviceId: string | null;
  type: string;
  body: Record<string, unknown>;
  /** Milliseconds since 1970. */
  at: number;
};
