import { useTranslation } from "react-i18next";
import { X } from "lucide-react";
import type { TestEndpointResponse } from "@/api/gen/waconnect/v1/webhook_pb";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { ProblemNote } from "@/components/ui/states";

/** TestResult is what an endpoint has answered to a trial. */
export function TestResult({ answer, error, onClose }: { answer: TestEndpointResponse | null; error: unknown; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Card className="mb-4 p-4" role="status">
      <div className="flex items-center gap-3">
        <h2 className="flex-1 font-semibold">{t("webhooks.testResult")}</h2>
        {answer && <Badge tone={answer.ok ? "good" : "bad"}>{answer.status}</Badge>}
        <Button look="quiet" size="smallIcon" onClick={onClose} aria-label={t("common.close")}>
          <X />
        </Button>
      </div>
      {error ? (
        <ProblemNote error={error} className="mt-3" />
      ) : (
        <>
          <p className="mt-1 text-sm text-soft">{answer?.ok ? t("webhooks.testGood") : t("webhooks.testBad")}</p>
          {answer?.response && <pre className="mt-3 max-h-48 overflow-auto rounded-lg bg-sunken p-3 font-mono text-xs break-words whitespace-pre-wrap">{answer.response}</pre>}
        </>
      )}
    </Card>
  );
}
