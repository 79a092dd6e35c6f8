// Runs before the first paint, in any browser, and so in the words of 2009. Watches over the start of
// the page: whether the browser has what the page needs, and whether everything came. The root element
// says what is the matter; the sentences for it stand in the page (`commands/site/start-notice.ts`).
(function () {
  var root = document.documentElement;

  /** How long a reader is left without a word, in milliseconds. */
  var patience = 8000;

  /** What is missed first in the browsers before those of `commands/site/oldest-browsers.ts`. */
  function hasAll() {
    return (
      'noModule' in HTMLScriptElement.prototype &&
      typeof HTMLDialogElement === 'function' &&
      typeof Object.hasOwn === 'function' &&
      typeof structuredClone === 'function' &&
      'at' in Array.prototype &&
      typeof AbortSignal === 'function' &&
      'throwIfAborted' in AbortSignal.prototype
    );
  }

  /** @param {string} what */
  function tell(what) {
    var isOver = root.hasAttribute('data-awake') || root.getAttribute('data-start') === 'failed';
    if (!isOver) root.setAttribute('data-start', what);
  }

  if (!hasAll()) {
    tell('old-browser');
    return;
  }

  // The first script itself did not come: nothing else would tell.
  window.addEventListener(
    'error',
    function (event) {
      if (event.target instanceof HTMLScriptElement) tell('failed');
    },
    true,
  );
  window.setTimeout(function () {
    tell('late');
  }, patience);

  /**
   * What the worker keeps may lack what is missing, and would give it again: it goes, and what it
   * keeps for this site, if the host answers in its stead.
   * @param {ServiceWorker} worker
   */
  function dropWorker(worker) {
    return fetch(worker.scriptURL, { cache: 'no-store' })
      .then(function (answer) {
        if (!answer.ok) throw new Error('The host has no worker');
        return navigator.serviceWorker.getRegistration();
      })
      .then(function (registration) {
        if (registration === undefined) return undefined;
        var scope = registration.scope;
        return registration.unregister().then(function () {
          return caches.keys().then(function (names) {
            return Promise.all(
              names
                .filter(function (name) {
                  return name.endsWith(scope);
                })
                .map(function (name) {
                  return caches.delete(name);
                }),
            );
          });
        });
      });
  }

  document.addEventListener('click', function (event) {
    var button =
      event.target instanceof Element ? event.target.closest('[data-action="start-again"]') : null;
    if (button === null) return;
    function reload() {
      window.location.reload();
    }
    var worker = 'serviceWorker' in navigator ? navigator.serviceWorker.controller : null;
    if (worker === null) reload();
    else dropWorker(worker).then(reload, reload);
  });
})();
