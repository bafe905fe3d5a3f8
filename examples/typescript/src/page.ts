// What a page in a browser does: it speaks gRPC-Web, or Connect, through fetch, and needs nothing of Node but its settings.
//
// It shows what people write to a device, answers the first of them, and ends.
import { Code, ConnectError, createClient, type Interceptor } from "@connectrpc/connect";
import { createConnectTransport, createGrpcWebTransport } from "@connectrpc/connect-web";
import { EventService } from "../gen/waconnect/v1/event_pb.js";
import { MessageService, MessageStatus, WaitFor } from "../gen/waconnect/v1/message_pb.js";
import { needed } from "./settings.js";

const device = needed("DEVICE");
const token = needed("WACONNECT_TOKEN");
const bearer: Interceptor = (next) => (req) => {
  req.header.set("Authorization", `Bearer ${token}`);
  return next(req);
};
const options = { baseUrl: needed("WACONNECT_URL"), interceptors: [bearer] };
const page = process.argv[2] === "connect" ? createConnectTransport(options) : createGrpcWebTransport(options);
const messages = createClient(MessageService, page);

const leave = new AbortController();
const events = createClient(EventService, page).subscribe(
  { tenantId: process.env.TENANT ?? "", deviceId: device, types: ["message.inbound"] },
  { signal: leave.signal },
);
for await (const said of events) {
  if (!said.event) {
    console.log("listening");
    continue;
  }
  const { chat, content } = JSON.parse(said.event.body) as { chat: string; content: { text?: string } };
  console.log(`somebody wrote: ${content.text}`);
  const answer = await messages.send({
    deviceId: device,
    to: chat,
    waitFor: WaitFor.DELIVERED,
    content: { case: "text", value: { text: `seen: ${content.text}` } },
  });
  console.log(`the answer is ${MessageStatus[answer.status].toLowerCase()}`);
  break;
}
leave.abort();

try {
  await messages.send({ deviceId: device, to: "1", content: { case: "text", value: { text: "" } } });
} catch (err) {
  const refused = ConnectError.from(err);
  console.log(`refused: ${Code[refused.code]} ${refused.message}`);
}
