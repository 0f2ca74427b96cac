/** Protections, as far as one person alone can see. */
import type { Behaviour } from './behaviour';

/** Making protections, leaving parts open, and who stays an editor. */
export const protections: readonly Behaviour[] = [
  {
    says: 'a tab and its ranges are protected apart',
    body: `
      sheet.protect().setDescription('탭');
      sheet.getRange('A1:B2').protect();
      var ofTab = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
      var ofRange = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
      equal([ofTab.length, ofRange.length], [1, 1]);
      equal(ofTab[0].getDescription(), '탭');
      equal(ofRange[0].getRange().getA1Notation(), 'A1:B2');`,
  },
  {
    says: 'the owner and whoever made a protection stay its editors',
    body: `
      var protection = sheet.protect();
      protection.removeEditors(protection.getEditors());
      var me = Session.getEffectiveUser().getEmail();
      equal(protection.getEditors().map(function (user) { return user.getEmail(); }).indexOf(me) >= 0, true);`,
  },
  {
    says: 'a protected tab can leave ranges open, a protected range cannot',
    body: `
      var protection = sheet.protect().setUnprotectedRanges([sheet.getRange('B2:C3')]);
      equal(protection.getUnprotectedRanges()[0].getA1Notation(), 'B2:C3');
      throws(function () { sheet.getRange('A1').protect().setUnprotectedRanges([sheet.getRange('A1')]); }, '');`,
  },
  {
    says: 'protecting a protected tab again gives the protection that it has',
    body: `
      sheet.protect().setDescription('첫째');
      equal(sheet.protect().getDescription(), '첫째');
      equal(sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length, 1);`,
  },
  {
    says: 'a protection can only warn, and can be taken away',
    body: `
      var protection = sheet.protect().setWarningOnly(true);
      equal(protection.isWarningOnly(), true);
      protection.remove();
      equal(sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length, 0);`,
  },
];
