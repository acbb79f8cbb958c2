/** Counts up when the same file comes to mean other nodes or properties, so that every file is read again. */
export const shapeVersion = 9;
