import { decodeWindows1252 } from './decode.ts';
import { DAMAGE_WORDS } from './read.words.ts';

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

/** Every damage that is known. */
export const DAMAGES: readonly Damage[] = [
  {
    sentence: DAMAGE_WORDS.macRoman,
    undo: readAgain(WINDOWS, decodeMacintosh),
  },
  {
    sentence: DAMAGE_WORDS.utf8AsMacRoman,
    undo: readAgain(MACINTOSH, decodeUtf8),
  },
  {
    sentence: DAMAGE_WORDS.windowsAsMacRoman,
    undo: readAgain(MACINTOSH, decodeWindows1252),
  },
  {
    sentence: DAMAGE_WORDS.utf8AsWindows,
    undo: readAgain(WINDOWS, decodeUtf8),
  },
];
