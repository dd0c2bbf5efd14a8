/** The figure that has the focus, else the first of the page. */
function figureMeant(): Element | null {
  return document.activeElement?.closest('main figure') ?? document.querySelector('main figure');
}

/** Shows a figure on the whole screen, or leaves it again; nothing where the browser cannot or will not. */
export async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await figureMeant()?.requestFullscreen();
  } catch {
    // A browser may refuse; the figure stays where it is.
  }
}
