import type { ApiError } from '../contract/answers/figures.ts';

/** The statuses that a fault may carry; a fault of ours (500) never comes from what a client sends. */
export type FaultStatus = 400 | 401 | 403 | 404 | 405 | 412 | 413 | 414 | 429 | 500 | 503;

/** A request that cannot be answered, thrown at the edge and answered in the one error shape. */
export class Fault extends Error {
  readonly status: FaultStatus;
  readonly code: string;
  readonly parameter: string | undefined;

  constructor(status: FaultStatus, code: string, message: string, parameter?: string) {
    super(message);
    this.status = status;
    this.code = code;
    this.parameter = parameter;
  }
}

/** A request that is more than the server takes. */
export class LimitReached extends Fault {
  /** Seconds after which it may be asked again. */
  readonly retryAfter: number | undefined;

  constructor(status: 413 | 414 | 429 | 503, code: string, message: string, retryAfter?: number) {
    super(status, code, message);
    this.retryAfter = retryAfter;
  }
}

/** The error shape of a fault. */
export function errorOf(fault: Fault): ApiError {
  const { code, message, parameter } = fault;
  return { error: parameter === undefined ? { code, message } : { code, message, parameter } };
}
