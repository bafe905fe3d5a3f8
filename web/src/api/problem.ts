import { BinaryReader } from "@bufbuild/protobuf/wire";
import { Code, ConnectError } from "@connectrpc/connect";

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

const statusOf: Partial<Record<Code, number>> = {
  [Code.InvalidArgument]: 400,
  [Code.Unauthenticated]: 401,
  [Code.PermissionDenied]: 403,
  [Code.NotFound]: 404,
  [Code.FailedPrecondition]: 409,
  [Code.AlreadyExists]: 409,
  [Code.ResourceExhausted]: 429,
  [Code.Internal]: 500,
  [Code.Unavailable]: 503,
};

/** problemOf makes any error a Problem. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const e = ConnectError.from(error);
  if (e.code === Code.Canceled) return new Problem("cancelled", e.rawMessage, 0);
  const status = statusOf[e.code] ?? 0;
  const reason = detail(e, "google.rpc.ErrorInfo")?.string(1);
  const wait = detail(e, "google.rpc.RetryInfo")?.message(1)?.number(1) ?? null;
  return new Problem(reason ?? (status === 0 ? "unreachable" : Code[e.code].toLowerCase()), e.rawMessage, status, wait);
}

function detail(e: ConnectError, type: string): Fields | null {
  for (const d of e.details) {
    if ("type" in d && typeof d.type === "string" && d.type === type && d.value instanceof Uint8Array) return new Fields(d.value);
  }
  return null;
}

// Two messages of google.rpc are read by hand: three fields do not need their definitions.
class Fields {
  private readonly bytes = new Map<number, Uint8Array>();
  private readonly numbers = new Map<number, number>();

  constructor(data: Uint8Array) {
    const reader = new BinaryReader(data);
    while (reader.pos < reader.len) {
      const [field, wire] = reader.tag();
      if (wire === 0) this.numbers.set(field, Number(reader.int64()));
      else if (wire === 2) this.bytes.set(field, reader.bytes());
      else reader.skip(wire);
    }
  }

  string(field: number): string | undefined {
    const value = this.bytes.get(field);
    return value && new TextDecoder().decode(value);
  }

  message(field: number): Fields | undefined {
    const value = this.bytes.get(field);
    return value && new Fields(value);
  }

  number(field: number): number | undefined {
    return this.numbers.get(field);
  }
}
