/* The few things a page cannot do without a script; everything works without it. */
(function () {
  'use strict';

  /* Phone: the menu is folded behind its button. */
  var button = document.querySelector('button.menu');
  var menu = document.getElementById('menu');
  if (button && menu) {
    document.documentElement.classList.add('folding');
    button.addEventListener('click', function () {
      var open = menu.classList.toggle('open');
      button.setAttribute('aria-expanded', String(open));
    });
  }

  /* After a refused form: read the problems first. */
  var problems = document.getElementById('problems');
  if (problems) {
    problems.focus();
  }

  /* A second click on a button must not send the form again. */
  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'true';
    window.setTimeout(function () { rest(form, true); }, 0); // after the pressed button was sent along
    window.setTimeout(function () { rest(form, false); }, 8000);
  });
  function rest(form, resting) {
    if (!resting) {
      delete form.dataset.sent;
    }
    Array.prototype.forEach.call(form.elements, function (one) {
      if (one.type === 'submit' && (resting ? !one.disabled : one.dataset.resting)) {
        one.disabled = resting;
        if (resting) {
          one.dataset.resting = 'true';
        } else {
          delete one.dataset.resting;
        }
      }
    });
  }

  /* What still runs is looked at again until it is over; without scripts the page loads itself anew. */
  var running = document.querySelector('[data-running]');
  function look() {
    window.fetch(window.location.href, { credentials: 'same-origin' }).then(function (answer) {
      return answer.text();
    }).then(function (html) {
      var now = new DOMParser().parseFromString(html, 'text/html').querySelector('[data-running]');
      if (!now) {
        window.location.reload();
        return;
      }
      ['p[aria-live]', 'progress'].forEach(function (part) {
        var old = running.querySelector(part);
        var fresh = now.querySelector(part);
        if (old && fresh) {
          old.textContent = fresh.textContent;
          old.value = fresh.value;
        } else if (fresh) {
          running.insertBefore(fresh, running.lastElementChild);
        }
      });
      window.setTimeout(look, 700);
    }).catch(function () { window.setTimeout(look, 3000); });
  }
  if (running) {
    window.setTimeout(look, 700);
  }

  window.addEventListener('pageshow', function () {
    document.querySelectorAll('form[data-sent]').forEach(function (form) { rest(form, false); });
  });
}());
