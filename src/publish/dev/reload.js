// Asks the server once a second whether the site has become another than this page shows. Asks by a script, as the policy of the pages refuses every other request.
(() => {
  const changed = document.currentScript.src.replace("reload.js", "changed.js");
  const later = () => setTimeout(ask, 1000);
  const ask = () => {
    const script = document.createElement("script");
    script.src = changed;
    script.onload = script.onerror = () => {
      script.remove();
      later();
    };
    document.head.append(script);
  };
  later();
})();
