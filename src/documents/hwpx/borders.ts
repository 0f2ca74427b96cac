/** Borders and fills. The format knows a few widths only. */
import type { Rule } from '../style-shapes';
import type { Resources } from './resources';

/** The sides that are drawn, and the colour behind. */
export interface BorderLook {
  readonly top?: Line;
  readonly left?: Line;
  readonly bottom?: Line;
  readonly right?: Line;
  readonly fill?: string;
}

/** A line: its width in points and its colour. */
export type Line = Pick<Rule, 'width' | 'colour'>;

const WIDTHS = [0.1, 0.12, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 1, 1.5, 2, 3, 4, 5] as const;
const POINT_IN_MM = 0.352778;
const NO_LINE = 'type="NONE" width="0.1 mm" color="#000000"';

function nearest(points: number): number {
  const width = points * POINT_IN_MM;
  return WIDTHS.reduce<number>(
    (best, known) => (Math.abs(known - width) < Math.abs(best - width) ? known : best),
    WIDTHS[0],
  );
}

const lineXml = (line: Line | undefined): string =>
  line ? `type="SOLID" width="${nearest(line.width)} mm" color="#${line.colour}"` : NO_LINE;

function fillXml(fill: string | undefined): string {
  const brush = `<hc:winBrush faceColor="#${fill}" hatchColor="#000000" alpha="0"/>`;
  return fill ? `<hc:fillBrush>${brush}</hc:fillBrush>` : '';
}

const borderXml = (look: BorderLook): string =>
  ' threeD="0" shadow="0" centerLine="NONE" breakCellSeparateLine="0">' +
  '<hh:slash type="NONE" Crooked="0" isCounter="0"/><hh:backSlash type="NONE" Crooked="0" isCounter="0"/>' +
  `<hh:leftBorder ${lineXml(look.left)}/><hh:rightBorder ${lineXml(look.right)}/>` +
  `<hh:topBorder ${lineXml(look.top)}/><hh:bottomBorder ${lineXml(look.bottom)}/>` +
  `<hh:diagonal type="SOLID" width="0.1 mm" color="#000000"/>${fillXml(look.fill)}</hh:borderFill>`;

/** The id of borders that look so; without anything to draw, that of none. */
export function borderId({ borders }: Resources, look: BorderLook): number {
  const { top, left, bottom, right, fill } = look;
  const key = [top, left, bottom, right].map(line => (line ? `${line.width}${line.colour}` : '')).join();
  return borders.idOf(`${key},${fill}`, () => borderXml(look));
}
