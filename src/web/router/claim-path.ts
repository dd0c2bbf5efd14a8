/** Where one statement is shown. */
export function claimAddress(id: string): string {
  return `/claims/${id}`;
}

/** The statement that a page's path names, if it names one. */
export function claimOfPath(page: string): string | undefined {
  return /^\/claims\/(C\d+[a-z]?)$/.exec(page)?.[1];
}
