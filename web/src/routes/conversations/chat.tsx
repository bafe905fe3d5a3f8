import { useMemo, useState } from "react";
import { useInfiniteQuery, useMutation, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ArrowLeft, CheckCheck } from "lucide-react";
import { ChatSource, type ChatMessage } from "@/api/gen/waconnect/v1/message_pb";
import { chatQuery, conversationsQuery, filesQuery } from "@/api/messages";
import { rest } from "@/api/rest";
import { useMay } from "@/api/session";
import { Number } from "@/components/number";
import { Button } from "@/components/ui/button";
import { Failed, Skeleton, useProblemText } from "@/components/ui/states";
import { toast } from "@/components/ui/toast";
import { usePrefs } from "@/format/prefs";
import { dateOnly, day, ms } from "@/format/time";
import { Avatar } from "./avatar";
import { Bubble, PendingBubble } from "./bubble";
import { numberOf } from "./list";
import { SendBox, type Draft } from "./send-box";

type Props = { tenant: string; device: string; online: boolean; chat: string; onBack: () => void };

export function Chat({ tenant, device, online, chat, onBack }: Props) {
  const { t } = useTranslation();
  const prefs = usePrefs();
  const text = useProblemText();
  const maySend = useMay("AGENT");
  const query = useInfiniteQuery(chatQuery(device, chat));
  const conversations = useInfiniteQuery(conversationsQuery(device));
  const [drafts, setDrafts] = useState<Draft[]>([]);
  const about = conversations.data?.pages.flatMap((p) => p.conversations).find((c) => c.chat === chat || c.addresses.includes(chat));
  const list = useMemo(() => unique(query.data?.pages.flatMap((p) => p.messages) ?? []), [query.data]);
  const pending = drafts.filter((d) => !list.some((m) => m.id === d.messageId)).toReversed();
  const address = about ? numberOf(about) : chat;
  const addresses = useMemo(() => (about && about.addresses.length > 0 ? about.addresses : [chat]), [about, chat]);
  const files = useQuery(filesQuery(device, addresses, ms(list.at(-1)?.at) ?? 0, list.find((m) => m.source === ChatSource.CONTACT)?.id ?? ""));
  const markRead = useMutation({
    mutationFn: () => rest<{ marked: number }>("POST", `/devices/${device}/read`, { body: { chat } }),
    onSuccess: ({ marked }) => toast(t("conversations.marked", { count: marked })),
    onError: (error) => toast(text(error), true),
  });

  return (
    <div className="flex h-full min-h-0 flex-col">
      <header className="flex h-15 shrink-0 items-center gap-3 border-b border-line px-3 sm:px-4">
        <Button look="quiet" size="icon" className="md:hidden" onClick={onBack} aria-label={t("conversations.back")}>
          <ArrowLeft />
        </Button>
        <Avatar name={about?.name} address={chat} group={about?.isGroup ?? false} />
        <div className="min-w-0 flex-1">
          <h2 className="truncate font-semibold">{about?.name ?? <Number address={address} />}</h2>
          <p className="truncate text-xs text-faint">{about?.isGroup ? t("conversations.group") : <Number address={address} />}</p>
        </div>
        {maySend && online && (
          <Button look="quiet" size="small" busy={markRead.isPending} onClick={() => markRead.mutate()}>
            <CheckCheck />
            <span className="max-sm:sr-only">{t("conversations.markRead")}</span>
          </Button>
        )}
      </header>
      {query.error && !query.data ? (
        <div className="flex-1">
          <Failed error={query.error} retry={() => void query.refetch()} />
        </div>
      ) : (
        // In reverse: the end is where one begins to read, and older pages push nothing away.
        <div className="flex min-h-0 flex-1 flex-col-reverse overflow-y-auto bg-sunken px-3 py-4 sm:px-6" tabIndex={0} aria-label={t("conversations.messages")}>
          {!query.data && <Waiting />}
          {query.data && list.length === 0 && pending.length === 0 && <p className="m-auto text-sm text-faint">{t("conversations.noMessages")}</p>}
          {pending.map((d) => (
            <PendingBubble key={d.key} draft={d} />
          ))}
          {list.map((m, i) => {
            const older = list[i + 1];
            const at = ms(m.at) ?? 0;
            const newDay = !older || day(ms(older.at) ?? 0, prefs) !== day(at, prefs);
            const newSide = newDay || !older || (older.source === ChatSource.CONTACT) !== (m.source === ChatSource.CONTACT) || older.from !== m.from;
            return (
              <div key={m.id} className={newSide ? "mt-3" : "mt-1"}>
                {newDay && <p className="mx-auto mt-2 mb-3 w-fit rounded-full bg-surface px-3 py-1 text-xs text-faint shadow-lift">{dateOnly(at, prefs)}</p>}
                <Bubble tenant={tenant} device={device} message={m} group={about?.isGroup ?? false} file={files.data?.get(m.id)} />
              </div>
            );
          })}
          {query.hasNextPage && (
            <Button look="quiet" size="small" className="mx-auto mb-2" busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
              {t("conversations.older")}
            </Button>
          )}
        </div>
      )}
      {maySend ? (
        <SendBox
          device={device}
          chat={about?.chat ?? chat}
          online={online}
          onDraft={(draft) => setDrafts((all) => [...all.filter((d) => d.key !== draft.key), draft])}
          onSent={() => void query.refetch()}
        />
      ) : (
        <p className="border-t border-line px-4 py-3 text-sm text-faint">{t("common.readOnly")}</p>
      )}
    </div>
  );
}

/** unique drops what came on two pages, because something new has pushed it there. */
function unique(list: ChatMessage[]): ChatMessage[] {
  const seen = new Set<string>();
  return list.filter((m) => !seen.has(m.id) && seen.add(m.id));
}

const Waiting = () => (
  <div className="flex flex-col gap-3">
    <Skeleton className="h-10 w-56 rounded-2xl bg-surface!" />
    <Skeleton className="ml-auto h-10 w-64 rounded-2xl bg-surface!" />
    <Skeleton className="h-16 w-72 rounded-2xl bg-surface!" />
  </div>
);
