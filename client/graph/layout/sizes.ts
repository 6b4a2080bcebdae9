/** Measures of the picture, in canvas units (pixels at zoom 1). */
export const nodeWidth = 94;
export const leastNodeHeight = 44;
/** Each line that enters a service has a slot of its own, so that labels can't overlap. */
export const slotHeight = 33;
export const labelWidth = 102;
export const labelHeight = 29;
/** Between a label and the service it stands before: room for the arrow. */
export const arrowRoom = 15;
/** Where the lines may curve, between two columns. */
export const curveRoom = 48;
export const rowGap = 16;
/** Between lines that leave a service, and between those that run back below or above everything. */
export const exitGap = 7;
export const laneGap = 18;

/** From a service leftwards to where its labels end. */
export const tail = arrowRoom + labelWidth + 4;
export const columnPitch = nodeWidth + curveRoom + tail;
