/** What a file is that is no table of ours, and what to do about it. */
export const FOREIGN_WORDS = {
  oldOffice: 'an old Excel workbook (.xls) or another old Office file; save it as .xlsx or as CSV in UTF-8',
  pdf: 'a PDF; the figures are wanted as CSV or XLSX',
  rar: 'a RAR archive; unpack it and give the file inside',
  sevenZip: 'a 7-Zip archive; unpack it and give the file inside',
  zstandard: 'a Zstandard archive; unpack it and give the file inside',
  xz: 'an XZ archive; unpack it and give the file inside',
  bzip2: 'a bzip2 archive; unpack it and give the file inside',
  parquet: 'a Parquet file; CSV or XLSX is wanted',
  utf16: 'UTF-16 text; save it as UTF-8',
  damagedZip: 'a damaged zip or workbook: its beginning is not that of a zip; fetch it again',
  webPage: 'a web page, not a file; take the link of the file itself',
  xml: 'XML text; CSV or XLSX is wanted',
  empty: 'the file is empty',
  binary: 'binary bytes where text was expected',
} as const;

const TAKE_ORIGINAL = 'take the original file, or save it as UTF-8';

/** How the letters of a text were lost, and what to do about it. */
export const DAMAGE_WORDS = {
  macRoman: `the letters are those of Mac Roman, an encoding of old Macintosh programs; ${TAKE_ORIGINAL}`,
  utf8AsMacRoman: `UTF-8 text that was opened as Mac Roman and saved, which damaged its accents; ${TAKE_ORIGINAL}`,
  windowsAsMacRoman: `Windows-1252 text that was opened as Mac Roman and saved, which damaged its accents; ${TAKE_ORIGINAL}`,
  utf8AsWindows: `UTF-8 text that was opened as Windows-1252 and saved, which damaged its accents; ${TAKE_ORIGINAL}`,
} as const;
