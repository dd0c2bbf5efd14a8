/** The part of the package that is used; it ships without types. */
declare module 'fs-native-extensions' {
  /** Asks the operating system for the exclusive lock on an open file; false where another open file holds it. */
  export function tryLock(fd: number): boolean;
}
