import { expect, test } from 'vitest';
import { SvgContext } from '../../src/charts/svg-context.ts';
import { token } from '../../src/charts/tokens.ts';
import { HOSTILE } from './samples.ts';

function drawn(draw: (ctx: SvgContext) => void): string {
  const ctx = new SvgContext(100, 50, 'x');
  ctx.fillStyle = token('bar');
  ctx.strokeStyle = token('ink');
  draw(ctx);
  return ctx.toSvg();
}

test('colours are classes, and any other colour is refused', () => {
  expect(drawn((ctx) => ctx.fillRect(1, 2, 3, 4))).toBe('<path class="c-bar-f" d="M1 2h3v4h-3z"/>');
  expect(drawn((ctx) => ((ctx.fillStyle = 'transparent'), ctx.fillRect(1, 2, 3, 4)))).toBe('');
  for (const colour of ['#000', 'rgba(0,0,0,0.1)', 'token:pink', '"><script>']) {
    expect(() => drawn((ctx) => ((ctx.fillStyle = colour), ctx.fillRect(1, 2, 3, 4)))).toThrow('tokens');
  }
});

test('straight lines are short, and go on over points on their way', () => {
  const svg = drawn((ctx) => {
    ctx.beginPath();
    ctx.moveTo(0, 0);
    ctx.moveTo(1, 1);
    for (const x of [2, 3, 4.06]) ctx.lineTo(x, 1);
    ctx.lineTo(4.06, 0.5);
    ctx.lineTo(3, 1);
    ctx.stroke();
  });
  expect(svg).toBe('<path class="c-ink-s" d="M1 1h3.1v-.5l-1.1 .5"/>');
});

test('rounding does not add up along a line', () => {
  const svg = drawn((ctx) => {
    ctx.beginPath();
    ctx.moveTo(0, 0);
    for (let i = 1; i <= 300; i++) ctx.lineTo(i / 3, (i % 2) + i / 7);
    ctx.stroke();
  });
  const steps =
    /d="M0 0l([^"]+)"/
      .exec(svg)?.[1]
      ?.match(/-?(\d+\.?\d*|\.\d+)/g)
      ?.map(Number) ?? [];
  const sum = (offset: number) => steps.reduce((total, step, i) => (i % 2 === offset ? total + step : total), 0);
  expect(sum(0)).toBeCloseTo(100, 6);
  expect(sum(1)).toBeCloseTo(42.9, 6);
});

test('a full circle is two arcs, a part is one, and they turn with the picture', () => {
  const arc = (from: number, to: number, turn = 0) =>
    drawn((ctx) => {
      ctx.translate(10, 10);
      ctx.rotate(turn);
      ctx.beginPath();
      ctx.arc(0, 0, 5, from, to);
      ctx.fill();
    });
  expect(arc(0, 2 * Math.PI)).toContain('d="M15 10a5 5 0 0 1-10 0 5 5 0 0 1 10 0"');
  expect(arc(0, Math.PI / 2)).toContain('d="M15 10a5 5 0 0 1-5 5"');
  expect(arc(0, 1.5 * Math.PI)).toContain('d="M15 10a5 5 0 1 1-5-5"');
  expect(arc(0, Math.PI / 2, Math.PI / 2)).toContain('d="M10 15a5 5 90 0 1-5-5"');
});

test('curves keep their control points', () => {
  const svg = drawn((ctx) => {
    ctx.beginPath();
    ctx.moveTo(1, 1);
    ctx.quadraticCurveTo(2, 0, 3, 1);
    ctx.bezierCurveTo(4, 0, 5, 2, 6, 1);
    ctx.stroke();
  });
  expect(svg).toContain('d="M1 1q1-1 2 0c1-1 2 1 3 0"');
});

test('neighbours painted alike share one element, unless one could shine through another', () => {
  const two = (alpha: number) =>
    drawn((ctx) => {
      ctx.globalAlpha = alpha;
      ctx.fillRect(0, 0, 5, 5);
      ctx.fillRect(2, 2, 5, 5);
    }).match(/<path/g)?.length;
  expect(two(1)).toBe(1);
  expect(two(0.5)).toBe(2);
});

test('a shape that is filled and stroked is one element, and covers the one before it', () => {
  const svg = drawn((ctx) => {
    for (const x of [0, 3]) {
      ctx.beginPath();
      ctx.rect(x, 0, 5, 5);
      ctx.fill();
      ctx.stroke();
    }
  });
  expect(svg.match(/class="c-bar-f c-ink-s"/g)).toHaveLength(2);
});

test('restore brings back what save kept, down to the dashes and the place', () => {
  const svg = drawn((ctx) => {
    ctx.save();
    ctx.setLineDash([4, 2]);
    ctx.lineWidth = 3;
    ctx.translate(50, 0);
    ctx.strokeRect(0, 0, 5, 5);
    ctx.restore();
    ctx.strokeRect(0, 0, 5, 5);
  });
  expect(svg).toBe(
    '<path class="c-ink-s" stroke-width="3" stroke-dasharray="4 2" d="M50 0h5v5h-5z"/>' +
      '<path class="c-ink-s" d="M0 0h5v5h-5z"/>',
  );
});

test('text is aligned, turned and escaped', () => {
  const text = (draw: (ctx: SvgContext) => void) => drawn((ctx) => ((ctx.font = '600 14px sans-serif'), draw(ctx)));
  expect(
    text((ctx) => {
      ctx.textAlign = 'right';
      ctx.textBaseline = 'middle';
      ctx.fillText('目标', 20, 10);
    }),
  ).toBe('<text class="c-bar-f" font-size="14" font-weight="600" text-anchor="end" x="20" y="15">目标</text>');
  expect(
    text((ctx) => {
      ctx.translate(5, 6);
      ctx.rotate(-Math.PI / 2);
      ctx.fillText('a', 0, 0);
    }),
  ).toContain('transform="rotate(-90 5 6)"');
  expect(text((ctx) => ctx.fillText(HOSTILE, 0, 0))).not.toMatch(/<script|[\u0000\u202e]/);
});

test('clips get ids of their picture, one inside the other', () => {
  const svg = drawn((ctx) => {
    for (const inset of [0, 10]) {
      ctx.beginPath();
      ctx.rect(inset, 0, 20, 20);
      ctx.clip();
    }
    ctx.fillRect(0, 0, 100, 50);
  });
  expect(svg).toContain('<clipPath id="x-c1" clip-path="url(#x-c0)"><path d="M10 0h20v20h-20z"/></clipPath>');
  expect(svg).toContain('<path class="c-bar-f" clip-path="url(#x-c1)"');
});

test('refuses what SVG could not show: rubbing out a part, stretching', () => {
  expect(() => drawn((ctx) => ctx.clearRect(0, 0, 5, 5))).toThrow(RangeError);
  expect(drawn((ctx) => (ctx.fillRect(0, 0, 5, 5), ctx.clearRect(0, 0, 100, 50)))).toBe('');
  expect(() => drawn((ctx) => (ctx.scale(1, 2), ctx.strokeRect(0, 0, 5, 5)))).toThrow(RangeError);
});
