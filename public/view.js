// Runs before the first paint. Every page is drawn ahead in one view, the plain one. Where the
// address asks for another, that drawing would show numbers that the reader has filtered out, so
// the root element says so and the style sheet keeps it out of sight until the page is hydrated.
(function () {
  var keys = 'topics from to origin event q order marks table sort verdict kind figure'.split(' ');
  var asked = new URLSearchParams(window.location.search);
  var isOther = keys.some(function (key) {
    return asked.has(key);
  });
  if (isOther) document.documentElement.setAttribute('data-view', 'asked');
})();
