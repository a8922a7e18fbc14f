package org.leitplanke.platform;

import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.container.spi.event.container.AfterDeploy;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Tells the test runner where its own servlet is. The server's adapter reads that from the server's log and takes
 * whatever was written by then: caught in the middle of the line, it finds a server without a single servlet, and every
 * test fails. The place is known without asking, because the portal always stands at the root.
 */
public class TestDoorFound implements LoadableExtension {
    private static final String RUNNER = "ArquillianServletRunnerEE9";

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(TestDoorFound.class);
    }

    public void found(@Observes AfterDeploy deployed, ProtocolMetaData place) {
        for (var web : place.getContexts(HTTPContext.class)) {
            if (web.getServletByName(RUNNER) == null) {
                web.add(new Servlet(RUNNER, "/"));
            }
        }
    }
}
