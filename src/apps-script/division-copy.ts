/** 과별 제출본 in the app's own Drive folder. */
import { copyOf } from '../upkeep/copy';
import { askedAt, atDesk } from './desk';
import { reportFolder } from './drive';
import { doneOf } from './steps';

const types = {
  hwpx: 'application/hwp+zip',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/** Makes a division's copy as files; all of them, or none. */
export function divisionCopy({ division }: { readonly division: string }): readonly {
  readonly name: string;
  readonly link: string;
}[] {
  return atDesk(desk => {
    desk.progress.step('과별 제출본을 만드는', 0, 1);
    const files = doneOf(copyOf(desk.workbook, askedAt(desk), division));
    const folder = reportFolder(desk.spreadsheet.getId());
    try {
      const made = files.map(({ name, format, bytes }) => ({
        name,
        link: folder.save(name, types[format], bytes),
      }));
      folder.finish();
      return made;
    } catch (error) {
      folder.discard();
      throw error;
    }
  });
}
