/* Nothing typed is lost: forms keep their text on the server while it is typed, and the end of the session is announced. */
(function () {
  'use strict';

  var WAIT = 1200;
  var OUTLIVING = 60000;
  var tabs = 'BroadcastChannel' in window ? new BroadcastChannel('leitplanke-session') : null;

  /* Forms that keep their text. */
  function keeping(form) {
    var sheet = form.elements.namedItem('kept');
    if (!sheet || form.classList.contains('kept')) {
      return;
    }
    var line = form.querySelector('.keptline');
    var timer = 0;
    var dirty = false;
    var sending = null;

    function say(words, alarming) {
      line.hidden = !words;
      line.textContent = words;
      line.classList.toggle('error', alarming);
      if (alarming) {
        line.setAttribute('role', 'alert');
      } else {
        line.removeAttribute('role');
      }
    }

    function fields() {
      var all = new URLSearchParams();
      new FormData(form).forEach(function (value, name) {
        var own = name === 'kept' || name === 'keptBy' || name.indexOf(form.id + ':') === 0;
        var input = form.elements.namedItem(name);
        if (own && typeof value === 'string' && !(input && input.type === 'password')) {
          all.append(name, value);
        }
      });
      return all;
    }

    /* Answers whether the portal was there; after the end of the session it is, and the form may be sent. */
    function keep() {
      window.clearTimeout(timer);
      if (sending) {
        return sending.then(function () { return dirty ? keep() : true; });
      }
      if (!dirty) {
        return Promise.resolve(true);
      }
      dirty = false;
      var text = fields();
      var last = text.toString().length < OUTLIVING; // browsers let only small requests outlive their page
      sending = fetch('/kept', {method: 'POST', body: text, redirect: 'manual', keepalive: last}).then(function (answer) {
        if (answer.type === 'opaqueredirect') {
          ending.over();
          return true;
        }
        if (answer.status >= 500 || answer.status === 404) { // while the portal starts, its server knows no address
          throw new Error('unreachable');
        }
        ending.heard();
        return answer.text().then(function (words) { say(words, !answer.ok); return true; });
      }).catch(function () {
        dirty = true;
        say(line.dataset.offline, true);
        timer = window.setTimeout(keep, 10000);
        return false;
      }).finally(function () { sending = null; });
      return sending;
    }

    function typed() {
      dirty = true;
      window.clearTimeout(timer);
      timer = window.setTimeout(keep, WAIT);
    }

    form.addEventListener('input', typed);
    form.addEventListener('change', typed);
    window.addEventListener('pagehide', function () { if (dirty) { keep(); } });
    window.addEventListener('online', function () { if (dirty) { keep(); } });
    form.keep = keep;
    form.isUnkept = function () { return dirty || sending !== null; };
  }

  var forms = Array.prototype.slice.call(document.forms);
  forms.forEach(keeping);

  function unkeptForms() {
    return forms.filter(function (one) { return one.isUnkept && one.isUnkept(); });
  }

  /* Before anything is sent, all that is typed on this page is kept; without the portal nothing is sent. */
  document.addEventListener('submit', function (event) {
    var form = event.target;
    var unkept = unkeptForms();
    if (unkept.length === 0 || event.defaultPrevented) {
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    Promise.all(unkept.map(function (one) { return one.keep(); })).then(function (answers) {
      if (answers.indexOf(false) < 0) {
        unkept.forEach(function (one) { one.isUnkept = function () { return false; }; });
        form.requestSubmit(event.submitter);
      }
    });
  }, true);

  /* The end of the session. */
  var ending = (function () {
    var dialog = document.getElementById('ending');
    if (!dialog) {
      return {heard: function () {}, over: function () {}};
    }
    var data = dialog.dataset;
    var words = document.getElementById('endingWords');
    var timer = 0;
    var last = data.last === 'true';
    var dismissed = false;
    var ends;
    var isOver = false;

    function part(name) {
      return dialog.querySelector('[data-do=' + name + ']');
    }

    function left() {
      return Math.round((ends - Date.now()) / 1000);
    }

    function learn(seconds, atLongest) {
      ends = Date.now() + seconds * 1000;
      last = atLongest;
      if (left() > Number(data.warned)) {
        dismissed = false;
        dialog.close();
      }
      plan();
    }

    function plan() {
      window.clearTimeout(timer);
      var until = left() - Number(data.warned);
      var soon = left() > 0 ? Math.min(left(), 15) : 15;
      timer = window.setTimeout(ask, (until > 0 ? until : soon) * 1000);
    }

    function ask() {
      if (isOver) {
        return;
      }
      fetch('/session', {redirect: 'manual'}).then(function (answer) {
        if (answer.type === 'opaqueredirect') {
          over();
          return null;
        }
        return answer.json().then(function (now) {
          learn(now.left, now.atLongest);
          if (now.left <= now.warned) {
            warn();
          }
        });
      }).catch(plan);
    }

    function show() {
      if (!dialog.open) {
        dialog.showModal();
      }
    }

    function warn() {
      var minutes = Math.max(1, Math.ceil(left() / 60));
      words.textContent = (last ? data.longest : data.soon).replace('#', minutes);
      part('goOn').hidden = last;
      part('signIn').hidden = true;
      if (!dismissed) {
        show();
      }
    }

    function over() {
      if (isOver) {
        return;
      }
      isOver = true;
      window.clearTimeout(timer);
      document.getElementById('endingTitle').textContent = data.overTitle;
      words.textContent = data.over;
      part('goOn').hidden = true;
      part('signOut').hidden = true;
      part('signIn').hidden = false;
      part('signIn').href = '/sign-in.xhtml?to=' + encodeURIComponent(location.pathname + location.search);
      show();
      part('signIn').focus();
    }

    function goOn() {
      fetch('/session', {method: 'POST', body: new URLSearchParams({keptBy: data.by}), redirect: 'manual'}).then(function (answer) {
        if (answer.status === 404 || answer.status >= 500) {
          throw new Error('unreachable');
        }
        if (!answer.ok) {
          over();
          return null;
        }
        return answer.json().then(function (now) {
          learn(now.left, now.atLongest);
          heard();
        });
      }).catch(function () { words.textContent = data.away; });
    }

    /* Somebody was active here; the other windows need not warn any more. */
    function heard() {
      if (tabs) {
        tabs.postMessage('active');
      }
    }

    function askAgain() {
      if (dialog.open) {
        ask();
      }
    }

    function dismiss() {
      dismissed = true;
      dialog.close();
    }

    part('goOn').addEventListener('click', goOn);
    part('close').addEventListener('click', dismiss);
    part('signIn').addEventListener('click', function (event) {
      event.preventDefault();
      Promise.all(unkeptForms().map(function (one) { return one.keep(); })).then(function () {
        location.href = part('signIn').href;
      });
    });
    part('signOut').addEventListener('click', function () { document.getElementById('out:signOut').click(); });
    dialog.addEventListener('cancel', dismiss);
    if (tabs) {
      tabs.addEventListener('message', askAgain);
      tabs.postMessage('active');
    }
    document.addEventListener('visibilitychange', function () {
      if (!document.hidden && left() <= Number(data.warned)) {
        ask();
      }
    });
    learn(Number(data.left), last);
    return {heard: heard, over: over};
  }());
}());
