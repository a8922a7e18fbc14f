package org.leitplanke.launch;

import java.util.Arrays;

/** What {@code java -jar leitplanke.jar} runs. */
public final class Launcher {

    private static final String PORTAL = "fish.payara.micro.PayaraMicro";

    private Launcher() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0 && arguments[0].equals("verify")) {
            var options = Arrays.copyOfRange(arguments, 1, arguments.length);
            System.exit(new PackedVerifier().run(options));
        }
        Class.forName(PORTAL).getMethod("main", String[].class).invoke(null, (Object) arguments);
    }
}
