// What states look like and which words explain them. The catalogues have a name and an explanation for each.
import { DeviceStatus, type Device } from "@/api/gen/waconnect/v1/device_pb";
import { MessageStatus } from "@/api/gen/waconnect/v1/message_pb";

export type Tone = "good" | "busy" | "warn" | "bad" | "idle";

const details = {
  unlinked: "idle",
  pairing: "busy",
  connecting: "busy",
  online: "good",
  moving: "good",
  backoff: "warn",
  paused: "idle",
  logged_out: "bad",
  replaced: "bad",
  banned: "bad",
  outdated: "bad",
  forbidden: "bad",
  unreadable: "bad",
  quarantined: "bad",
} as const satisfies Record<string, Tone>;

export type Detail = keyof typeof details;
export const allDetails = Object.keys(details) as Detail[];

/** stateOf is the finer state of a device; a word that a newer server says is shown as its status. */
export function stateOf(device: Pick<Device, "detail" | "status">): Detail {
  if (device.detail in details) return device.detail as Detail;
  switch (device.status) {
    case DeviceStatus.ONLINE:
      return "online";
    case DeviceStatus.QR:
      return "pairing";
    case DeviceStatus.ERROR:
      return "unreadable";
    default:
      return "unlinked";
  }
}

export const toneOf = (detail: Detail): Tone => details[detail];

export type StateGroup = "online" | "waiting" | "trouble" | "off";
export const stateGroups: StateGroup[] = ["online", "waiting", "trouble", "off"];

/** groupOf sorts states into the four that an overview counts. */
export function groupOf(detail: Detail): StateGroup {
  const tone = toneOf(detail);
  if (tone === "good") return "online";
  if (tone === "busy") return "waiting";
  return tone === "idle" ? "off" : "trouble";
}

export const linked = (device: Device): boolean => device.ownJid !== undefined;

const messageTones: Record<MessageStatus, Tone> = {
  [MessageStatus.UNSPECIFIED]: "idle",
  [MessageStatus.QUEUED]: "idle",
  [MessageStatus.PROCESSING]: "busy",
  [MessageStatus.SENT]: "good",
  [MessageStatus.DELIVERED]: "good",
  [MessageStatus.READ]: "good",
  [MessageStatus.PLAYED]: "good",
  [MessageStatus.FAILED]: "bad",
  [MessageStatus.CANCELLED]: "idle",
};

export const messageTone = (status: MessageStatus): Tone => messageTones[status] ?? "idle";

export type MessageWord = "UNSPECIFIED" | "QUEUED" | "PROCESSING" | "SENT" | "DELIVERED" | "READ" | "PLAYED" | "FAILED" | "CANCELLED";
export const messageWord = (status: MessageStatus): MessageWord => MessageStatus[status] as MessageWord;
