import { useTranslation } from "react-i18next";
import { Link } from "@tanstack/react-router";
import { ListChecks, Check, CheckCheck, CircleAlert, Clock, FileText, Image, MapPin, Mic, Ban, Smartphone, Sticker, User, Video, type LucideIcon } from "lucide-react";
import { ChatSource, MessageStatus, type ChatMessage } from "@/api/gen/waconnect/v1/message_pb";
import type { File } from "@/api/messages";
import { Number } from "@/components/number";
import { cn } from "@/components/ui/cn";
import { Time } from "@/components/ui/time";
import { messageWord } from "@/format/states";
import { Media, OwnMedia } from "./media";
import type { Draft } from "./send-box";

const icons: Record<string, LucideIcon> = { image: Image, status_image: Image, video: Video, audio: Mic, voice: Mic, document: FileText, sticker: Sticker, location: MapPin, contact: User, contacts: User, file: FileText, status_video: Video, poll: ListChecks };

type Props = { tenant: string; device: string; message: ChatMessage; group: boolean; file: File | undefined };

export function Bubble({ tenant, device, message: m, group, file }: Props) {
  const { t, i18n } = useTranslation();
  const ours = m.source !== ChatSource.CONTACT;
  const failed = m.status === MessageStatus.FAILED;
  const Icon = icons[m.kind];
  const kindKey = `kinds.${m.kind}`;
  return (
    <div className={cn("flex", ours && "justify-end")}>
      <div className={cn("max-w-[min(34rem,85%)] rounded-2xl px-3 py-2 text-sm shadow-lift", ours ? "rounded-br-md bg-bubble" : "rounded-bl-md bg-raised", failed && "ring-1 ring-bad/50")}>
        {group && !ours && m.from && (
          <p className="mb-0.5 text-xs font-medium text-accent">
            <Number address={m.from} />
          </p>
        )}
        {file ? (
          <Media device={device} event={m.id} file={file} />
        ) : m.kind === "media" ? (
          <OwnMedia tenant={tenant} device={device} event={m.id} />
        ) : (
          m.kind !== "text" &&
          m.kind !== "" && (
            <p className="mb-0.5 flex items-center gap-1.5 text-xs text-soft">
              {m.kind === "unknown" ? <Ban className="size-3.5" aria-hidden /> : Icon && <Icon className="size-3.5" aria-hidden />}
              {i18n.exists(kindKey) ? t(kindKey as "kinds.image") : m.kind}
            </p>
          )
        )}
        {m.text !== "" && <p className="leading-relaxed break-words whitespace-pre-wrap">{m.text}</p>}
        {failed && (
          <p className="mt-1 flex items-center gap-1.5 text-xs text-bad">
            <CircleAlert className="size-3.5 shrink-0" aria-hidden />
            {t("message.FAILED")} {m.error && <code className="font-mono">{m.error}</code>}
          </p>
        )}
        <p className="-mb-0.5 flex items-center justify-end gap-1 text-[0.6875rem] text-faint">
          {m.source === ChatSource.PHONE && <Smartphone className="size-3" aria-label={t("conversations.fromPhone")} />}
          {m.source === ChatSource.API ? (
            <Link to="/messages" search={{ device, open: m.id }} className="hover:underline" title={t("conversations.details")}>
              <Time at={m.at} as="clock" />
            </Link>
          ) : (
            <Time at={m.at} as="clock" />
          )}
          {m.source === ChatSource.API && <Receipt status={m.status} />}
        </p>
      </div>
    </div>
  );
}

export function Receipt({ status }: { status: MessageStatus }) {
  const { t } = useTranslation();
  const label = t(`message.${messageWord(status)}`);
  const look = "size-3.5";
  switch (status) {
    case MessageStatus.SENT:
      return <Check className={look} aria-label={label} />;
    case MessageStatus.DELIVERED:
      return <CheckCheck className={look} aria-label={label} />;
    case MessageStatus.READ:
    case MessageStatus.PLAYED:
      return <CheckCheck className={cn(look, "text-info")} aria-label={label} />;
    case MessageStatus.FAILED:
      return null;
    case MessageStatus.CANCELLED:
      return <Ban className={look} aria-label={label} />;
    default:
      return <Clock className={look} aria-label={label} />;
  }
}

/** PendingBubble is a message that the server has not answered yet. */
export function PendingBubble({ draft }: { draft: Draft }) {
  const { t } = useTranslation();
  return (
    <div className="mt-1 flex justify-end">
      <div className="max-w-[min(34rem,85%)] rounded-2xl rounded-br-md bg-bubble px-3 py-2 text-sm opacity-70 shadow-lift">
        {draft.url && <p className="mb-0.5 font-mono text-xs break-all text-soft">{draft.url}</p>}
        {draft.text !== "" && <p className="leading-relaxed break-words whitespace-pre-wrap">{draft.text}</p>}
        <p className="-mb-0.5 flex justify-end text-faint">
          <Clock className="size-3.5" aria-label={t("message.PROCESSING")} />
        </p>
      </div>
    </div>
  );
}
