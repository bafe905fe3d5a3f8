// What both bots need: where the router is, and a credential on every call.
import type { Interceptor, Transport } from "@connectrpc/connect";
import { createGrpcTransport } from "@connectrpc/connect-node";
import { needed } from "./settings.js";

export function transport(): Transport {
  const token = needed("WACONNECT_TOKEN");
  const bearer: Interceptor = (next) => (req) => {
    req.header.set("Authorization", `Bearer ${token}`);
    return next(req);
  };
  return createGrpcTransport({ baseUrl: needed("WACONNECT_URL"), interceptors: [bearer] });
}
