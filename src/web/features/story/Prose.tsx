import { Fragment, type ReactNode } from 'react';

interface ProseProps {
  /** A sentence; `{name}` stands where a figure is put in. */
  readonly text: string;
  readonly figures?: Readonly<Record<string, ReactNode>>;
}

/** A sentence with its figures in place, each of them a way to where it comes from. */
export function Prose({ text, figures = {} }: ProseProps) {
  return text.split(/\{(\w+)\}/).map((piece, index) => (
    // Every other piece of a split text is a name.
    <Fragment key={`${index} ${piece}`}>{index % 2 === 1 ? figures[piece] : piece}</Fragment>
  ));
}
