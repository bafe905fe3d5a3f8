import { csrf } from "./csrf";
import { Problem } from "./problem";

export type Page<T> = { rows: T; next: string | null };

type Options = { body?: unknown; query?: Record<string, string | number | undefined>; signal?: AbortSignal; headers?: Record<string, string> };

/** address of a route of the API, for a request or a link. */
export function address(path: string, query: Options["query"] = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined && value !== "") search.set(name, String(value));
  const text = search.toString();
  return `/api${path}${text === "" ? "" : `?${text}`}`;
}

async function ask(method: string, path: string, options: Options): Promise<Response> {
  const headers = new Headers(options.headers);
  if (options.body !== undefined) headers.set("content-type", "application/json");
  if (method !== "GET") headers.set("x-csrf-token", csrf());
  let answer: Response;
  try {
    answer = await fetch(address(path, options.query), {
      method,
      headers,
      credentials: "same-origin",
      body: options.body === undefined ? null : JSON.stringify(options.body),
      signal: options.signal ?? null,
    });
  } catch (error) {
    if (options.signal?.aborted) throw error;
    throw new Problem("unreachable", String(error), 0);
  }
  if (!answer.ok) throw await problemOfAnswer(answer);
  return answer;
}

async function problemOfAnswer(answer: Response): Promise<Problem> {
  const wait = Number(answer.headers.get("retry-after"));
  const retryAfter = Number.isFinite(wait) && wait > 0 ? wait : null;
  const text = await answer.text();
  try {
    const body = JSON.parse(text) as { error?: string; message?: string; status?: string };
    return new Problem(body.error ?? body.status?.toLowerCase() ?? "unknown", body.message ?? "", answer.status, retryAfter);
  } catch {
    // Something in between answered: a proxy's page is no text for people.
    return new Problem(answer.status >= 500 ? "unreachable" : "unknown", answer.statusText, answer.status, retryAfter);
  }
}

/** rest calls a route of the API and reads its JSON. Every failure is a Problem. */
export async function rest<T>(method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE", path: string, options: Options = {}): Promise<T> {
  const answer = await ask(method, path, options);
  return (answer.status === 204 ? undefined : await answer.json()) as T;
}

/** restPage reads one page of a list. */
export async function restPage<T>(path: string, options: Options = {}): Promise<Page<T>> {
  const answer = await ask("GET", path, options);
  return { rows: (await answer.json()) as T, next: answer.headers.get("x-next-cursor") };
}
