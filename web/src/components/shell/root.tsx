import { Link, Outlet, useRouter } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Compass } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Empty, Failed } from "@/components/ui/states";

export function Root() {
  return <Outlet />;
}

export function Lost() {
  const { t } = useTranslation();
  return (
    <main className="grid min-h-[70dvh] place-items-center">
      <Empty
        icon={Compass}
        title={t("common.lostTitle")}
        action={
          <Button asChild>
            <Link to="/">{t("common.toOverview")}</Link>
          </Button>
        }
      >
        {t("common.lostText")}
      </Empty>
    </main>
  );
}

export function Broken({ error }: { error: unknown }) {
  const router = useRouter();
  return (
    <main className="grid min-h-[70dvh] place-items-center">
      <Failed error={error} retry={() => void router.invalidate()} />
    </main>
  );
}
