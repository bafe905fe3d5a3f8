import { useMemo, useRef, useState, type KeyboardEvent } from "react";
import { createColumnHelper, createSortedRowModel, rowSelectionFeature, rowSortingFeature, sortFns, tableFeatures, useTable, type RowSelectionState, type SortingState } from "@tanstack/react-table";
import { useVirtualizer } from "@tanstack/react-virtual";
import { Link, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ArrowDown, ArrowUp } from "lucide-react";
import type { Device } from "@/api/gen/waconnect/v1/device_pb";
import { useMay } from "@/api/session";
import { DeviceState } from "@/components/device-state";
import { cn } from "@/components/ui/cn";
import { Time } from "@/components/ui/time";
import { shown } from "@/format/phone";
import { groupOf, stateOf } from "@/format/states";
import { ms } from "@/format/time";
import { BulkBar } from "./bulk";
import { DeviceMenu } from "./menu";

const features = tableFeatures({ rowSortingFeature, rowSelectionFeature, sortedRowModel: createSortedRowModel(), sortFns });
const helper = createColumnHelper<typeof features, Device>();
const rank = { trouble: 0, waiting: 1, online: 2, off: 3 };
const columns = helper.columns([
  helper.accessor("label", { id: "label", sortFn: "text" }),
  helper.accessor((d) => rank[groupOf(stateOf(d))], { id: "state" }),
  helper.accessor((d) => d.phoneHint ?? "", { id: "phone", sortFn: "text" }),
  helper.accessor((d) => ms(d.lastSeenAt) ?? 0, { id: "seen" }),
  helper.accessor((d) => ms(d.createdAt) ?? 0, { id: "created" }),
]);

const height = 52;
const grid = "grid grid-cols-[2.25rem_minmax(0,1fr)_auto_2.5rem] sm:grid-cols-[2.25rem_minmax(10rem,1.6fr)_11rem_minmax(8rem,1fr)_9rem_2.5rem] items-center gap-x-3 px-3";

/** DeviceTable draws only the rows that are seen, so that ten thousand are as quick as ten. */
export function DeviceTable({ devices, tenants }: { devices: Device[]; tenants: Map<string, string> | null }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const mayManage = useMay("TENANT_ADMIN");
  const [sorting, setSorting] = useState<SortingState>([]);
  const [rowSelection, setRowSelection] = useState<RowSelectionState>({});
  const box = useRef<HTMLDivElement>(null);
  const table = useTable({
    features,
    columns,
    data: devices,
    getRowId: (d) => d.id,
    state: { sorting, rowSelection },
    onSortingChange: setSorting,
    onRowSelectionChange: setRowSelection,
  });
  const rows = table.getRowModel().rows;
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => box.current, estimateSize: () => height, overscan: 12, getItemKey: (i) => rows[i]?.id ?? i });
  const chosen = useMemo(() => devices.filter((d) => rowSelection[d.id]), [devices, rowSelection]);
  const allChosen = chosen.length > 0 && chosen.length === devices.length;

  const head = (id: string, name: string, className?: string) => {
    const column = table.getColumn(id);
    const sorted = column?.getIsSorted();
    return (
      <div role="columnheader" aria-sort={sorted === "asc" ? "ascending" : sorted === "desc" ? "descending" : "none"} className={className}>
        <button type="button" className="inline-flex items-center gap-1 rounded hover:text-ink" onClick={() => column?.toggleSorting()}>
          {name}
          {sorted === "asc" && <ArrowUp className="size-3" aria-hidden />}
          {sorted === "desc" && <ArrowDown className="size-3" aria-hidden />}
        </button>
      </div>
    );
  };

  // Arrow keys walk through the rows, also through those that are not drawn yet.
  const walk = (e: KeyboardEvent) => {
    const step = e.key === "ArrowDown" ? 1 : e.key === "ArrowUp" ? -1 : 0;
    const row = (e.target as HTMLElement).closest<HTMLElement>("[data-index]");
    if (step === 0 || !row) return;
    e.preventDefault();
    const to = Math.max(0, Math.min(rows.length - 1, Number(row.dataset["index"]) + step));
    virtual.scrollToIndex(to);
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(`[data-index="${to}"] a`)?.focus({ preventScroll: true }));
  };

  return (
    <div role="table" aria-rowcount={rows.length + 1} aria-label={t("devices.title")} className="flex min-h-0 flex-1 flex-col border-t border-line">
      {chosen.length > 0 ? (
        <BulkBar devices={chosen} onDone={() => setRowSelection({})} />
      ) : (
        <div role="row" className={cn(grid, "h-10 shrink-0 border-b border-line text-xs font-medium text-faint")}>
          <div role="columnheader" className="flex justify-center">
            {mayManage && <input type="checkbox" className="size-4 accent-accent" checked={allChosen} onChange={() => table.toggleAllRowsSelected(true)} aria-label={t("devices.selectAll")} />}
          </div>
          {head("label", t("devices.label"))}
          {head("state", t("devices.state"))}
          {head("phone", t("devices.phone"), "max-sm:hidden")}
          {head("seen", t("devices.lastSeen"), "max-sm:hidden")}
          <div role="columnheader" className="sr-only">
            {t("common.actions")}
          </div>
        </div>
      )}
      <div ref={box} role="rowgroup" className="min-h-0 flex-1 overflow-y-auto" onKeyDown={walk}>
        <div className="relative w-full" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((item) => {
            const row = rows[item.index];
            if (!row) return null;
            const d = row.original;
            return (
              <div
                key={item.key}
                role="row"
                data-index={item.index}
                aria-rowindex={item.index + 2}
                aria-selected={row.getIsSelected()}
                onClick={(e) => {
                  if (!(e.target as HTMLElement).closest("a, button, input, [role=menuitem]")) void navigate({ to: "/devices/$deviceId", params: { deviceId: d.id } });
                }}
                className={cn(grid, "absolute inset-x-0 top-0 cursor-pointer border-b border-line hover:bg-hover", row.getIsSelected() && "bg-accent-soft")}
                style={{ height: item.size, transform: `translateY(${item.start}px)` }}
              >
                <div role="cell" className="flex justify-center">
                  {mayManage && <input type="checkbox" className="size-4 accent-accent" checked={row.getIsSelected()} onChange={row.getToggleSelectedHandler()} aria-label={t("devices.select", { label: d.label })} />}
                </div>
                <div role="cell" className="min-w-0">
                  <Link to="/devices/$deviceId" params={{ deviceId: d.id }} className="block truncate font-medium hover:underline">
                    {d.label}
                  </Link>
                  {(tenants || d.lastError) && <p className="truncate text-xs text-faint">{[tenants?.get(d.tenantId), groupOf(stateOf(d)) === "trouble" ? d.lastError : undefined].filter(Boolean).join(" · ")}</p>}
                </div>
                <div role="cell">
                  <DeviceState device={d} />
                </div>
                <div role="cell" className="num truncate text-soft max-sm:hidden">
                  {d.phoneHint ? shown(d.phoneHint) : <span className="text-faint">–</span>}
                </div>
                <div role="cell" className="truncate text-soft max-sm:hidden">
                  <Time at={d.lastSeenAt} />
                </div>
                <div role="cell" className="flex justify-end">
                  <DeviceMenu device={d} />
                </div>
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
