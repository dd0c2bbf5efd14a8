import { useEffect, useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { useCopying } from '../../../ui/figure/menu/copying.ts';
import { useWords } from '../../../words/words.ts';

/** The dark squares of a code, row by row, as one path; nothing until the library has come. */
function useCode(text: string): { readonly size: number; readonly path: string } | undefined {
  const [code, setCode] = useState<{ size: number; path: string }>();
  useEffect(() => {
    let stale = false;
    const draw = async (): Promise<void> => {
      const { encode } = await import('uqr');
      const { data, size } = encode(text, { ecc: 'M', border: 2 });
      const squares = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')));
      if (!stale) setCode({ size, path: squares.join('') });
    };
    draw().catch(() => undefined); // The link stands beside it all the same.
    return () => {
      stale = true;
    };
  }, [text]);
  return code;
}

/** Pixels of a square of the code, so that a phone tells it from its neighbours; and of the whole code at least. */
const MODULE = 5;
const LEAST_CODE = 224;

/** A link as a QR code, black on white whatever the theme, since phones expect it so. */
function Code({ text }: { readonly text: string }) {
  const code = useCode(text);
  if (!code) return <div className="aspect-square w-full border border-dashed border-rule" />;
  return (
    <svg
      viewBox={`0 0 ${code.size} ${code.size}`}
      className="w-full"
      style={{
        minWidth: `min(100%, ${code.size * MODULE}px)`,
        maxWidth: `${Math.max(code.size * MODULE, LEAST_CODE)}px`,
      }}
      aria-hidden="true"
    >
      <rect width={code.size} height={code.size} fill="#ffffff" />
      <path d={code.path} fill="#000000" shapeRendering="crispEdges" />
    </svg>
  );
}

/** The link of a wall: to copy, to open, to take along. */
export function WallLink({ link }: { readonly link: string }) {
  const words = useWords('present');
  const [copied, copy] = useCopying();
  return (
    <div className="flex flex-col gap-5">
      <div>
        <label className="text-xs text-soft">
          {words.link}
          <textarea
            readOnly
            rows={4}
            value={link}
            className="block w-full resize-none border border-edge bg-transparent p-2 text-sm break-all text-ink"
            onFocus={(event) => event.target.select()}
          />
        </label>
        <p className="mt-2 flex flex-wrap items-center gap-3">
          <Button look="outline" onClick={() => copy(link)}>
            {copied === 'copied' ? words.copied : words.copy}
          </Button>
          <a href={link} className="border border-ink bg-ink px-4 py-2 text-sm text-paper hover:bg-soft">
            {words.open}
          </a>
        </p>
        <output className="text-sm">{copied === 'refused' ? words.copyFailed : ''}</output>
      </div>
      <div>
        <Code text={link} />
        <p className="mt-1 text-xs text-soft">
          {words.code}. {words.codeHint} {words.codeShort}
        </p>
      </div>
    </div>
  );
}
