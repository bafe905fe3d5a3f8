import { useTranslation } from "react-i18next";
import { useMay } from "@/api/session";
import { NeedsTenant, Page } from "@/components/shell/page";
import { Keys } from "./keys";
import { ServiceTokens } from "./service-tokens";

export default function KeysPage() {
  const { t } = useTranslation();
  const superadmin = useMay("SUPERADMIN");
  return (
    <Page title={t("keys.title")} note={t("keys.note")}>
      <div className="flex flex-col gap-4">
        <NeedsTenant>{(tenant) => <Keys tenant={tenant} />}</NeedsTenant>
        {superadmin && <ServiceTokens />}
      </div>
    </Page>
  );
}
