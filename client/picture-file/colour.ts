const share = (part: string | undefined): number => Math.round(Number(part ?? 0) * 255);

/** A mixed colour is computed as `color(srgb …)`, which few programs read. */
export const plainColour = (value: string): string =>
  value.replaceAll(
    /color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ ([\d.e-]+))?\)/g,
    (_, red: string, green: string, blue: string, alpha: string | undefined) =>
      alpha === undefined
        ? `rgb(${share(red)},${share(green)},${share(blue)})`
        : `rgba(${share(red)},${share(green)},${share(blue)},${alpha})`,
  );

/** Whether anything is seen of a colour, as a style is computed. */
export const isSeen = (colour: string): boolean =>
  colour !== '' && colour !== 'transparent' && !/^rgba\(.*[, ]0\)$|\/ 0\)$/.test(colour);
