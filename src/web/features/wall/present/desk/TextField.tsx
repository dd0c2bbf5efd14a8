import { useId } from 'react';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onText: (next: string) => void;
  readonly type?: 'text' | 'password' | 'number';
  readonly maxLength?: number;
  readonly isWrong?: boolean;
}

/** A line of text under its label. */
export function TextField({ label, value, onText, type = 'text', maxLength, isWrong }: TextFieldProps) {
  const id = useId();
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="text-xs text-soft">
        {label}
      </label>
      <input
        id={id}
        type={type}
        value={value}
        maxLength={maxLength}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={isWrong}
        className="block w-full border-b border-edge bg-transparent py-0.5 text-sm text-ink"
        onChange={(event) => onText(event.target.value)}
      />
    </div>
  );
}
