const KEY = 'saldo-reloaded-for';

/** After a new version was deployed an old tab asks for code that is gone: loads the new version, once. */
export function reloadForNewVersion(): void {
  addEventListener('vite:preloadError', () => {
    const entry = document.querySelector<HTMLScriptElement>('script[type=module]')?.src ?? '';
    if (sessionStorage.getItem(KEY) === entry) return;
    sessionStorage.setItem(KEY, entry);
    location.reload();
  });
}
