import { useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { CircleAlert, CircleCheck, X } from "lucide-react";
import { cn } from "./cn";

type Toast = { id: number; text: string; bad: boolean };
let toasts: Toast[] = [];
let next = 1;
const listeners = new Set<() => void>();

function set(list: Toast[]) {
  toasts = list;
  for (const tell of listeners) tell();
}

/** toast tells of something that was done, for a few seconds; of a failure for longer. */
export function toast(text: string, bad = false): void {
  const id = next++;
  set([...toasts.slice(-3), { id, text, bad }]);
  setTimeout(() => dismiss(id), bad ? 9000 : 4000);
}

const dismiss = (id: number) => set(toasts.filter((x) => x.id !== id));

export function Toasts() {
  const list = useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => toasts,
  );
  const { t } = useTranslation();
  return (
    <div role="status" aria-live="polite" className="pointer-events-none fixed inset-x-0 bottom-0 z-50 flex flex-col items-center gap-2 p-4 sm:items-end sm:p-6">
      {list.map((one) => (
        <div key={one.id} className="pointer-events-auto flex max-w-sm animate-fade items-start gap-2.5 rounded-xl border border-line bg-surface py-2.5 pr-2 pl-3.5 text-sm shadow-float">
          {one.bad ? <CircleAlert className="mt-0.5 size-4 shrink-0 text-bad" aria-hidden /> : <CircleCheck className="mt-0.5 size-4 shrink-0 text-good" aria-hidden />}
          <span className="min-w-0 break-words">{one.text}</span>
          <button type="button" onClick={() => dismiss(one.id)} aria-label={t("common.close")} className={cn("rounded-md p-0.5 text-faint hover:text-ink")}>
            <X className="size-4" />
          </button>
        </div>
      ))}
    </div>
  );
}
