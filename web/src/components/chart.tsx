import { useEffect, useRef } from "react";
import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import { usePrefs } from "@/format/prefs";
import { clock } from "@/format/time";

type Series = { name: string; values: number[]; colour: string };

/** Bars draws counts over time, side by side. at: seconds since 1970 of each. */
export function Bars({ at, series, label, height = 180 }: { at: number[]; series: Series[]; label: string; height?: number }) {
  const box = useRef<HTMLDivElement>(null);
  const plot = useRef<uPlot | null>(null);
  const prefs = usePrefs();
  const names = series.map((s) => s.name).join("|");
  const data = useRef<uPlot.AlignedData>([at]);
  data.current = [at, ...series.map((s) => s.values)];

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const make = () => {
      plot.current?.destroy();
      const style = getComputedStyle(document.documentElement);
      const colour = (name: string) => style.getPropertyValue(name).trim();
      const axis = { stroke: colour("--faint"), font: `11px ${style.getPropertyValue("--font-sans") || "sans-serif"}`, ticks: { show: false } };
      plot.current = new uPlot(
        {
          width: element.clientWidth,
          height,
          legend: { show: false },
          cursor: { x: false, y: false, drag: { x: false, y: false }, points: { show: false } },
          scales: { x: { time: true }, y: { range: (_, __, max) => [0, Math.max(4, max * 1.15)] } },
          axes: [
            { ...axis, size: 26, grid: { show: false }, values: (_, times) => times.map((s) => clock(s * 1000, prefs)), space: 80 },
            { ...axis, grid: { stroke: colour("--line"), width: 1 }, size: 34, incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000], space: 34 },
          ],
          series: [
            {},
            ...series.map((s, i) => {
              const paths = uPlot.paths.bars?.({ size: [0.38, 9], align: i === 0 ? -1 : 1, gap: 0, radius: 0.25 });
              return { label: s.name, fill: colour(s.colour), stroke: colour(s.colour), width: 0, points: { show: false }, ...(paths ? { paths } : {}) };
            }),
          ],
        },
        data.current,
        element,
      );
    };
    make();
    const resize = new ResizeObserver(() => plot.current?.setSize({ width: element.clientWidth, height }));
    resize.observe(element);
    const dark = matchMedia("(prefers-color-scheme: dark)");
    dark.addEventListener("change", make);
    return () => {
      resize.disconnect();
      dark.removeEventListener("change", make);
      plot.current?.destroy();
      plot.current = null;
    };
    // The series' values come by setData below.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [names, height, prefs]);

  useEffect(() => {
    plot.current?.setData(data.current);
  });

  return <div ref={box} role="img" aria-label={label} className="w-full" style={{ height }} />;
}
