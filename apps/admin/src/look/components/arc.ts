const round = (value: number): string => String(Math.round(value * 100) / 100);

const point = (turn: number, radius: number): string => {
  const angle = (turn - 0.25) * 2 * Math.PI;
  return `${round(50 + radius * Math.cos(angle))} ${round(50 + radius * Math.sin(angle))}`;
};

/** SVG path of part of a circle round 50,50; `from` and `to` in turns (0 = top, 1 = all the way, clockwise). */
export function arc(from: number, to: number, radius: number): string {
  const large = to - from > 0.5 ? '1' : '0';
  return `M${point(from, radius)}A${String(radius)} ${String(radius)} 0 ${large} 1 ${point(to, radius)}`;
}

/** Equal parts of a circle with a gap between them; one alone is nearly a whole circle. */
export function equalArcs(count: number, radius: number, gap = 0.025): string[] {
  return Array.from({ length: count }, (_, at) =>
    arc(at / count + gap / 2, (at + 1) / count - gap / 2, radius),
  );
}
