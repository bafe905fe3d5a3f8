import { useEffect, useId, useRef, useState, type FormEvent, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { X } from "lucide-react";
import { Button } from "./button";
import { cn } from "./cn";
import { ProblemNote } from "./states";

type Props = { title: ReactNode; onClose: () => void; children: ReactNode; wide?: boolean; side?: boolean };

/**
 * Dialog is the browser's own modal: it keeps the focus, closes with Escape, and needs no styles that the policy forbids. It is open while it is
 * drawn. side: a sheet at the edge, for details beside a list.
 */
export function Dialog({ title, onClose, children, wide = false, side = false }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const { t } = useTranslation();
  useEffect(() => {
    const dialog = box.current;
    if (!dialog) return;
    dialog.showModal();
    const { overflow } = document.documentElement.style;
    document.documentElement.style.overflow = "hidden";
    return () => {
      dialog.close();
      document.documentElement.style.overflow = overflow;
    };
  }, []);
  return (
    <dialog
      ref={box}
      aria-labelledby={heading}
      onCancel={(e) => {
        e.preventDefault();
        onClose();
      }}
      onMouseDown={(e) => {
        if (e.target === box.current) onClose();
      }}
      className={cn(
        "bg-surface text-ink shadow-float outline-none",
        side
          ? "fixed inset-y-0 right-0 left-auto m-0 h-dvh max-h-none w-full max-w-2xl border-l border-line sm:w-[92vw]"
          : cn("m-auto max-h-[calc(100dvh-2rem)] w-[calc(100vw-2rem)] rounded-2xl border border-line open:animate-fade", wide ? "max-w-2xl" : "max-w-md"),
      )}
    >
      <div className={cn("flex flex-col", side ? "h-full" : "max-h-[calc(100dvh-2rem)]")}>
        <header className="flex items-center gap-3 py-3.5 pr-3 pl-5">
          <h2 id={heading} className="min-w-0 flex-1 truncate text-base font-semibold">
            {title}
          </h2>
          <Button look="quiet" size="icon" onClick={onClose} aria-label={t("common.close")}>
            <X />
          </Button>
        </header>
        <div className="min-h-0 flex-1 overflow-y-auto px-5 pb-5">{children}</div>
      </div>
    </dialog>
  );
}

/** FormDialog is a dialog with a form: it stays open while it is sent, and shows what went wrong. */
export function FormDialog(props: Omit<Props, "side"> & { submit: ReactNode; busy: boolean; error: unknown; onSubmit: (e: FormEvent) => void; dangerous?: boolean; disabled?: boolean }) {
  const { t } = useTranslation();
  return (
    <Dialog title={props.title} onClose={props.onClose} wide={props.wide ?? false}>
      <form onSubmit={props.onSubmit} className="flex flex-col gap-4" noValidate>
        {props.children}
        {props.error != null && <ProblemNote error={props.error} />}
        <footer className="mt-1 flex justify-end gap-2">
          <Button onClick={props.onClose}>{t("common.cancel")}</Button>
          <Button type="submit" look={props.dangerous ? "danger" : "primary"} busy={props.busy} disabled={props.disabled}>
            {props.submit}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}

type Question = { title: ReactNode; text: ReactNode; action: ReactNode; dangerous?: boolean; typed?: string; run: () => Promise<unknown> };

/**
 * useConfirm asks before something is done that cannot be taken back. `typed` is what must be typed first, for the worst of them.
 *
 *     const [confirm, confirmation] = useConfirm();
 */
export function useConfirm(): [(question: Question) => void, ReactNode] {
  const [question, setQuestion] = useState<Question | null>(null);
  return [setQuestion, question && <Confirm key={String(question.title)} question={question} onClose={() => setQuestion(null)} />];
}

function Confirm({ question, onClose }: { question: Question; onClose: () => void }) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [typed, setTyped] = useState("");
  const id = useId();
  return (
    <FormDialog
      title={question.title}
      onClose={onClose}
      submit={question.action}
      busy={busy}
      error={error}
      dangerous={question.dangerous ?? false}
      disabled={question.typed !== undefined && typed !== question.typed}
      onSubmit={(e) => {
        e.preventDefault();
        setBusy(true);
        question.run().then(onClose, (reason: unknown) => {
          setError(reason);
          setBusy(false);
        });
      }}
    >
      <p className="text-sm leading-relaxed text-soft">{question.text}</p>
      {question.typed !== undefined && (
        <label htmlFor={id} className="flex flex-col gap-1.5 text-sm">
          {t("common.typeToConfirm", { text: question.typed })}
          <input id={id} autoFocus autoComplete="off" value={typed} onChange={(e) => setTyped(e.target.value)} className="h-9 rounded-lg border border-line-strong bg-surface px-3 outline-none focus:border-accent" />
        </label>
      )}
    </FormDialog>
  );
}
