import { Link } from "@tanstack/react-router";
import { useEffect, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Building2, ChevronRight } from "lucide-react";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Empty } from "@/components/ui/states";
import { useTenant } from "@/api/tenant";
import { useMay } from "@/api/session";
import { productName } from "./brand";

type Props = {
  title: string;
  /** What the heading shows in place of the title. */
  heading?: ReactNode;
  note?: ReactNode;
  back?: { to: "/devices" | "/webhooks"; text: string };
  actions?: ReactNode;
  children: ReactNode;
  /** It fills the window, and scrolls inside. */
  fill?: boolean;
  narrow?: boolean;
};

/** Page is the frame of every page: its title, its actions, its content. */
export function Page({ title, heading, note, back, actions, children, fill = false, narrow = false }: Props) {
  useEffect(() => {
    document.title = `${title} · ${productName}`;
  }, [title]);
  return (
    <div className={cn("mx-auto flex w-full flex-col px-4 pt-4 pb-10 sm:px-6 lg:px-8 lg:pt-6", fill ? "h-[calc(100dvh-3.25rem)] max-w-[100rem] pb-4! lg:h-dvh lg:pb-6!" : narrow ? "max-w-3xl" : "max-w-6xl")}>
      <header className="mb-4 flex shrink-0 flex-wrap items-center gap-x-4 gap-y-3 lg:mb-5">
        <div className="min-w-0 flex-1 basis-40">
          {back && (
            <Link to={back.to} className="mb-0.5 inline-flex items-center gap-0.5 text-xs text-faint hover:text-ink">
              {back.text}
              <ChevronRight className="size-3.5" aria-hidden />
            </Link>
          )}
          <h1 className="flex flex-wrap items-center gap-x-3 gap-y-1 text-[1.375rem] leading-8 font-semibold tracking-tight">{heading ?? title}</h1>
          {note && <p className="text-sm text-soft">{note}</p>}
        </div>
        {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
      </header>
      {children}
    </div>
  );
}

/** NeedsTenant draws its children once a tenant is chosen. */
export function NeedsTenant({ children }: { children: (tenant: string) => ReactNode }) {
  const { t } = useTranslation();
  const tenant = useTenant();
  const superadmin = useMay("SUPERADMIN");
  if (tenant !== "") return children(tenant);
  return (
    <div className="rounded-xl border border-line bg-surface">
      <Empty
        icon={Building2}
        title={t("nav.chooseTenant")}
        action={
          superadmin && (
            <Button asChild look="primary">
              <Link to="/tenants">{t("nav.toTenants")}</Link>
            </Button>
          )
        }
      >
        {t("nav.chooseTenantText")}
      </Empty>
    </div>
  );
}
