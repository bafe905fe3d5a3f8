import { useTranslation } from "react-i18next";
import { Eye, EyeOff } from "lucide-react";
import { useReveal } from "@/components/number";
import { Button } from "@/components/ui/button";

/** RevealButton shows numbers whole, to whom may see them. */
export function RevealButton() {
  const { t } = useTranslation();
  const { may, revealed, set } = useReveal();
  if (!may) return null;
  return (
    <Button look="quiet" onClick={() => set(!revealed)} aria-pressed={revealed}>
      {revealed ? <EyeOff /> : <Eye />}
      {revealed ? t("conversations.hideNumbers") : t("conversations.showNumbers")}
    </Button>
  );
}
