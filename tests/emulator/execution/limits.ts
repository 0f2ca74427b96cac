/** The limits of the platform, for a consumer account; a world can be made with others. */
export const platformLimits = {
  /** Milliseconds that a run may take. */
  execution: 6 * 60_000,
  simpleTrigger: 30_000,
  cellLength: 50_000,
  workbookCells: 10_000_000,
  sheetName: 100,
  choicesInList: 500,
  documentsADay: 250,
  conversionsADay: 2_000,
  /** Bytes. */
  propertyValue: 9 * 1024,
  propertyStore: 500 * 1024,
  cacheValue: 102_400,
  exportedFile: 10 * 1024 * 1024,
  /** Characters. */
  cacheKey: 250,
  /** Seconds. */
  cacheLife: 21_600,
};

/** The names of the limits, each a number. */
export type Limits = typeof platformLimits;
