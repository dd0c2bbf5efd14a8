import { describe, expect, it } from 'vitest';

describe('between tests', () => {
  // Whichever of the two comes first.
  it.each([1, 2])('nothing is left in the page (%i)', () => {
    expect(document.body).toBeEmptyDOMElement();
    document.body.append(document.createElement('span'));
  });
});
