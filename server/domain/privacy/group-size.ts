/** Bounds of what a practice may say about how many people a GROUP figure needs; three unless it says otherwise. */
export const FEWEST_IN_A_GROUP = 2;
export const MOST_IN_A_GROUP = 10;
