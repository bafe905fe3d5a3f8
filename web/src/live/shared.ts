// One stream for all tabs of a browser. The tab that holds the lock reads the stream and tells the others; when it closes, the next one goes on
// from the last cursor. Without locks (a page over plain HTTP that is not on localhost) each tab reads for itself.

export type Link = "connecting" | "live" | "reconnecting";

/** A piece of a stream: a value, or a sign of life. */
export type Piece<T> = { value?: T; cursor?: string };

export type Source<T> = (cursor: string, signal: AbortSignal) => AsyncIterable<Piece<T>>;

type Told<T> = { kind: "value"; value: T; cursor: string } | { kind: "link"; link: Link; cursor: string; resumed: boolean; last?: T } | { kind: "ask" };

export type Handlers<T> = {
  value: (value: T) => void;
  /** resumed: nothing was missed since the last time that it was live. */
  link: (link: Link, resumed: boolean) => void;
  /** Ends the stream for good: what failed cannot succeed by itself. */
  over?: (error: unknown) => void;
};

export type Options = {
  /** Whether trying again may help. */
  again: (error: unknown) => boolean;
  /** Whether the cursor is to be forgotten. */
  forget?: (error: unknown) => boolean;
  /** Tabs that come later are told the last value, where it is the whole state. */
  state?: boolean;
};

const silence = 45_000; // a stream beats every 15 seconds

/** follow reads a shared stream until the returned function is called. */
export function follow<T>(name: string, source: Source<T>, on: Handlers<T>, options: Options): () => void {
  const end = new AbortController();
  const channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(name);
  let cursor = "";
  let last: T | undefined;
  let link: Link = "connecting";
  let leading = false;

  const setLink = (next: Link, resumed: boolean) => {
    link = next;
    on.link(next, resumed);
  };
  const say = (told: Told<T>) => channel?.postMessage(told);

  if (channel) {
    channel.onmessage = ({ data }: MessageEvent<Told<T>>) => {
      if (data.kind === "ask") {
        if (leading) say({ kind: "link", link, cursor, resumed: true, ...(options.state && last !== undefined ? { last } : {}) });
        return;
      }
      if (leading) return;
      cursor = data.cursor;
      if (data.kind === "value") {
        last = data.value;
        on.value(data.value);
      } else {
        if (data.last !== undefined && last === undefined) {
          last = data.last;
          on.value(data.last);
        }
        if (data.link !== link || !data.resumed) setLink(data.link, data.resumed);
      }
    };
    say({ kind: "ask" });
  }

  const lead = async () => {
    leading = true;
    let failures = 0;
    while (!end.signal.aborted) {
      const from = cursor;
      try {
        let first = true;
        for await (const piece of watched(source(from, end.signal), end.signal)) {
          if (piece.cursor !== undefined) cursor = piece.cursor;
          if (first) {
            first = false;
            failures = 0;
            const resumed = from !== "";
            setLink("live", resumed);
            say({ kind: "link", link, cursor, resumed });
          }
          if (piece.value !== undefined) {
            last = piece.value;
            on.value(piece.value);
            say({ kind: "value", value: piece.value, cursor });
          }
        }
      } catch (error) {
        if (end.signal.aborted) return;
        if (options.forget?.(error)) cursor = "";
        else if (!options.again(error)) {
          on.over?.(error);
          return;
        }
      }
      if (end.signal.aborted) return;
      setLink("reconnecting", true);
      say({ kind: "link", link, cursor, resumed: true });
      await pause(wait(failures++), end.signal);
    }
  };

  if (channel && navigator.locks as LockManager | undefined) {
    void navigator.locks.request(name, { signal: end.signal }, lead).catch((error: unknown) => {
      if (!end.signal.aborted) on.over?.(error);
    });
  } else void lead();

  return () => {
    end.abort();
    channel?.close();
  };
}

/** wait before try number n: short at first, then up to 15 seconds, never all browsers at the same moment. */
export const wait = (n: number): number => Math.min(500 * 2 ** n, 15_000) * (0.5 + Math.random() / 2);

/** pause ends early when the network is back. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      removeEventListener("online", done);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    addEventListener("online", done);
    signal.addEventListener("abort", done);
  });
}

/** watched throws when a stream is silent for longer than its beat allows: then the connection is dead, and nothing else would tell. */
async function* watched<T>(stream: AsyncIterable<T>, signal: AbortSignal): AsyncIterable<T> {
  const iterator = stream[Symbol.asyncIterator]();
  try {
    while (!signal.aborted) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const dead = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new Error("the stream is silent")), silence);
      });
      const next = await Promise.race([iterator.next(), dead]).finally(() => clearTimeout(timer));
      if (next.done) return;
      yield next.value;
    }
  } finally {
    void iterator.return?.();
  }
}
