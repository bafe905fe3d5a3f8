import type { ConnectError } from "@connectrpc/connect";

/** What went wrong, the same for REST and Connect: the code that docs/errors.md lists, the server's sentence, and when to try again. */
export class Problem extends Error {
  override name = "Problem";
  code: string;
  /** HTTP status, or the nearest to the code of Connect; 0: no answer came. */
  status: number;
  /** Seconds after which it is worth trying again. */
  retryAfter: number | null;

  constructor(code: string, message: string, status: number, retryAfter: number | null = null) {
    super(message);
    this.code = code;
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

// Codes of Connect by their numbers: importing them would bring all of it into the first load, for a login that needs none.
const codes: Record<number, [name: string, status: number]> = {
  3: ["invalid_request", 400],
  5: ["not_found", 404],
  6: ["already_exists", 409],
  7: ["forbidden", 403],
  8: ["rate_limited", 429],
  9: ["failed_precondition", 409],
  13: ["internal_error", 500],
  14: ["unavailable", 503],
  16: ["unauthorized", 401],
};
const cancelled = 1;

/** problemOf makes any error a Problem. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (!isConnect(error)) return new Problem("unreachable", String(error), 0);
  if (error.code === cancelled) return new Problem("cancelled", error.rawMessage, 0);
  const [name, status] = codes[error.code] ?? ["unreachable", 0];
  const reason = detail(error, "google.rpc.ErrorInfo")["reason"];
  const delay = detail(error, "google.rpc.RetryInfo")["retryDelay"]; // "2s"
  const wait = typeof delay === "string" ? Number.parseFloat(delay) : Number.NaN;
  return new Problem(typeof reason === "string" ? reason : name, error.rawMessage, status, Number.isNaN(wait) ? null : wait);
}

const isConnect = (error: unknown): error is ConnectError => error instanceof Error && "rawMessage" in error && "code" in error && typeof error.code === "number";

/** detail reads a detail of an error as the server shows it in JSON. */
function detail(error: ConnectError, type: string): Record<string, unknown> {
  for (const d of error.details) if ("debug" in d && "type" in d && d.type === type && typeof d.debug === "object" && d.debug !== null) return d.debug as Record<string, unknown>;
  return {};
}
