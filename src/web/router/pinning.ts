type Pinning = (address: string) => Promise<string>;

let pin: Pinning = async (address) => address;

/** Says how an address of a page is pinned; the app knows edition and months, pages know only this. */
export function pinBy(pinning: Pinning): void {
  pin = pinning;
}

/** An address of a page as it stands: edition and months written out, so that it goes on showing what it shows. */
export function pinnedAddress(address: string): Promise<string> {
  return pin(address);
}
