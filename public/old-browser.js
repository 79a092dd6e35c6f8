// Loaded only by browsers without JavaScript modules (`nomodule`), which cannot run the app.
(function () {
  var sentence = document.getElementById('old-browser');
  if (sentence !== null) sentence.hidden = false;
})();
