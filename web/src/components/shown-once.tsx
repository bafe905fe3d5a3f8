import { useTranslation } from "react-i18next";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy";
import { Dialog } from "@/components/ui/dialog";

/** ShownOnce is a secret that nobody can look at again. */
export function ShownOnce({ title, secret, onClose }: { title: string; secret: string; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog title={title} onClose={onClose}>
      <p className="mb-4 rounded-lg bg-warn-soft px-3 py-2.5 text-sm text-warn">{t("keys.once")}</p>
      <div className="rounded-lg bg-sunken p-3">
        <code className="font-mono text-xs break-all">{secret}</code>
      </div>
      <footer className="mt-5 flex justify-end gap-2">
        <CopyButton text={secret} label={t("common.copy")} className="h-9" />
        <Button look="primary" onClick={onClose}>
          {t("keys.kept")}
        </Button>
      </footer>
    </Dialog>
  );
}
