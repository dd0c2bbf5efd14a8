import { ApiFailure } from '../problem.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Where all screens are asked for. */
export const SCREENS = `${BASE}/api/v1/screens`;

/** Where one screen is asked for. */
export function screenAddress(name: string): string {
  return `${SCREENS}/${encodeURIComponent(name)}`;
}

/** Asks an address of screens. @throws ApiFailure where no server is reached */
export async function reached(address: string, options: RequestInit): Promise<Response> {
  try {
    return await fetch(address, options);
  } catch {
    throw new ApiFailure({ kind: 'unreachable' });
  }
}
