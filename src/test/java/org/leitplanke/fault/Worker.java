package org.leitplanke.fault;

import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.leitplanke.outside.Portal;
import org.leitplanke.outside.Visitor;

/** Somebody who does the same job again and again, and signs in anew when the portal has forgotten her. */
final class Worker implements Runnable {

    private static final int MILLISECONDS_BETWEEN_TRIES = 250;

    private final Portal portal;
    private final String loginName;
    private final Consumer<Visitor> job;
    private Visitor visitor;
    private volatile boolean working = true;

    Worker(Portal portal, String loginName, Consumer<Visitor> job) {
        this.portal = portal;
        this.loginName = loginName;
        this.job = job;
    }

    @Override
    public void run() {
        while (working) {
            try {
                if (visitor == null) {
                    visitor = Visitor.at(portal).as(loginName);
                }
                job.accept(visitor);
            } catch (UncheckedIOException | AssertionError e) {
                // the portal was away, or the page on the way to the deed was: look whether it still knows her
                forgetIfForgotten();
                pause();
            }
        }
    }

    void end() {
        working = false;
    }

    private void forgetIfForgotten() {
        try {
            if (visitor != null && visitor.get("/index.xhtml").target().startsWith("/sign-in")) {
                visitor = null;
            }
        } catch (UncheckedIOException e) {
            // still away
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(MILLISECONDS_BETWEEN_TRIES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
