import { useTranslation } from "react-i18next";
import type { MessageStatus } from "@/api/gen/waconnect/v1/message_pb";
import { Badge } from "@/components/ui/badge";
import { messageTone, messageWord } from "@/format/states";

export function MessageState({ status }: { status: MessageStatus }) {
  const { t } = useTranslation();
  return <Badge tone={messageTone(status)}>{t(`message.${messageWord(status)}`)}</Badge>;
}
