/** The least base of which a proportion is given; under it one child more reads as a landslide. */
export const LEAST_BASE = 20;
