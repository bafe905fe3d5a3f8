// A bot: it answers every text that a person sends to its device with the same text, once.
//
// It keeps its place in the log of events in a file. When its stream ends, or when it was not running, it goes on from there; the
// idempotency key makes sure that a message which was answered before a crash is not answered again after it.
import { readFile, rename, writeFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { Code, ConnectError, createClient } from "@connectrpc/connect";
import { type Event, EventService } from "../gen/waconnect/v1/event_pb.js";
import { MessageService } from "../gen/waconnect/v1/message_pb.js";
import { transport } from "./client.js";
import { needed } from "./settings.js";

const device = needed("DEVICE");
const file = needed("CURSOR_FILE");
const tenant = process.env.TENANT ?? ""; // only an administrator of the installation must name it
const events = createClient(EventService, transport());
const messages = createClient(MessageService, transport());

const stop = new AbortController();
process.once("SIGTERM", () => stop.abort());
process.once("SIGINT", () => stop.abort());

// A stream has a sign of life every 15 seconds.
const silence = 45_000;

let cursor = await readFile(file, "utf8").catch((err: NodeJS.ErrnoException) => {
  if (err.code !== "ENOENT") {
    throw err;
  }
  return ""; // the first start: from now on
});

async function follow(): Promise<void> {
  const dead = new AbortController();
  let timer = setTimeout(() => dead.abort(), silence);
  try {
    const signal = AbortSignal.any([stop.signal, dead.signal]);
    for await (const said of events.subscribe({ tenantId: tenant, deviceId: device, types: ["message.inbound"], cursor }, { signal })) {
      clearTimeout(timer);
      timer = setTimeout(() => dead.abort(), silence);
      if (said.event) {
        await answer(said.event);
      } else if (cursor === "") {
        console.log("listening");
      }
      await keep(said.cursor);
    }
  } finally {
    clearTimeout(timer);
  }
}

// What this bot reads of a message; docs/events describes the whole.
interface Inbound {
  chat: string;
  isGroup: boolean;
  content: { text: string | null };
}

async function answer(event: Event): Promise<void> {
  const m: Inbound = JSON.parse(event.body);
  if (m.isGroup || !m.content.text) {
    return;
  }
  try {
    const sent = await messages.send(
      { deviceId: device, to: m.chat, queueWhenOffline: true, content: { case: "text", value: { text: m.content.text } } },
      { headers: { "Idempotency-Key": `echo-${event.id}` } },
    );
    console.log(`answered event ${event.id} by message ${sent.messageId}`);
  } catch (err) {
    const { code } = ConnectError.from(err);
    if (code !== Code.InvalidArgument && code !== Code.FailedPrecondition) {
      throw err; // the event comes again, and the key makes one message of both
    }
    console.log(`event ${event.id} cannot be answered: ${err}`); // it never will be
  }
}

// The place in the log is written down whole or not at all.
async function keep(place: string): Promise<void> {
  if (place === cursor) {
    return;
  }
  await writeFile(`${file}.new`, place, { mode: 0o600 });
  await rename(`${file}.new`, file);
  cursor = place;
}

while (!stop.signal.aborted) {
  try {
    await follow();
  } catch (err) {
    if (!stop.signal.aborted) {
      console.log(`the stream has ended; going on soon: ${err}`);
    }
  }
  await sleep(1000, undefined, { signal: stop.signal }).catch(() => undefined); // stopping ends the pause
}
process.exit(0); // connections that are kept open would keep it running
