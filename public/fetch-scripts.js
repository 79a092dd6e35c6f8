// Stands at the end of the page. Once the page has been painted, it begins to fetch what the page
// is hydrated with: were that written as links, the first paint would wait for them to be asked for.
(function () {
  /** @param {string} name @param {Record<string, string>} attributes */
  function ask(name, attributes) {
    var addresses = document.getElementById('root')?.getAttribute('data-' + name) ?? '';
    addresses
      .split(' ')
      .filter(Boolean)
      .forEach(function (address) {
        var link = document.createElement('link');
        Object.keys(attributes).forEach(function (key) {
          link.setAttribute(key, attributes[key] ?? '');
        });
        link.setAttribute('crossorigin', '');
        link.setAttribute('href', address);
        document.head.appendChild(link);
      });
  }
  // Two frames: the second begins when the first has been painted.
  requestAnimationFrame(function () {
    requestAnimationFrame(function () {
      ask('scripts', { rel: 'modulepreload' });
      ask('styles', { rel: 'preload', as: 'style' });
      // Another view than the plain one may need others.
      var isPlain = window.location.search === '' && window.location.hash === '';
      if (isPlain) ask('files', { rel: 'preload', as: 'fetch' });
      ask('later', { rel: 'prefetch' });
    });
  });
})();
