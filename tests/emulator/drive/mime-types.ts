/** The types of files that matter here. */
export const mimeTypes = {
  document: 'application/vnd.google-apps.document',
  folder: 'application/vnd.google-apps.folder',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  text: 'text/plain',
} as const;
