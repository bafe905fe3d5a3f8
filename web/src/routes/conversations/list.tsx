import { useMemo, useRef, useState } from "react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useVirtualizer } from "@tanstack/react-virtual";
import { MessageSquarePlus, MessagesSquare } from "lucide-react";
import type { Conversation } from "@/api/gen/waconnect/v1/message_pb";
import { conversationsQuery } from "@/api/messages";
import { useMay } from "@/api/session";
import { Number } from "@/components/number";
import { SearchBox } from "@/components/search-box";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Empty, Failed, Rows } from "@/components/ui/states";
import { Time } from "@/components/ui/time";
import { digits, isNumber } from "@/format/phone";
import { Avatar } from "./avatar";
import { NewChat } from "./new-chat";

const height = 66;

/** numberOf is the address that has the phone number, if one has. */
export const numberOf = (c: Pick<Conversation, "chat" | "addresses">): string => c.addresses.find(isNumber) ?? c.chat;

export function ChatList({ device, chat, onChat }: { device: string; chat: string; onChat: (chat: string) => void }) {
  const { t } = useTranslation();
  const maySend = useMay("AGENT");
  const query = useInfiniteQuery(conversationsQuery(device));
  const [find, setFind] = useState("");
  const [onlyStuck, setOnlyStuck] = useState(false);
  const [starting, setStarting] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const all = useMemo(() => query.data?.pages.flatMap((p) => p.conversations) ?? [], [query.data]);
  const stuck = all.filter((c) => c.stuck).length;
  const list = useMemo(() => {
    const wanted = find.toLowerCase();
    return all.filter((c) => (!onlyStuck || c.stuck) && (wanted === "" || (c.name ?? "").toLowerCase().includes(wanted) || (digits(wanted) !== "" && c.addresses.some((a) => digits(a).includes(digits(wanted))))));
  }, [all, find, onlyStuck]);
  const rows = list.length + (query.hasNextPage ? 1 : 0);
  const virtual = useVirtualizer({ count: rows, getScrollElement: () => box.current, estimateSize: () => height, overscan: 8 });

  return (
    <>
      <div className="flex items-center gap-2 px-3 pb-3">
        <SearchBox value={find} onChange={setFind} placeholder={t("conversations.search")} className="min-w-0 flex-1" rest={120} />
        {maySend && (
          <Button size="icon" onClick={() => setStarting(true)} aria-label={t("conversations.new")} title={t("conversations.new")}>
            <MessageSquarePlus />
          </Button>
        )}
      </div>
      {(stuck > 0 || onlyStuck) && (
        <button type="button" aria-pressed={onlyStuck} onClick={() => setOnlyStuck(!onlyStuck)} className={cn("mx-3 mb-3 rounded-lg px-3 py-2 text-left text-sm", onlyStuck ? "bg-warn-soft font-medium text-warn" : "bg-sunken text-soft hover:text-ink")}>
          {t("conversations.waiting", { count: stuck })}
        </button>
      )}
      {query.error && !query.data ? (
        <Failed error={query.error} retry={() => void query.refetch()} />
      ) : !query.data ? (
        <Rows height="h-[66px]" />
      ) : list.length === 0 ? (
        <Empty icon={MessagesSquare} title={all.length === 0 ? t("conversations.emptyTitle") : t("common.noMatchTitle")}>
          {all.length === 0 ? t("conversations.emptyText") : t("common.noMatchText")}
        </Empty>
      ) : (
        <div ref={box} className="min-h-0 flex-1 overflow-y-auto border-t border-line">
          <ul className="relative" style={{ height: virtual.getTotalSize() }}>
            {virtual.getVirtualItems().map((item) => {
              const c = list[item.index];
              return (
                <li key={c?.chat ?? "more"} className="absolute inset-x-0 top-0" style={{ height, transform: `translateY(${item.start}px)` }}>
                  {c ? (
                    <button
                      type="button"
                      onClick={() => onChat(c.chat)}
                      aria-current={c.chat === chat || c.addresses.includes(chat)}
                      className="flex h-full w-full items-center gap-3 border-b border-line px-3 text-left hover:bg-hover aria-[current=true]:bg-accent-soft"
                    >
                      <Avatar name={c.name} address={c.chat} group={c.isGroup} />
                      <span className="min-w-0 flex-1">
                        <span className="flex items-baseline gap-2">
                          <span className="min-w-0 flex-1 truncate font-medium">{c.name ?? <Number address={numberOf(c)} />}</span>
                          <Time at={c.lastMessageAt} as="short" className="text-xs text-faint" />
                        </span>
                        <span className="mt-0.5 flex items-center gap-2 text-xs text-soft">
                          <span className="min-w-0 flex-1 truncate">{c.isGroup ? t("conversations.group") : <Number address={numberOf(c)} />}</span>
                          {c.stuck && <Badge tone="warn">{t("conversations.stuck")}</Badge>}
                        </span>
                      </span>
                    </button>
                  ) : (
                    <div className="grid h-full place-items-center">
                      <Button look="quiet" size="small" busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                        {t("common.more")}
                      </Button>
                    </div>
                  )}
                </li>
              );
            })}
          </ul>
        </div>
      )}
      {starting && (
        <NewChat
          onClose={() => setStarting(false)}
          onStart={(to) => {
            setStarting(false);
            onChat(to);
          }}
        />
      )}
    </>
  );
}
