import { decodeWindows1252 } from './decode.ts';

/** Ways in which programs lose the letters of a text, and how to undo each, to tell which it was. */

/** A kind of damage: the sentence that names it, and the text before it, or nothing where it cannot have been. */
export interface Damage {
  readonly sentence: string;
  readonly undo: (text: string) => string | undefined;
}

type Decode = (bytes: Buffer) => string;

const decodeUtf8: Decode = (bytes) => bytes.toString('utf8');
const decodeMacintosh: Decode = (bytes) => new TextDecoder('macintosh').decode(bytes);

const ALL_BYTES = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
// Node's own decoder of Windows-1252 leaves 0x80 to 0x9f as they are.
const WINDOWS = Array.from(decodeWindows1252(ALL_BYTES));
const MACINTOSH = Array.from(decodeMacintosh(ALL_BYTES));

/** The bytes of a text in an encoding of one byte each; nothing where a character has none. */
function bytesIn(characters: readonly string[], text: string): Buffer | undefined {
  const bytes = Array.from(text, (each) => characters.indexOf(each));
  return bytes.includes(-1) ? undefined : Buffer.from(bytes);
}

function readAgain(as: readonly string[], decode: Decode): Damage['undo'] {
  return (text) => {
    const bytes = bytesIn(as, text);
    return bytes && decode(bytes);
  };
}

const TAKE_ORIGINAL = 'take the original file, or save it as UTF-8';

/** Every damage that is known. */
export const DAMAGES: readonly Damage[] = [
  {
    sentence: `the letters are those of Mac Roman, an encoding of old Macintosh programs; ${TAKE_ORIGINAL}`,
    undo: readAgain(WINDOWS, decodeMacintosh),
  },
  {
    sentence: `UTF-8 text that was opened as Mac Roman and saved, which damaged its accents; ${TAKE_ORIGINAL}`,
    undo: readAgain(MACINTOSH, decodeUtf8),
  },
  {
    sentence: `Windows-1252 text that was opened as Mac Roman and saved, which damaged its accents; ${TAKE_ORIGINAL}`,
    undo: readAgain(MACINTOSH, decodeWindows1252),
  },
  {
    sentence: `UTF-8 text that was opened as Windows-1252 and saved, which damaged its accents; ${TAKE_ORIGINAL}`,
    undo: readAgain(WINDOWS, decodeUtf8),
  },
];
