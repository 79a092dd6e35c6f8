// Runs before the first paint. A phone's first visit does without the page's typefaces, which would
// come too late for it and keep what is needed sooner waiting; its style sheet asks for a wide
// window. Where the site is kept on the device, they are at hand.
(function () {
  var faces = document.getElementById('faces');
  var isKept = 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;
  if (isKept && faces !== null) faces.setAttribute('media', 'all');
})();
