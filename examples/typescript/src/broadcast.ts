// Sends one text to many people and prints what becomes of each message:
//
//   WACONNECT_URL=http://127.0.0.1:3001 WACONNECT_TOKEN=… DEVICE=… npm run broadcast -- NAME TEXT NUMBER…
//
// NAME makes it one broadcast: whoever was sent to under that name is not sent to again, however often the command runs within a day.
import { setTimeout as sleep } from "node:timers/promises";
import { Code, ConnectError, createClient } from "@connectrpc/connect";
import { MessageService, MessageStatus, WaitFor } from "../gen/waconnect/v1/message_pb.js";
import { transport } from "./client.js";
import { needed } from "./settings.js";

const atOnce = 16; // messages on the way
const receipts = 30_000; // how long to wait for one, in milliseconds

const [name, text, ...people] = process.argv.slice(2);
if (!name || !text || people.length === 0) {
  throw new Error("expected NAME TEXT NUMBER…");
}
const device = needed("DEVICE");
const messages = createClient(MessageService, transport());

// Repeats what was surely not executed, and says what became of the message.
async function send(to: string): Promise<{ sent: boolean; result: string }> {
  for (let attempt = 1; ; attempt++) {
    try {
      const said = await messages.send(
        { deviceId: device, to, waitFor: WaitFor.DELIVERED, content: { case: "text", value: { text } } },
        { timeoutMs: receipts, headers: { "Idempotency-Key": `${name}-${to}` } },
      );
      if (said.status === MessageStatus.FAILED) {
        return { sent: false, result: `failed ${said.error}` };
      }
      return { sent: true, result: MessageStatus[said.status].toLowerCase() };
    } catch (err) {
      const { code } = ConnectError.from(err);
      if (attempt === 5 || (code !== Code.Unavailable && code !== Code.ResourceExhausted)) {
        return { sent: false, result: `not sent: ${err}` };
      }
      await sleep(attempt * 1000);
    }
  }
}

let failed = 0;
const waiting = [...people];
await Promise.all(
  Array.from({ length: atOnce }, async () => {
    for (let to = waiting.shift(); to !== undefined; to = waiting.shift()) {
      const { sent, result } = await send(to);
      console.log(to, result);
      failed += sent ? 0 : 1;
    }
  }),
);
if (failed > 0) {
  console.error(`${failed} of ${people.length} were not sent`);
}
process.exit(failed > 0 ? 1 : 0); // connections that are kept open would keep it running
