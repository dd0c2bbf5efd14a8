const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Where all screens are asked for. */
export const SCREENS = `${BASE}/api/v1/screens`;

/** Where one screen is asked for. */
export function screenAddress(name: string): string {
  return `${SCREENS}/${encodeURIComponent(name)}`;
}
