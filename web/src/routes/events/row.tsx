import { useTranslation } from "react-i18next";
import { CircleAlert, History, ListChecks, MessageSquareText, PencilLine, Phone, Radio, Send, Smile, Trash2, UserRound, UsersRound, Webhook, type LucideIcon } from "lucide-react";
import { Number } from "@/components/number";
import { Time } from "@/components/ui/time";
import { allDetails } from "@/format/states";
import type { LiveEvent } from "@/live/event";

const icons: Record<string, LucideIcon> = {
  "message.inbound": MessageSquareText,
  "message.own": UserRound,
  "message.status": Send,
  "message.reaction": Smile,
  "message.edited": PencilLine,
  "message.revoked": Trash2,
  "message.poll_vote": ListChecks,
  "message.unprocessable": CircleAlert,
  "group.joined": UsersRound,
  "group.participants": UsersRound,
  "group.changed": UsersRound,
  "contact.changed": UserRound,
  "call.offer": Phone,
  "history.synced": History,
  "device.status": Radio,
  "webhook.disabled": Webhook,
};

type Props = { event: LiveEvent; device: string | undefined; onOpen: () => void };

export function EventRow({ event, device, onOpen }: Props) {
  const Icon = icons[event.type] ?? Radio;
  return (
    <li className="border-b border-line last:border-b-0">
      <button type="button" onClick={onOpen} className="grid w-full grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-3 px-4 py-2.5 text-left text-sm hover:bg-hover sm:grid-cols-[auto_11rem_minmax(0,1fr)_auto]">
        <Icon className="size-4 text-faint" aria-hidden />
        <code className="truncate font-mono text-xs max-sm:hidden">{event.type}</code>
        <span className="min-w-0">
          <span className="block truncate">
            <Summary event={event} />
          </span>
          <span className="block truncate text-xs text-faint">{device ?? event.deviceId}</span>
        </span>
        <Time at={event.at} as="log" className="text-xs text-soft" />
      </button>
    </li>
  );
}

const string = (value: unknown): string => (typeof value === "string" ? value : "");

/** Summary is an event in one line. */
function Summary({ event }: { event: LiveEvent }) {
  const { t } = useTranslation();
  const b = event.body;
  const content = (b["content"] ?? {}) as { type?: string; text?: string | null; media?: { kind: "image" | "video" | "audio" | "document" } | null };
  switch (event.type) {
    case "message.inbound":
    case "message.own":
      return (
        <>
          <Number address={string(b["fromPhone"]) || string(b["from"])} className="font-medium" /> <span className="text-soft">{content.text || (content.media ? t(`kinds.${content.media.kind}`) : t("kinds.unknown"))}</span>
        </>
      );
    case "message.status":
      return (
        <>
          <Number address={string(b["to"])} className="font-medium" /> <span className="text-soft">{[t(`message.${string(b["status"]) as "SENT"}`), string(b["error"])].filter(Boolean).join(" · ")}</span>
        </>
      );
    case "device.status": {
      const detail = allDetails.find((d) => d === b["detail"]);
      return <span>{[detail ? t(`state.${detail}.name`) : string(b["status"]), string(b["lastError"])].filter(Boolean).join(" · ")}</span>;
    }
    default:
      return <span className="text-soft">{string(b["emoji"]) || string(b["text"]) || string(b["reason"]) || string(b["url"]) || string(b["from"])}</span>;
  }
}
