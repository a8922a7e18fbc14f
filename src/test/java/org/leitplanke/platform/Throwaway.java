package org.leitplanke.platform;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;

/** What a server that lives as long as a test needs, and what is left of it. */
public final class Throwaway {

    private Throwaway() {}

    /** A port of this computer that nobody listens on. */
    public static int port() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes a folder with everything in it, as far as the system lets go of it. */
    public static void remove(Path folder) {
        remove(folder.toFile());
    }

    private static void remove(File file) {
        var children = file.listFiles();
        if (children != null) {
            for (var child : children) {
                remove(child);
            }
        }
        file.delete();
    }
}
