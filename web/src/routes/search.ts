// What stands behind the ? of an address. What is missing or malformed is as if it were not there: an old link still opens its page.

type Reader<T> = (value: unknown) => T | undefined;

/** text of at most 500 characters. The router reads what looks like a number as one. */
export const text: Reader<string> = (value) => {
  const string = typeof value === "number" ? String(value) : value;
  return typeof string === "string" && string !== "" && string.length <= 500 ? string : undefined;
};

export const bool: Reader<boolean> = (value) => (typeof value === "boolean" ? value : undefined);

export const oneOf =
  <const T extends string>(...values: T[]): Reader<T> =>
  (value) =>
    values.find((v) => v === value);

/** search makes what a route takes out of a reader for each name. */
export const search =
  <R extends Record<string, Reader<unknown>>>(readers: R) =>
  (raw: Record<string, unknown>): { [K in keyof R]?: ReturnType<R[K]> } => {
    const found: Record<string, unknown> = {};
    for (const [name, read] of Object.entries(readers)) {
      const value = read(raw[name]);
      if (value !== undefined) found[name] = value;
    }
    return found as { [K in keyof R]?: ReturnType<R[K]> };
  };
