import { useRef, useState, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { FileText, Image, Paperclip, SendHorizontal, X } from "lucide-react";
import { messages } from "@/api/connect";
import { Button } from "@/components/ui/button";
import { Menu, MenuItem } from "@/components/ui/menu";
import { useProblemText } from "@/components/ui/states";
import { toast } from "@/components/ui/toast";
import { newKey } from "@/format/key";

/** A message on its way to the server; messageId once it is there. */
export type Draft = { key: string; text: string; url?: string; messageId?: string };

type Props = { device: string; chat: string; online: boolean; onDraft: (draft: Draft) => void; onSent: () => void };

/** SendBox sends with Enter. A message that fails stays in the box, under the same key, so that trying again cannot send it twice. */
export function SendBox({ device, chat, online, onDraft, onSent }: Props) {
  const { t } = useTranslation();
  const problem = useProblemText();
  const [text, setText] = useState("");
  const [file, setFile] = useState<"image" | "document" | null>(null);
  const [url, setUrl] = useState("");
  const [busy, setBusy] = useState(false);
  const key = useRef<{ of: string; key: string }>({ of: "", key: "" });
  const area = useRef<HTMLTextAreaElement>(null);
  const ready = file ? url.trim() !== "" : text.trim() !== "";

  const send = async () => {
    if (!ready || busy) return;
    const of = JSON.stringify([file, url, text]);
    if (key.current.of !== of) key.current = { of, key: newKey() };
    const draft: Draft = { key: key.current.key, text: text.trim(), ...(file ? { url } : {}) };
    const caption = draft.text === "" ? {} : { caption: draft.text };
    setBusy(true);
    try {
      const { messageId } = await messages.send(
        {
          deviceId: device,
          to: chat,
          queueWhenOffline: !online,
          content: file === "image" ? { case: "image", value: { url, ...caption } } : file === "document" ? { case: "document", value: { url, ...caption } } : { case: "text", value: { text: draft.text } },
        },
        { headers: { "Idempotency-Key": draft.key } },
      );
      onDraft({ ...draft, messageId });
      key.current = { of: "", key: "" };
      setText("");
      setUrl("");
      setFile(null);
      onSent();
    } catch (error) {
      toast(problem(error), true);
    } finally {
      setBusy(false);
      requestAnimationFrame(() => area.current?.focus());
    }
  };
  const press = (e: KeyboardEvent) => {
    if (e.key !== "Enter" || e.shiftKey || e.nativeEvent.isComposing) return;
    e.preventDefault();
    void send();
  };

  return (
    <form
      className="shrink-0 border-t border-line p-3"
      onSubmit={(e) => {
        e.preventDefault();
        void send();
      }}
    >
      {!online && <p className="mb-2 text-xs text-warn">{t("conversations.offline")}</p>}
      {file && (
        <div className="mb-2 flex items-center gap-2">
          {file === "image" ? <Image className="size-4 text-faint" aria-hidden /> : <FileText className="size-4 text-faint" aria-hidden />}
          <input
            autoFocus
            type="url"
            value={url}
            onChange={(e) => setUrl(e.target.value)}
            placeholder={t(`conversations.${file}Url`)}
            aria-label={t(`conversations.${file}Url`)}
            className="h-8 flex-1 rounded-lg border border-line-strong bg-surface px-2.5 text-sm outline-none focus:border-accent"
          />
          <Button look="quiet" size="smallIcon" onClick={() => setFile(null)} aria-label={t("conversations.noFile")}>
            <X />
          </Button>
        </div>
      )}
      <div className="flex items-end gap-2">
        <Menu
          align="start"
          trigger={
            <Button look="quiet" size="icon" aria-label={t("conversations.attach")}>
              <Paperclip />
            </Button>
          }
        >
          <MenuItem icon={<Image />} onSelect={() => setFile("image")}>
            {t("kinds.image")}
          </MenuItem>
          <MenuItem icon={<FileText />} onSelect={() => setFile("document")}>
            {t("kinds.document")}
          </MenuItem>
        </Menu>
        <textarea
          ref={area}
          rows={1}
          value={text}
          onChange={(e) => setText(e.target.value)}
          onKeyDown={press}
          placeholder={file ? t("conversations.caption") : t("conversations.write")}
          aria-label={file ? t("conversations.caption") : t("conversations.write")}
          className="field-sizing-content max-h-40 min-h-9 flex-1 resize-none rounded-lg border border-line-strong bg-surface px-3 py-1.5 text-sm leading-relaxed outline-none placeholder:text-faint focus:border-accent focus:ring-3 focus:ring-accent/15"
        />
        <Button type="submit" look="primary" size="icon" busy={busy} disabled={!ready} aria-label={t("conversations.send")}>
          {!busy && <SendHorizontal />}
        </Button>
      </div>
    </form>
  );
}
