import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { timestampFromMs } from "@bufbuild/protobuf/wkt";
import { messages } from "./connect";
import { MessageStatus } from "./gen/waconnect/v1/message_pb";
import { Problem } from "./problem";
import { rest } from "./rest";

export type MessageFilter = { status?: MessageStatus; chat?: string; text?: string; from?: number; to?: number };

export const messagesQuery = (deviceId: string, filter: MessageFilter = {}, pageSize = 50) =>
  infiniteQueryOptions({
    queryKey: ["messages", deviceId, filter, pageSize],
    enabled: deviceId !== "",
    initialPageParam: "",
    queryFn: ({ pageParam, signal }) =>
      messages.listMessages(
        {
          deviceId,
          pageSize,
          cursor: pageParam,
          status: filter.status ?? MessageStatus.UNSPECIFIED,
          chat: filter.chat ?? "",
          text: filter.text ?? "",
          ...(filter.from === undefined ? {} : { from: timestampFromMs(filter.from) }),
          ...(filter.to === undefined ? {} : { to: timestampFromMs(filter.to) }),
        },
        { signal },
      ),
    getNextPageParam: (page) => page.nextCursor || undefined,
  });

export const messageQuery = (deviceId: string, messageId: string) =>
  queryOptions({
    queryKey: ["message", messageId, deviceId],
    queryFn: async ({ signal }) => {
      const { message } = await messages.getMessage({ deviceId, messageId }, { signal });
      if (!message) throw new Problem("not_found", "", 404);
      return message;
    },
  });

export const conversationsQuery = (deviceId: string) =>
  infiniteQueryOptions({
    queryKey: ["conversations", deviceId],
    enabled: deviceId !== "",
    initialPageParam: "",
    queryFn: ({ pageParam, signal }) => messages.listConversations({ deviceId, cursor: pageParam, pageSize: 200, includeOutbound: true }, { signal }),
    getNextPageParam: (page) => page.nextCursor || undefined,
  });

export const chatQuery = (deviceId: string, chat: string) =>
  infiniteQueryOptions({
    queryKey: ["chat", deviceId, chat],
    enabled: deviceId !== "" && chat !== "",
    initialPageParam: "",
    queryFn: ({ pageParam, signal }) => messages.listChat({ deviceId, chat, cursor: pageParam, pageSize: 60 }, { signal }),
    getNextPageParam: (page) => page.nextCursor || undefined,
  });

/** A file of a message that came in, as its event describes it. */
export type File = { kind: "image" | "video" | "audio" | "document"; mimetype: string | null; fileName?: string | null; fileLength: string | null };

/** fileOf reads the file of an event's body; null: it has none. */
export function fileOf(body: Record<string, unknown> | undefined): File | null {
  return (body?.["content"] as { media?: File | null } | undefined)?.media ?? null;
}

/** filesQuery are the files that came in at a chat's addresses since a moment: a chat tells of texts only. newest is only there to ask again. */
export const filesQuery = (deviceId: string, addresses: string[], since: number, newest: string) =>
  queryOptions({
    queryKey: ["files", deviceId, addresses, since, newest],
    enabled: newest !== "",
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const files = new Map<string, File>();
      for (const chat of addresses) {
        let cursor = "";
        do {
          const page = await messages.listInbound({ deviceId, chat, from: timestampFromMs(since - 1000), pageSize: 500, cursor }, { signal });
          for (const e of page.events) {
            const file = fileOf(parsedPayload(e.body));
            if (file) files.set(e.id, file);
          }
          cursor = page.nextCursor;
        } while (cursor !== "");
      }
      return files;
    },
  });

export const sendTest = (deviceId: string, to: string, text: string): Promise<{ outboundMessageId: string }> =>
  rest("POST", `/devices/${deviceId}/messages/test`, { body: { to, text } });

/** parsedPayload is what was sent; a payload that cannot be read is an empty one. */
export function parsedPayload(payload: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(payload);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** summary is the words of a message, or the name of its file. */
export function summary(payload: string): string {
  const p = parsedPayload(payload);
  for (const key of ["text", "caption", "fileName", "imageUrl", "documentUrl", "name", "emoji"]) {
    const value = p[key];
    if (typeof value === "string" && value !== "") return value;
  }
  return "";
}
