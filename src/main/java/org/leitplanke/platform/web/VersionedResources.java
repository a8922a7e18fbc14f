package org.leitplanke.platform.web;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.leitplanke.platform.Fingerprint;

/**
 * Styles, scripts and pictures may be kept by browsers for a year, so their addresses change with their content: after
 * an update nobody sees the new page in the old style.
 */
public class VersionedResources extends ResourceHandlerWrapper {

    private static final int SIGNS = 10;
    private static final String VERSION = "v=";

    private final Map<String, String> versions = new ConcurrentHashMap<>();

    public VersionedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name) {
        return versioned(super.createResource(name));
    }

    @Override
    public Resource createResource(String name, String library) {
        return versioned(super.createResource(name, library));
    }

    @Override
    public Resource createResource(String name, String library, String contentType) {
        return versioned(super.createResource(name, library, contentType));
    }

    private Resource versioned(Resource resource) {
        return resource == null ? null : new Versioned(resource);
    }

    private String versionOf(Resource resource) {
        return versions.computeIfAbsent(resource.getLibraryName() + "/" + resource.getResourceName(), any -> {
            try (var content = resource.getInputStream()) {
                return Fingerprint.of(content.readAllBytes()).substring(0, SIGNS);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private final class Versioned extends ResourceWrapper {

        Versioned(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public String getRequestPath() {
            var path = super.getRequestPath();
            if (path.contains("?" + VERSION) || path.contains("&" + VERSION)) {
                return path; // has one of its own
            }
            return path + (path.contains("?") ? "&" : "?") + VERSION + versionOf(getWrapped());
        }
    }
}
