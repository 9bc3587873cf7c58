/** Where an issue is: keys and positions from the outside in. */
export type Path = readonly (string | number)[];
