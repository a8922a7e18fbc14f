package org.leitplanke.launch;

import java.util.Arrays;

/**
 * What {@code java -jar leitplanke.jar} runs. A server that came up without the portal, because its deployment failed,
 * is ended, so that a supervisor sees it.
 */
public final class Launcher {

    /** The system property by which the portal says that it has come up. */
    public static final String STARTED = "org.leitplanke.started";

    private static final String PORTAL = "fish.payara.micro.PayaraMicro";

    private Launcher() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0 && arguments[0].equals("verify")) {
            var options = Arrays.copyOfRange(arguments, 1, arguments.length);
            System.exit(new PackedVerifier().run(options));
        }
        Class.forName(PORTAL).getMethod("main", String[].class).invoke(null, (Object) arguments);
        if (System.getProperty(STARTED) == null) {
            System.err.println("The portal did not start; the reason stands above. The process ends.");
            Runtime.getRuntime().halt(1);
        }
    }
}
