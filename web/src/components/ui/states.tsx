import { useTranslation } from "react-i18next";
import { CircleAlert, Inbox, type LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { problemOf } from "@/api/problem";
import { Button } from "./button";
import { cn } from "./cn";

/** Empty says that there is nothing, and what to do about it. */
export function Empty({ icon: Icon = Inbox, title, children, action, className }: { icon?: LucideIcon; title: ReactNode; children?: ReactNode; action?: ReactNode; className?: string }) {
  return (
    <div className={cn("flex flex-col items-center px-6 py-14 text-center", className)}>
      <span className="mb-4 grid size-11 place-items-center rounded-full bg-sunken text-faint">
        <Icon className="size-5" aria-hidden />
      </span>
      <h3 className="font-semibold">{title}</h3>
      {children && <p className="mt-1 max-w-sm text-sm text-soft">{children}</p>}
      {action && <div className="mt-5">{action}</div>}
    </div>
  );
}

/** useProblemText is what to tell people of an error: what happened and what they can do. */
export function useProblemText(): (error: unknown) => string {
  const { t, i18n } = useTranslation();
  return (error) => {
    const problem = problemOf(error);
    const key = `errors.${problem.code}`;
    if (i18n.exists(key)) {
      const text = t(key as "errors.unreachable");
      return problem.retryAfter ? `${text} ${t("errors.retryIn", { count: Math.ceil(problem.retryAfter) })}` : text;
    }
    return problem.message === "" ? t("errors.unknown", { code: problem.code }) : problem.message;
  };
}

/** ProblemNote is an error beside what caused it. */
export function ProblemNote({ error, className }: { error: unknown; className?: string }) {
  const text = useProblemText();
  return (
    <p role="alert" className={cn("flex items-start gap-2 rounded-lg bg-bad-soft px-3 py-2.5 text-sm text-bad", className)}>
      <CircleAlert className="mt-0.5 size-4 shrink-0" aria-hidden />
      <span className="min-w-0 break-words">{text(error)}</span>
    </p>
  );
}

/** Failed stands in the place of a list that could not be read. */
export function Failed({ error, retry }: { error: unknown; retry: () => void }) {
  const { t } = useTranslation();
  const text = useProblemText();
  return (
    <Empty icon={CircleAlert} title={t("common.failedTitle")} action={<Button onClick={retry}>{t("common.tryAgain")}</Button>}>
      {text(error)}
    </Empty>
  );
}

export const Skeleton = ({ className }: { className?: string }) => <div className={cn("animate-pulse rounded-md bg-sunken", className)} aria-hidden />;

/** Rows holds the place of a list that is being read, so that nothing jumps when it comes. */
export function Rows({ count = 6, height = "h-12" }: { count?: number; height?: string }) {
  const { t } = useTranslation();
  return (
    <div role="status" aria-label={t("common.loading")}>
      {Array.from({ length: count }, (_, i) => (
        <div key={i} className={cn("flex items-center gap-4 border-t border-line px-5 first:border-t-0", height)}>
          <Skeleton className="h-3.5 w-1/4" />
          <Skeleton className="h-3.5 w-1/3" />
          <Skeleton className="ml-auto h-3.5 w-16" />
        </div>
      ))}
    </div>
  );
}
