import { useEffect, useRef, useState } from "react";
import { Outlet, useNavigate, useRouterState } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Menu as MenuIcon, X } from "lucide-react";
import { useSession } from "@/api/session";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { LiveEvents } from "@/live/events";
import { Mark, productName } from "./brand";
import { Nav } from "./nav";
import { LinkState } from "./link-state";

/** Shell is what surrounds every page of a user: where to go, and whether what is seen is live. */
export function Shell() {
  const { t } = useTranslation();
  const user = useSession();
  const navigate = useNavigate();
  const path = useRouterState({ select: (s) => s.location.pathname });
  const href = useRouterState({ select: (s) => s.location.href });
  const [open, setOpen] = useState(false);
  const here = useRef(href);
  useEffect(() => {
    here.current = href;
  }, [href]);

  useEffect(() => setOpen(false), [path]);
  useEffect(() => {
    if (!user) void navigate({ to: "/login", search: { next: here.current } });
  }, [user, navigate]);
  useSearchKey();

  if (!user) return null;
  return (
    <LiveEvents>
      <a href="#page" className="sr-only z-50 rounded-lg bg-accent px-4 py-2 text-on-accent focus:not-sr-only focus:fixed focus:top-3 focus:left-3">
        {t("nav.skip")}
      </a>
      <header className="sticky top-0 z-30 flex h-13 items-center gap-2.5 border-b border-line bg-surface px-3 lg:hidden">
        <Button look="quiet" size="icon" onClick={() => setOpen(true)} aria-label={t("nav.open")} aria-expanded={open}>
          <MenuIcon />
        </Button>
        <Mark className="size-6" />
        <span className="font-semibold">{productName}</span>
        <LinkState className="ml-auto" />
      </header>
      {open && <button type="button" aria-label={t("common.close")} className="fixed inset-0 z-40 bg-shade lg:hidden" onClick={() => setOpen(false)} />}
      <aside
        onKeyDown={(e) => e.key === "Escape" && setOpen(false)}
        className={cn(
          "fixed inset-y-0 left-0 z-40 flex w-60 flex-col border-r border-line bg-bg transition-transform duration-200 max-lg:invisible max-lg:-translate-x-full",
          open && "max-lg:visible max-lg:translate-x-0 max-lg:shadow-float",
        )}
      >
        <div className="flex h-15 items-center gap-2.5 px-4">
          <Mark />
          <span className="flex-1 font-semibold tracking-tight">{productName}</span>
          <Button look="quiet" size="smallIcon" className="lg:hidden" onClick={() => setOpen(false)} aria-label={t("common.close")}>
            <X />
          </Button>
        </div>
        <Nav />
      </aside>
      <main id="page" tabIndex={-1} className="min-w-0 outline-none lg:pl-60">
        <Outlet />
      </main>
    </LiveEvents>
  );
}

/** useSearchKey puts the cursor into the page's search with “/”. */
function useSearchKey() {
  useEffect(() => {
    const press = (e: KeyboardEvent) => {
      if (e.key !== "/" || e.ctrlKey || e.metaKey || e.altKey) return;
      const target = e.target as HTMLElement;
      if (target.closest("input, textarea, select, [contenteditable], dialog")) return;
      const search = document.querySelector<HTMLInputElement>("#page input[type=search]");
      if (!search) return;
      e.preventDefault();
      search.focus();
      search.select();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
}
