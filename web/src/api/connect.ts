import { createClient, type Interceptor } from "@connectrpc/connect";
import { createConnectTransport } from "@connectrpc/connect-web";
import { csrf } from "./csrf";
import { ClusterService } from "./gen/waconnect/v1/cluster_pb";
import { DeviceService } from "./gen/waconnect/v1/device_pb";
import { EventService } from "./gen/waconnect/v1/event_pb";
import { MessageService } from "./gen/waconnect/v1/message_pb";
import { TenantService } from "./gen/waconnect/v1/tenant_pb";
import { WebhookService } from "./gen/waconnect/v1/webhook_pb";

const withCsrf: Interceptor = (next) => (request) => {
  request.header.set("x-csrf-token", csrf());
  return next(request);
};

const transport = createConnectTransport({ baseUrl: "/api", useBinaryFormat: true, interceptors: [withCsrf] });

export const devices = createClient(DeviceService, transport);
export const messages = createClient(MessageService, transport);
export const events = createClient(EventService, transport);
export const webhooks = createClient(WebhookService, transport);
export const tenants = createClient(TenantService, transport);
export const cluster = createClient(ClusterService, transport);
