import { useState } from "react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Download, FileQuestion } from "lucide-react";
import { eventAtQuery } from "@/api/events";
import { fileOf, type File } from "@/api/messages";
import { address } from "@/api/rest";
import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/states";
import { size } from "@/format/size";

/** OwnMedia is a file that was sent from the phone; its event says what it is. */
export function OwnMedia({ tenant, device, event }: { tenant: string; device: string; event: string }) {
  const { t } = useTranslation();
  const query = useQuery(eventAtQuery(tenant, event));
  if (query.isPending) return <Skeleton className="mb-1 h-14 w-52 rounded-lg" />;
  const file = fileOf(query.data?.normalizedJson);
  if (file) return <Media device={device} event={event} file={file} />;
  return (
    <p className="mb-0.5 flex items-center gap-1.5 text-xs text-soft">
      <FileQuestion className="size-3.5" aria-hidden />
      {t("kinds.media")}
    </p>
  );
}

/** Media shows a file. It is fetched when somebody wants it: WhatsApp has it, and the device must be online. */
export function Media({ device, event, file }: { device: string; event: string; file: File }) {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState(false);
  const [failed, setFailed] = useState(false);
  const source = address(`/devices/${device}/media/${event}`);
  const name = file.fileName ?? t(`kinds.${file.kind}`);
  if (failed) {
    return (
      <p className="mb-1 text-xs text-bad">
        {t("conversations.mediaFailed")}{" "}
        <button type="button" className="underline" onClick={() => setFailed(false)}>
          {t("common.tryAgain")}
        </button>
      </p>
    );
  }
  const player = { src: source, onError: () => setFailed(true), className: "mb-1 max-h-80 rounded-lg" };
  if (wanted && file.kind === "image") return <img {...player} alt={t("kinds.image")} />;
  if (wanted && file.kind === "video") return <video {...player} controls autoPlay />;
  if (wanted && file.kind === "audio") return <audio {...player} controls autoPlay />;
  return (
    <div className="mb-1 flex items-center gap-3 rounded-lg bg-sunken py-1.5 pr-1.5 pl-3">
      <span className="min-w-0 flex-1">
        <span className="block truncate text-sm">{name}</span>
        {file.fileLength && <span className="num block text-xs text-faint">{size(Number(file.fileLength))}</span>}
      </span>
      {file.kind === "document" ? (
        <Button asChild size="small" look="quiet">
          <a href={source} download>
            <Download />
            {t("conversations.download")}
          </a>
        </Button>
      ) : (
        <Button size="small" look="quiet" onClick={() => setWanted(true)}>
          {t("conversations.show")}
        </Button>
      )}
    </div>
  );
}
