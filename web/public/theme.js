// Before the first paint, so that the page does not flash in the other theme.
(function () {
  var wanted = null;
  try {
    wanted = localStorage.getItem("waconnect.theme");
  } catch (e) {
    wanted = null; // storage is switched off: the system's theme
  }
  if (wanted === "light" || wanted === "dark") document.documentElement.dataset.theme = wanted;
})();
