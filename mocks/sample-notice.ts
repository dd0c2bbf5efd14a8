const NOTICE = { es: 'Datos de muestra', en: 'Sample data' } as const;

/** Says at the foot of the window that what is shown is a sample: its verdicts are not those of the whole data. */
export function showSampleNotice(): void {
  const notice = document.createElement('p');
  notice.setAttribute('role', 'note');
  notice.style.cssText =
    'position:fixed;z-index:30;bottom:0;left:0;margin:0;padding:0.125rem 0.75rem;color:#fff;background:#000;pointer-events:none';
  const speak = (): void => {
    notice.textContent = NOTICE[document.documentElement.lang.startsWith('en') ? 'en' : 'es'];
  };
  new MutationObserver(speak).observe(document.documentElement, { attributeFilter: ['lang'] });
  speak();
  document.body.append(notice);
}
