import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useRef, useState } from 'react';
import { describe, expect, it } from 'vitest';
import { Dialog } from '../../../../src/web/ui/Dialog.tsx';
import { useTakenText, useTypedAhead, type TypedAhead } from '../../../../src/web/ui/keys/typed-ahead.ts';
import { LanguageProvider } from '../../../../src/web/words/words.ts';

function Field({ take }: { readonly take: () => TypedAhead }) {
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [isEntered, setEntered] = useState(false);
  useTakenText(take, (ahead) => {
    setText(ahead.text);
    setEntered(ahead.isEntered);
  });
  return (
    <Dialog open title="Field" onClose={() => undefined} first={field}>
      <input
        ref={field}
        aria-label="the real one"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {isEntered && <p>entered</p>}
    </Dialog>
  );
}

/** Something whose field comes only when its code has arrived: here, when a press lets it. */
function Opener() {
  const [open, setOpen] = useState(false);
  const [arrived, setArrived] = useState(false);
  const take = useTypedAhead(open, 'look for');
  return (
    <LanguageProvider value="en">
      <button type="button" onClick={() => setOpen(!open)}>
        open
      </button>
      <button type="button" onMouseDown={(event) => event.preventDefault()} onClick={() => setArrived(true)}>
        arrive
      </button>
      {open && arrived && <Field take={take} />}
    </LanguageProvider>
  );
}

async function opened() {
  const user = userEvent.setup();
  render(<Opener />);
  await user.click(screen.getByRole('button', { name: 'open' }));
  const arrive = () => user.click(screen.getByRole('button', { name: 'arrive' }));
  return { user, arrive };
}

describe('what is typed before the field has come', () => {
  it('is in the field when it comes, and what is typed after it stands behind it', async () => {
    const { user, arrive } = await opened();
    await user.keyboard('guana');
    await arrive();
    expect(screen.getByLabelText('the real one')).toHaveValue('guana');
    await user.keyboard('juato');
    expect(screen.getByLabelText('the real one')).toHaveValue('guanajuato');
  });

  it('keeps a letter that comes by no key press, as an accent put together or a word pasted does', async () => {
    const { user, arrive } = await opened();
    await user.keyboard('extorsi');
    await user.paste('ó');
    await user.keyboard('n');
    await arrive();
    expect(screen.getByLabelText('the real one')).toHaveValue('extorsión');
  });

  it('ends with Enter, but not where nothing was typed', async () => {
    const { user, arrive } = await opened();
    await user.keyboard('{Enter}jalx{Backspace}{Enter}more');
    await arrive();
    expect(screen.getByLabelText('the real one')).toHaveValue('jal');
    expect(screen.getByText('entered')).toBeVisible();
  });

  it('is typed into a field with a name, which leaves with its work done', async () => {
    const { arrive } = await opened();
    expect(screen.getByRole('textbox', { name: 'look for' })).toHaveFocus();
    await arrive();
    expect(screen.queryByRole('textbox', { name: 'look for' })).not.toBeInTheDocument();
    expect(screen.getByLabelText('the real one')).toHaveFocus();
  });

  it('is not waited for where the field is there at once, opened for the second time', async () => {
    const { user, arrive } = await opened();
    await arrive();
    await user.click(screen.getByRole('button', { name: 'open', hidden: true }));
    await user.click(screen.getByRole('button', { name: 'open' }));
    expect(screen.getByLabelText('the real one')).toHaveFocus();
    expect(screen.queryByRole('textbox', { name: 'look for' })).not.toBeInTheDocument();
  });

  it('leaves the focus where it was when nothing comes of it', async () => {
    const { user } = await opened();
    const button = screen.getByRole('button', { name: 'open' });
    await user.click(button);
    expect(button).toHaveFocus();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });
});
