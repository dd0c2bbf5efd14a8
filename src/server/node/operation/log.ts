/** What happened, as operators read it: sentences, or a line of JSON for each event and request. */
export interface Log {
  /** Something of the server's own. */
  readonly say: (sentence: string) => void;
  /** A fault of ours, with where it was. */
  readonly fault: (error: unknown) => void;
  /** A request that was answered; without its query, which says what a reader looks at. Left out where requests are not logged. */
  readonly request?: (answered: Answered) => void;
}

/** A request as it was answered. */
interface Answered {
  readonly method: string;
  readonly path: string;
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
}

/** Where lines go. */
interface Streams {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

const TERMINAL: Streams = { out: (line) => console.log(line), err: (line) => console.error(line) };

function faultText(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** A log as sentences for a terminal; requests are left out. */
function textLog({ out, err }: Streams): Log {
  return { say: out, fault: (error) => err(faultText(error)) };
}

function lineOf(level: 'info' | 'error', event: string, more: object): string {
  return JSON.stringify({ at: new Date().toISOString(), level, event, ...more });
}

function jsonLog({ out, err }: Streams): Log {
  return {
    say: (sentence) => out(lineOf('info', 'server', { sentence })),
    fault: (error) => err(lineOf('error', 'fault', { fault: faultText(error) })),
    request: ({ milliseconds, ...answered }) => {
      const rounded = Math.round(milliseconds * 100) / 100;
      out(lineOf('info', 'request', { ...answered, milliseconds: rounded }));
    },
  };
}

/** The log of a form. */
export function openLog(form: 'text' | 'json', streams: Streams = TERMINAL): Log {
  return form === 'json' ? jsonLog(streams) : textLog(streams);
}
