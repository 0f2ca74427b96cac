// In the sidebar's frame: google.script.run, and links to Google Docs, passed on to the preview.
(() => {
  const hands = () => window.parent.chwihap;
  const runner = ({ done, failed }) => ({
    withSuccessHandler: next => runner({ done: next, failed }),
    withFailureHandler: next => runner({ done, failed: next }),
    call: (name, given) => {
      hands()
        .call(name, given === undefined ? null : given)
        .then(
          answer => done?.(answer),
          error => failed?.(error),
        );
    },
  });
  window.google = { script: { run: runner({}) } };
  document.addEventListener('click', event => {
    const link = event.target.closest?.('a[href]');
    const made = /^https:\/\/docs\.google\.com\/document\/d\/([^/]+)/.exec(link?.href ?? '');
    const file = /^https:\/\/drive\.google\.com\/file\/d\/([^/]+)/.exec(link?.href ?? '');
    if (!made && !file) return;
    event.preventDefault();
    if (made) hands().openDocument(made[1]);
    else window.parent.location.assign(`/file/${file[1]}`);
  });
})();
