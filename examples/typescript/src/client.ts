// What both bots need: where the router is, and a credential on every call.
import type { Interceptor, Transport } from "@connectrpc/connect";
import { createGrpcTransport } from "@connectrpc/connect-node";

export function needed(name: string): string {
  const value = process.env[name];
  if (!value) {
    throw new Error(`expected ${name} in the environment`);
  }
  return value;
}

export function transport(): Transport {
  const token = needed("WACONNECT_TOKEN");
  const bearer: Interceptor = (next) => (req) => {
    req.header.set("Authorization", `Bearer ${token}`);
    return next(req);
  };
  return createGrpcTransport({ baseUrl: needed("WACONNECT_URL"), interceptors: [bearer] });
}
